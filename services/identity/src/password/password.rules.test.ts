import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { findPasswordFault, makeTemporaryPassword } from './password.rules.ts';

it.each([
  ['Zhongyi-Xiang-88', undefined],
  ['zhongyi-xiang-88', undefined],
  ['Minsheng-2026!', 'PASSWORD_GUESSABLE'],
  ['石柱县民生实事Aa1督查台账', undefined],
  ['Short-2026!', 'PASSWORD_LENGTH'],
  [`Aa1!${'x'.repeat(125)}`, 'PASSWORD_LENGTH'],
  ['onlylowercase1', 'PASSWORD_CLASSES'],
  ['123456789012!', 'PASSWORD_CLASSES'],
  ['HEALTH-CLERK-1a', 'PASSWORD_IS_NAME'],
  ['Healthclerk#2026', 'PASSWORD_IS_NAME'],
])('%s for health-clerk: %s', (password, fault) => {
  expect(findPasswordFault(password, 'health-clerk')).toBe(fault);
});

it('a temporary password keeps the rules and has nothing that is misread', () => {
  const made = Array.from({ length: 200 }, () => makeTemporaryPassword(randomInt));
  expect(new Set(made).size).toBe(200);
  for (const password of made) {
    expect(findPasswordFault(password, 'somebody')).toBeUndefined();
    expect(password).not.toMatch(/[0O1lIo]/);
  }
});
