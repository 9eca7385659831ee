import { expect, test } from 'vitest';
import { type StartFacts, findStartFault } from './start.rules.ts';

const SOUND: StartFacts = {
  mode: 'production',
  demonstration: false,
  demoAccounts: 0,
  publicOrigin: 'https://minsheng.example.gov.cn',
};

test('a production with https and accounts of its own starts', () => {
  expect(findStartFault(SOUND)).toBeUndefined();
});

test('demonstration accounts are refused in production, unless it is a demonstration', () => {
  expect(findStartFault({ ...SOUND, demoAccounts: 45 })).toContain('45 demonstration accounts');
  expect(findStartFault({ ...SOUND, demoAccounts: 45, demonstration: true })).toBeUndefined();
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
  };
  expect(findStartFault(facts)).toBeUndefined();
});
