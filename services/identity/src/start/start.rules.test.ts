import { expect, test } from 'vitest';
import { type StartFacts, findStartFault } from './start.rules.ts';

const SOUND: StartFacts = {
  mode: 'production',
  demonstration: false,
  demoAccounts: 0,
  authSecret: 'q7Vd0xJ2mZp9Lr4Tn8Ws1Yb6Kc3Hf5Ga',
};

test('a production without demonstration accounts and with a secret of its own starts', () => {
  expect(findStartFault(SOUND)).toBeUndefined();
});

test('demonstration accounts are refused in production, unless it is a demonstration', () => {
  expect(findStartFault({ ...SOUND, demoAccounts: 45 })).toContain('45 demonstration accounts');
  expect(findStartFault({ ...SOUND, demoAccounts: 45, demonstration: true })).toBeUndefined();
});

test.each(['x'.repeat(40), 'changeme'.repeat(5), 'secret'.repeat(6)])(
  'the secret %s is refused',
  (authSecret) => {
    expect(findStartFault({ ...SOUND, authSecret })).toContain('AUTH_SECRET');
  },
);

test('a developer may do as he likes', () => {
  expect(
    findStartFault({ ...SOUND, mode: 'development', demoAccounts: 45, authSecret: 'x'.repeat(40) }),
  ).toBeUndefined();
});
