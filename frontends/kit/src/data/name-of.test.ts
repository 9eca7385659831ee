import { expect, it } from 'vitest';
import { nameOf } from './name-of.ts';

it('names a unit, and says so where its name is not to be had', () => {
  expect(nameOf({ name: '县卫生健康委' })).toBe('县卫生健康委');
  expect(nameOf(null)).toBe('名称暂缺');
});
