import { expect, it } from 'vitest';
import type { Outline } from './outlines.ts';
import { csvOf, tableOf } from './table.ts';
import { wordingOf } from './wording.ts';

const OUTLINE: Outline = {
  kind: 'Fault',
  query: 'faultReport',
  title: '问题',
  ofPeople: false,
  dimensions: [
    { name: 'township', label: '乡镇街道', filters: false },
    { name: 'foundOn', label: '发现日期', leaves: ['month'], filters: false },
    { name: 'kind', label: '类别', choices: [{ value: 'HOLE', label: '破损' }], filters: true },
  ],
  measures: [
    { name: 'count', label: '记录数', plain: true },
    { name: 'cost', label: '费用', leaves: ['sum'], plain: false },
  ],
};
const XITUO = { id: '1', name: '西沱镇' };
const HUANGSHUI = { id: '2', name: '黄水镇' };
const ANSWER = {
  rows: [
    { township: XITUO, foundOn: { month: '2026-01' }, count: 2, cost: { sum: { value: '1.5' } } },
    { township: XITUO, foundOn: { month: '2026-02' }, count: 1, cost: { sum: { value: '2' } } },
    { township: HUANGSHUI, foundOn: { month: '2026-02' }, count: 4, cost: { sum: { value: null } } },
  ],
  totals: { count: 7, cost: { sum: { value: '3.5' } } },
};
const wording = wordingOf(OUTLINE);

it('a row is a line; entities are told by name, choices in words', () => {
  const rows = [
    { kind: 'HOLE', township: XITUO, count: 1 },
    { kind: null, township: XITUO, count: 2 },
  ];
  expect(tableOf({ rows }, OUTLINE, undefined, wording)).toEqual({
    groups: ['类别', '乡镇街道'],
    across: [''],
    numbers: ['记录数'],
    rows: [
      { groups: ['破损', '西沱镇'], cells: ['1'] },
      { groups: ['未填', '西沱镇'], cells: ['2'] },
    ],
    totals: [''],
  });
});

it('a dimension stands across, its values over the numbers', () => {
  const table = tableOf(ANSWER, OUTLINE, 'foundOn.month', wording);
  expect(table).toEqual({
    groups: ['乡镇街道'],
    across: ['2026-01', '2026-02'],
    numbers: ['记录数', '费用（合计）'],
    rows: [
      { groups: ['西沱镇'], cells: ['2', '1.5', '1', '2'] },
      { groups: ['黄水镇'], cells: ['', '', '4', ''] },
    ],
    totals: [],
  });
  expect(csvOf(table, '合计').split('\r\n')[0]).toBe(
    '\uFEFF乡镇街道,2026-01 记录数,2026-01 费用（合计）,2026-02 记录数,2026-02 费用（合计）',
  );
});

it('a file holds no formula and keeps quotes; numbers stay numbers', () => {
  const rows = [{ township: { id: '1', name: '=1+1,"x"' }, count: -3 }];
  const text = csvOf(tableOf({ rows, totals: { count: -3 } }, OUTLINE, undefined, wording), '合计');
  expect(text).toBe('\uFEFF乡镇街道,记录数\r\n"\'=1+1,""x""",-3\r\n合计,-3\r\n');
});
