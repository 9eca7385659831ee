import { calendarDate as day } from '@minsheng/kernel/domain';
import type { RecordInput } from '@minsheng/kernel/kinds';
import type { cover } from '../../../services/health/src/cover/cover.ts';
import type { ByCode } from '../by-code.ts';

export type DemoCoverage = ByCode<RecordInput<typeof cover>>;

type Line = readonly [name: string, township: string, coveredOn?: string, grade?: string];

/** 9 of 16 city communities have a nursery. */
const COMMUNITIES: readonly Line[] = [
  ['城北社区', '500240001', '2023-09-01'],
  ['城东社区', '500240001', '2024-03-15'],
  ['红星社区', '500240001', '2025-09-01'],
  ['玉带河社区', '500240001', '2026-03-02'],
  ['双庆社区', '500240001', '2026-09-01'],
  ['新开路社区', '500240001'],
  ['狮子坝社区', '500240001'],
  ['白岩坝社区', '500240001'],
  ['城南社区', '500240002', '2024-09-02'],
  ['都督社区', '500240002', '2026-05-18'],
  ['灯盏社区', '500240002', '2026-09-07'],
  ['龙井社区', '500240002'],
  ['牛石嵌社区', '500240002'],
  ['下路社区', '500240003', '2025-03-03'],
  ['万寿社区', '500240003'],
  ['银河社区', '500240003'],
];

/** 6 of 8 institutions have a department. */
const INSTITUTIONS: readonly Line[] = [
  ['县人民医院', '500240001', '2019-05-01', '三级综合医院'],
  ['县中医院', '500240002', '2022-08-01', '二级综合医院'],
  ['西沱镇中心卫生院', '500240101', '2025-06-03', '甲级乡镇卫生院'],
  ['黄水镇中心卫生院', '500240105', '2026-04-13', '甲级乡镇卫生院'],
  ['悦崃镇中心卫生院', '500240103', '2026-06-22', '甲级乡镇卫生院'],
  ['马武镇中心卫生院', '500240106', '2026-10-19', '甲级乡镇卫生院'],
  ['沙子镇中心卫生院', '500240107', undefined, '甲级乡镇卫生院'],
  ['临溪镇中心卫生院', '500240104', undefined, '甲级乡镇卫生院'],
];

/** One thing that the clerk did; `key` names the record. */
export type CoverageStep = { readonly day: DemoCoverage['listedOn']; readonly key: string } & (
  | { readonly act: 'record'; readonly input: DemoCoverage }
  | { readonly act: 'void'; readonly reason: string }
);

/** Both registers as they stood in November; one unit out of scope, one of the year before, one listed twice. */
export function demoCoverages(): readonly CoverageStep[] {
  const units = [
    ...COMMUNITIES.map((line) => unitOf('CITY_COMMUNITY', line)),
    ...INSTITUTIONS.map((line) => unitOf('INSTITUTION', line)),
  ];
  const [first] = units;
  const listed = [
    ...units,
    {
      ...first!,
      name: '工业园区社区',
      inScope: false,
      whyNot: '无常住婴幼儿',
      coveredOn: null,
      evidence: null,
    },
    { ...first!, year: 2025 },
    { ...first!, name: '城北社区（重复）' },
  ];
  const last = listed.length - 1;
  return [
    ...listed.map(
      (input, nth) => ({ act: 'record', day: LISTED_ON, key: `demo-cover-${nth}`, input }) as const,
    ),
    { act: 'void', day: day('2026-11-06'), key: `demo-cover-${last}`, reason: '同一社区重复列入' },
  ];
}

const LISTED_ON = day('2026-11-04');

function unitOf(register: DemoCoverage['register'], [name, township, coveredOn, grade]: Line): DemoCoverage {
  return {
    register,
    name,
    township,
    year: 2026,
    grade: grade ?? null,
    listedOn: day('2016-01-01'),
    inScope: true,
    coveredOn: coveredOn ? day(coveredOn) : null,
    evidence: coveredOn ? '备案（许可）编号（演示）' : null,
  };
}
