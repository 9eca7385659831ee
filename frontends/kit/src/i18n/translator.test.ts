import { expect, test } from 'vitest';
import { translator } from './translator.ts';

const t = translator({ total: '共 {total} 条', plain: '重试', twice: '{a}、{a}' });

test('fills each placeholder, everywhere it stands', () => {
  expect(t('total', { total: 0 })).toBe('共 0\u00a0条');
  expect(t('twice', { a: '甲' })).toBe('甲、甲');
  expect(t('plain')).toBe('重试');
});

test('a placeholder without a value stays visible', () => {
  expect(t('total')).toBe('共 {total} 条');
});
