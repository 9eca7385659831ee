import { idNumber } from './health-world.ts';

/** Headings of a table of screenings, as the template has them. */
export const HEAD = [
  '序号',
  '筛查项目',
  '姓名',
  '身份证号',
  '电话',
  '居住乡镇（街道）',
  '筛查机构',
  '筛查日期',
  '报告日期',
  '检查结果',
];

let nth = 0;

/** Columns of a row that nothing speaks against: another woman each time. Give what matters. */
export function row(given: Partial<Record<string, string | number>> = {}): (string | number | null)[] {
  nth += 1;
  const birth = `19${70 + (nth % 15)}-0${1 + (nth % 9)}-1${Math.floor(nth / 500) % 10}`;
  const usual: Record<string, string | number> = {
    筛查项目: '宫颈癌检查',
    姓名: '覃试甲',
    身份证号: idNumber(birth, (nth % 500) * 2),
    '居住乡镇（街道）': '西沱镇',
    筛查机构: '县人民医院',
    筛查日期: '2026-05-06',
  };
  return HEAD.map((heading) => given[heading] ?? usual[heading] ?? null);
}
