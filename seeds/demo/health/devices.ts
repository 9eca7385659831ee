import { calendarDate as day } from '@minsheng/kernel/domain';
import type { RedCrossStep } from './red-cross.ts';

interface Device {
  readonly on: string;
  readonly venue: string;
  readonly spot: string;
  readonly township?: string;
  readonly number: string;
  readonly installed: string;
  readonly accepted?: string;
  readonly check?: string;
}

/** Three new places, at one of which two hang; one hangs and is not accepted, one has hung there since last year. */
const DEVICES: readonly Device[] = [
  {
    on: '2026-01-07',
    venue: '县政务服务中心',
    spot: '一楼大厅',
    number: 'YS-2025-003',
    installed: '2025-09-10',
    accepted: '2025-09-28',
  },
  {
    on: '2026-04-17',
    venue: '县汽车客运站',
    spot: '候车大厅',
    number: 'YS-2026-001',
    installed: '2026-03-20',
    accepted: '2026-04-15',
    check: '2026-10-15',
  },
  {
    on: '2026-04-17',
    venue: '县汽车客运站',
    spot: '售票厅',
    number: 'YS-2026-002',
    installed: '2026-03-20',
    accepted: '2026-04-15',
    check: '2027-04-15',
  },
  {
    on: '2026-06-24',
    venue: '县图书馆',
    spot: '总服务台',
    number: 'YS-2026-003',
    installed: '2026-06-02',
    accepted: '2026-06-22',
    check: '2026-12-22',
  },
  {
    on: '2026-09-02',
    venue: '黄水镇游客中心',
    spot: '咨询台',
    township: '500240105',
    number: 'YS-2026-004',
    installed: '2026-08-12',
    accepted: '2026-08-31',
    check: '2027-02-28',
  },
  { on: '2026-11-12', venue: '县体育馆', spot: '东门', number: 'YS-2026-005', installed: '2026-11-10' },
];

/** One was entered under a number that was misread. */
export function deviceSteps(): readonly RedCrossStep[] {
  const of = 'aed';
  const misread = { ...inputOf(DEVICES[3]!), number: 'YS-2026-030' };
  return [
    ...DEVICES.map((it): RedCrossStep => ({
      of,
      act: 'record',
      day: day(it.on),
      key: `demo-aed-${it.number}`,
      input: inputOf(it),
    })),
    { of, act: 'record', day: day('2026-06-25'), key: 'demo-aed-twice', input: misread },
    { of, act: 'void', day: day('2026-06-26'), key: 'demo-aed-twice', reason: '设备编号录入错误' },
  ];
}

function inputOf({ venue, spot, township = '500240001', number, ...it }: Device) {
  return {
    venue,
    spot,
    township,
    number,
    installedOn: day(it.installed),
    acceptedOn: it.accepted ? day(it.accepted) : null,
    checkOn: it.check ? day(it.check) : null,
  };
}
