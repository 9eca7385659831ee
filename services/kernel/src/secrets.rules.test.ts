import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';
import { findWrittenSecret, looksWritten } from './secrets.rules.ts';

describe('looks written', () => {
  it.each([
    'please-change-this-secret-in-production',
    'replace_me_with_a_long_random_string',
    'minsheng-2026-a8Fk2LpQ9xVb7RtY3wZc5N',
    'ChangeMe-a8Fk2LpQ9xVb7RtY3wZc5NhJ6d',
    'password123456789012345678901234',
    'test-test-test-test-test-test-test-test',
    'demoKeyDemoKeyDemoKeyDemoKeyDemoKey',
    'abcdefghijklmnopqrstuvwxyz0123456789',
    '0123456789abcdef0123456789abcdef',
    'x'.repeat(40),
    'qwe1'.repeat(12),
    '',
  ])('%j', (secret) => expect(looksWritten(secret)).toBe(true));

  it.each<[string, Uint8Array]>([
    ['equal bytes', Buffer.alloc(32, 7)],
    ['bytes in a row', Buffer.from(Array.from({ length: 32 }, (_, at) => at))],
    ['a sentence as a key', Buffer.from('please-change-this-secret-in-prd')],
    ['a name as a key', Buffer.from('minsheng-person-key-county-00001')],
  ])('%s', (_, secret) => expect(looksWritten(secret)).toBe(true));
});

it('what a machine drew passes, a thousand times over', () => {
  for (let round = 0; round < 1_000; round += 1) {
    for (const secret of [
      randomBytes(32),
      randomBytes(32).toString('base64'),
      randomBytes(24).toString('base64url'),
      randomBytes(16).toString('hex'),
      randomUUID(),
    ])
      expect(looksWritten(secret), String(secret)).toBe(false);
  }
});

it('names the setting, and passes over what is not set', () => {
  const sound = randomBytes(32);
  expect(findWrittenSecret({ AUTH_SECRET: undefined, AUDIT_KEY: sound })).toBeUndefined();
  expect(findWrittenSecret({ AUDIT_KEY: sound, PERSON_KEY: Buffer.alloc(32) })).toBe('PERSON_KEY');
});

describe('in production every process refuses', () => {
  const written = 'please-change-this-secret-in-production';
  const key = Buffer.from('minsheng-person-key-county-00001').toString('base64');
  const oidc = { OIDC_ISSUER: 'https://sso.example.gov.cn', OIDC_CLIENT_ID: 'minsheng' };
  it.each<[string, Record<string, string>]>([
    ['AUTH_SECRET', { AUTH_SECRET: written }],
    ['OIDC_CLIENT_SECRET', { ...oidc, OIDC_CLIENT_SECRET: 'replace_me_with_a_long_random_string' }],
    ['PERSON_KEY', { PERSON_KEY: key }],
    ['PERSON_HASH_KEY', { PERSON_HASH_KEY: key }],
    ['AUDIT_KEY', { AUDIT_KEY: key }],
    ['TOKEN_PRIVATE_KEY', { TOKEN_PRIVATE_KEY: JSON.stringify({ kty: 'OKP', d: key }) }],
  ])('%s', (name, settings) => {
    const read = (more: Record<string, string>) => () => readEnvironment({ ...settings, ...more });
    const refusal = `${name} looks like an example`;
    expect(read({ NODE_ENV: 'production' })).toThrow(refusal);
    expect(read({ NODE_ENV: 'production', DEMONSTRATION: 'true' })).toThrow(refusal);
    expect(read({ NODE_ENV: 'production' })).not.toThrow(settings[name]!);
    expect(read({ NODE_ENV: 'development' })).not.toThrow();
  });
});
