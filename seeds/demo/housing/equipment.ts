import type { RecordInput } from '@minsheng/kernel/kinds';
import { calendarDate as day } from '@minsheng/kernel/domain';
import { loadCatalogue } from '@minsheng/seeds/catalogue';
import type { equipment } from '../../../services/housing/src/equipment/equipment.ts';
import type { ByCode } from '../by-code.ts';
import { placeNamed } from './places.ts';
import { type HousingStep, plainSteps } from './steps.ts';

type DemoEquipment = Omit<ByCode<RecordInput<typeof equipment>>, 'township'> & { readonly township?: string };

const { recorded, amended, voided } = plainSteps<DemoEquipment>('equipment', 'housing-construction');
const COUNTY: readonly (readonly [
  key: string,
  kind: DemoEquipment['kind'],
  name: string,
  purchased: number,
  acceptedOn: string | null,
])[] = [
  ['truck-1', 'TRANSFER_TRUCK', '第一批', 3, '2026-05-26'],
  ['truck-2', 'TRANSFER_TRUCK', '第二批', 2, '2026-08-19'],
  ['head-1', 'COMPACTOR_HEAD', '第一批', 3, '2026-07-22'],
  ['head-2', 'COMPACTOR_HEAD', '第二批', 2, null],
  ['box-1', 'COMPACTOR_BOX', '第一批', 6, '2026-07-22'],
  ['box-2', 'COMPACTOR_BOX', '第二批', 4, '2026-09-16'],
];
const SUPPLIER = '演示环卫装备有限公司';
const BINS_EACH = { TOWN: 600, SUBDISTRICT: 200 } as const;
/** What the rural townships together still wait for. */
const BINS_ON_THEIR_WAY = 5400;

/**
 * Vehicles and containers in two batches, the last heads not yet accepted; bins signed for by 17 towns and 3 subdistricts
 * (10 800 of 16 200). One of last year, one entered twice and taken back.
 */
export function equipmentSteps(): readonly HousingStep[] {
  return [
    ...COUNTY.flatMap(([key, kind, name, purchased, acceptedOn], nth) => {
      const ordered = { kind, name, purchased, supplier: SUPPLIER, orderedOn: day('2026-04-28') };
      const order = recorded(day('2026-04-29'), key, ordered);
      if (!acceptedOn) return [order];
      const on = day(acceptedOn);
      return [
        order,
        amended(on, key, { deliveredOn: on, acceptedOn: on, paper: `石住建验〔2026〕${nth + 11}号` }),
      ];
    }),
    recorded(day('2026-01-08'), 'bins-2025', {
      ...bins('2025年尾批', 800),
      acceptedOn: day('2025-12-18'),
      paper: '石住建验〔2025〕63号',
    }),
    ...signedBins(),
    recorded(day('2026-10-20'), 'bins-2', {
      ...bins('第二批', BINS_ON_THEIR_WAY),
      orderedOn: day('2026-10-19'),
    }),
    recorded(day('2026-07-16'), 'bins-twice', {
      ...bins('第一批（签收表）', 600, placeNamed('西沱镇').code),
      acceptedOn: day('2026-07-14'),
      paper: '发放签收表04',
    }),
    voided(day('2026-07-17'), 'bins-twice', '与西沱镇第一批签收表重复登记'),
  ];
}

function signedBins(): readonly HousingStep[] {
  return loadCatalogue(2026)
    .townships.filter(({ code }) => code.length === 9 && code < '500240200')
    .map(({ code }, nth) =>
      recorded(day('2026-07-15'), `bins-1-${code}`, {
        ...bins('第一批', BINS_EACH[code < '500240100' ? 'SUBDISTRICT' : 'TOWN'], code),
        acceptedOn: day('2026-07-14'),
        paper: `发放签收表${String(nth + 1).padStart(2, '0')}`,
      }),
    );
}

function bins(name: string, purchased: number, township?: string): DemoEquipment {
  return { kind: 'WASTE_BIN', name, purchased, supplier: SUPPLIER, township };
}
