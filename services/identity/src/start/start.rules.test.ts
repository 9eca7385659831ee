import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { type StartFacts, findStartFault } from './start.rules.ts';

const SOUND: StartFacts = {
  mode: 'production',
  demonstration: false,
  demoAccounts: 0,
  publicOrigin: 'https://minsheng.example.gov.cn',
  secrets: { AUTH_SECRET: 'q7Vd0xJ2mZp9Lr4Tn8Ws1Yb6Kc3Hf5Ga', AUDIT_KEY: randomBytes(32) },
};

test('a production with https, its own accounts and secrets of its own starts', () => {
  expect(findStartFault(SOUND)).toBeUndefined();
});

test('demonstration accounts are refused in production, unless it is a demonstration', () => {
  expect(findStartFault({ ...SOUND, demoAccounts: 45 })).toContain('45 demonstration accounts');
  expect(findStartFault({ ...SOUND, demoAccounts: 45, demonstration: true })).toBeUndefined();
});

test.each(['x'.repeat(40), 'changeme'.repeat(5), 'secret'.repeat(6)])(
  'the secret %s is refused',
  (secret) => {
    expect(findStartFault({ ...SOUND, secrets: { ...SOUND.secrets, AUTH_SECRET: secret } })).toContain(
      'AUTH_SECRET looks like a placeholder',
    );
  },
);

test('a key of equal bytes is refused, also in a demonstration', () => {
  const facts = { ...SOUND, secrets: { ...SOUND.secrets, PERSON_KEY: Buffer.alloc(32, 7) } };
  expect(findStartFault(facts)).toContain('PERSON_KEY');
  expect(findStartFault({ ...facts, demonstration: true })).toContain('PERSON_KEY');
});

test.each([
  ['http://minsheng.example.gov.cn', false, 'plain http'],
  ['http://10.1.1.5:4000', false, 'plain http'],
  ['http://127.0.0.1:4000', false, undefined],
  ['http://localhost:4000', false, undefined],
  ['http://10.1.1.5:4000', true, undefined],
])('at %s, demonstration %s: %s', (publicOrigin, demonstration, fault) => {
  const found = findStartFault({ ...SOUND, publicOrigin, demonstration });
  if (fault) expect(found).toContain(fault);
  else expect(found).toBeUndefined();
});

test('a developer may do as he likes', () => {
  const facts: StartFacts = {
    mode: 'development',
    demonstration: false,
    demoAccounts: 45,
    publicOrigin: 'http://10.1.1.5:4000',
    secrets: { AUTH_SECRET: 'x'.repeat(40) },
  };
  expect(findStartFault(facts)).toBeUndefined();
});
