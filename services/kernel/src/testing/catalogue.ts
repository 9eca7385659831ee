import type { CatalogueSnapshot } from '../catalogue/snapshot.ts';
import { entityId } from '../domain/index.ts';
import { TEST_REGION } from './callers.ts';

const YEAR = 2026;

/** A place by its code; left out: the county. */
interface TestOpening {
  readonly township?: string;
  readonly value?: string;
  readonly numerator?: string;
  readonly denominator?: string;
}

/** One indicator of a test's catalogue: only what matters to it. */
export interface TestIndicator {
  readonly code: string;
  readonly module: string;
  readonly owner: string;
  readonly contributors?: readonly string[];
  readonly measure?: string;
  readonly parameters?: Record<string, string | readonly string[]>;
  readonly counting?: string;
  readonly source?: string;
  readonly basis?: 'FLOW' | 'STOCK';
  readonly countsAt?: 'STARTED' | 'ACCEPTED';
  readonly opening?: string;
  readonly openings?: readonly TestOpening[];
}

export function unitId(code: string): string {
  return entityId('Unit', TEST_REGION, code);
}

export function townshipId(code: string): string {
  return entityId('Township', TEST_REGION, code);
}

export function indicatorId(code: string): string {
  return entityId('Indicator', TEST_REGION, YEAR, code);
}

export function commitmentId(code: string): string {
  return entityId('Commitment', TEST_REGION, YEAR, code);
}

const TOWNSHIPS = {
  [TEST_REGION]: '县本级',
  '500240001': '南宾街道',
  '500240101': '西沱镇',
  '500240105': '黄水镇',
};

/** A catalogue of 2026 with these indicators, the units they name, and four places. */
export function testCatalogue(indicators: readonly TestIndicator[], version = 'test'): CatalogueSnapshot {
  const units = [...new Set(indicators.flatMap((it) => [it.owner, ...(it.contributors ?? [])]))];
  const commitments = [...new Set(indicators.map((it) => it.code.split('-')[0]!))];
  return {
    version,
    region: { code: TEST_REGION, name: '石柱土家族自治县' },
    units: units.map((code) => ({
      id: unitId(code),
      code,
      name: code,
      shortName: code,
      kind: 'BUREAU',
      module: 'test',
    })),
    townships: Object.entries(TOWNSHIPS).map(([code, name]) => ({
      id: townshipId(code),
      code,
      name,
      isCounty: code === TEST_REGION,
    })),
    commitments: commitments.map((code) => ({ id: commitmentId(code), code, year: YEAR })),
    indicators: indicators.map(
      ({ code, module, owner, contributors = [], counting = 'ITEMS', source = 'RECORD' }) => ({
        id: indicatorId(code),
        code,
        name: code,
        unitOfMeasure: '个',
        counting,
        source,
        year: YEAR,
        commitmentId: commitmentId(code.split('-')[0]!),
        module,
        ownerId: unitId(owner),
        contributorIds: contributors.map(unitId),
      }),
    ),
    bindings: indicators.flatMap(
      ({
        code,
        measure,
        parameters = {},
        basis = 'FLOW' as const,
        countsAt = 'ACCEPTED' as const,
        ...rest
      }) => {
        if (!measure) return [];
        const { opening, openings } = rest;
        return [
          {
            indicatorId: indicatorId(code),
            code,
            year: YEAR,
            measure,
            parameters,
            countsAt,
            basis,
            openings: (openings ?? (opening === undefined ? [] : [{ value: opening }])).map(openingOf),
          },
        ];
      },
    ),
  };
}

function openingOf({ township, value = '0', numerator = '0', denominator = '0' }: TestOpening) {
  return { townshipId: township === undefined ? null : townshipId(township), value, numerator, denominator };
}
