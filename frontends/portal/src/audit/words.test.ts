import { expect, it } from 'vitest';
import { faultInWords } from './words.ts';

it('says in words where a trail does not hold', () => {
  expect(faultInWords('LINK_DIFFERS/2/7')).toBe('链上第 2\u00a0条（记录 7）与封存时不符');
  expect(faultInWords('ROW_OVERDUE/none/9')).toContain('记录 9\u00a0超过一分钟仍未封存');
  expect(faultInWords('HEAD_UNLINKED/3/none')).toContain('链首文件第 3\u00a0行');
});

it('shows a kind that it does not know as the server named it', () => {
  expect(faultInWords('SOMETHING_NEW/1/2')).toBe('SOMETHING_NEW/1/2');
});
