import { type Environment, readEnvironment } from '../environment.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');

/** An environment with keys that open nothing outside a test. */
export function testEnvironment(settings: Record<string, string> = {}): Environment {
  return readEnvironment({
    NODE_ENV: 'test',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    PERSON_KEY: KEY,
    PERSON_HASH_KEY: KEY,
    AUDIT_KEY: KEY,
    ...settings,
  });
}
