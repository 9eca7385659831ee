import { expect, it } from 'vitest';
import { changesOf, padded, saidByOn } from './changes.rules.ts';

it('tells the fields that differ, in whatever order a JSON column gives its own', () => {
  const before = { day: '2026-01-02', totals: [{ value: '1', place: null }], note: undefined };
  const after = { day: '2026-01-03', totals: [{ place: null, value: '1' }], note: null };
  expect(changesOf(before, after)).toEqual({ day: ['2026-01-02', '2026-01-03'] });
});

it('gives what is sealed one length', () => {
  const lengths = ['{}', '{"result":"ABNORMAL"}', '{"note":"一人在家"}'].map((it) => padded(it));
  expect(new Set(lengths.map((it) => Buffer.byteLength(it)))).toEqual(new Set([512]));
});

const act = (accountId: string, businessDay: string, ...fields: string[]) => ({
  accountId,
  businessDay,
  fields,
});

it.each([
  [[act('me', '2026-06-30')], ['area'], true],
  [[act('me', '2026-06-29')], ['area'], false],
  [[act('other', '2026-06-30')], ['area'], false],
  // I said this one again today; the other one still stands as somebody said it before.
  [[act('other', '2026-06-01'), act('me', '2026-06-30', 'area')], ['area'], true],
  [[act('other', '2026-06-01'), act('me', '2026-06-30', 'area')], ['area', 'name'], false],
  [[act('me', '2026-06-30'), act('other', '2026-06-30', 'area')], ['area'], false],
  [[], ['area'], false],
])('of %j the fields %j are my own of today: %s', (acts, fields, own) => {
  expect(saidByOn(acts, fields, { accountId: 'me', today: '2026-06-30' })).toBe(own);
});
