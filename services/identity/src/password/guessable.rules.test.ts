import { expect, it } from 'vitest';
import { isGuessable } from './guessable.rules.ts';

it.each([
  'Minsheng-2026!',
  'Shizhu@20261128',
  'Password12345!',
  'P@ssw0rd-P@ssw0rd',
  'Admin#admin#2026',
  'Qwerty!23456789',
  'WeiJianWei_2026',
  'Health-Office-1',
  'Aaaaaaaaaaa1!',
  '1234567890Ab!',
])('%s is what anybody would try', (password) => {
  expect(isGuessable(password)).toBe(true);
});

it.each([
  'Zhongyi-Xiang-88',
  'minsheng-huang-jing-9',
  'Vier.Boote-im-Wind',
  '石柱县民生实事Aa1督查台账',
  'kX7-mqT2-vbR9-wzL4',
])('%s is not', (password) => {
  expect(isGuessable(password)).toBe(false);
});
