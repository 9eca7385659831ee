import { expect, it } from 'vitest';
import { findHeadings, mapHeadings } from './headings.rules.ts';

const CALLINGS = [
  { name: 'name', called: ['姓名', '受检者姓名'] },
  { name: 'idNumber', called: ['身份证号', '证件号码'] },
  { name: 'township', called: ['居住乡镇（街道）'] },
  { name: 'screenedOn', called: ['筛查日期', '检查日期'] },
  { name: 'reportedOn', called: ['报告日期'] },
];

it('names columns by their own names, by others that are known, and by parts of them', () => {
  expect(
    mapHeadings(['序号', '* 姓 名', '证件号码', '居住乡镇', '检查日期', '报告日期(必填)', ''], CALLINGS),
  ).toEqual([null, 'name', 'idNumber', 'township', 'screenedOn', 'reportedOn', null]);
});

it('means no column twice, and none where two could be meant', () => {
  expect(mapHeadings(['姓名', '受检者姓名', '日期'], CALLINGS)).toEqual(['name', null, null]);
});

it('passes over titles and merged cells above the headings', () => {
  const rows = [
    ['石柱县姓名登记表'],
    ['单位：', '2026年'],
    ['姓名', '身份证号', '检查日期'],
    ['张三', '5', '6'],
  ];
  expect(
    findHeadings(
      rows.map((cells) => ({ cells })),
      CALLINGS,
    )?.row.cells,
  ).toEqual(rows[2]);
  expect(findHeadings([{ cells: ['甲', '乙'] }], CALLINGS)).toBeUndefined();
});

it('takes two rows of headings for one, where a merged one stands above several', () => {
  const rows = [
    ['石柱县两癌检查登记表', '', '', '', ''],
    ['姓名', '身份证号', '宫颈癌检查', '', ''],
    ['', '', '检查日期', '报告日期', '检查机构'],
    ['张三', '5', '6', '7', '8'],
  ].map((cells, nth) => ({ n: nth + 1, cells }));
  expect(findHeadings(rows, CALLINGS)).toEqual({
    row: { n: 3, cells: ['姓名', '身份证号', '检查日期', '报告日期', '检查机构'] },
    columns: ['name', 'idNumber', 'screenedOn', 'reportedOn', null],
  });
  // What was filled in below is no second row of headings.
  expect(findHeadings(rows.slice(2), CALLINGS)!.row).toBe(rows[2]);
});
