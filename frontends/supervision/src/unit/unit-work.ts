import { countByStanding, type Standing } from '@minsheng/kit';
import type { UnitWorkQuery } from '../gql/graphql.ts';

type Commitment = UnitWorkQuery['commitments'][number];
type Indicator = Commitment['indicators'][number];
export type Unit = Commitment['units'][number];
export type UnitRow = Indicator & { readonly commitment: Commitment };

/** What waits for a unit, and where it is done. */
export interface Due {
  readonly row: UnitRow;
  readonly what: 'PLAN' | 'DAYS' | 'RETURN' | 'BEHIND';
}

/** A unit's part in the year's commitments. */
export interface UnitWork {
  readonly unit: Unit;
  /** Of these it is the first named, which leads. */
  readonly leads: readonly Commitment[];
  readonly cooperates: readonly Commitment[];
  /** Indicators that it returns, in the order of the notice, then those of which it returns a part. */
  readonly rows: readonly UnitRow[];
  readonly counts: Readonly<Record<Standing, number>>;
  readonly due: readonly Due[];
}

/** Every responsible unit, in the order in which the notice first names it. */
export function workByUnit(commitments: readonly Commitment[]): UnitWork[] {
  const units = new Map(commitments.flatMap((it) => it.units).map((unit) => [unit.id, unit]));
  return [...units.values()].map((unit) => workOf(unit, commitments));
}

function workOf(unit: Unit, commitments: readonly Commitment[]): UnitWork {
  const all = commitments.flatMap((commitment) =>
    commitment.indicators.map((indicator) => ({ ...indicator, commitment })),
  );
  const owned = all.filter(({ owner }) => owner.id === unit.id);
  const partly = all.filter(({ contributors }) => contributors.some(({ id }) => id === unit.id));
  return {
    unit,
    leads: commitments.filter(({ units }) => units[0]?.id === unit.id),
    cooperates: commitments.filter(({ units }) => units.slice(1).some(({ id }) => id === unit.id)),
    rows: [...owned, ...partly],
    counts: countByStanding(owned.map(standingOf)),
    due: owned.flatMap(dueOf),
  };
}

export function standingOf({ reading }: Pick<Indicator, 'reading'>): Standing {
  return reading?.standing ?? 'NOT_CONNECTED';
}

// One thing a line, the one that explains the others: without a plan nobody is behind it.
function dueOf(row: UnitRow): Due[] {
  const standing = standingOf(row);
  if (standing === 'DONE') return [];
  if (row.planForm !== 'NONE' && !row.planFiling) return [{ row, what: 'PLAN' }];
  if ((row.reading?.daysMissing ?? 0) > 0) return [{ row, what: 'DAYS' }];
  if (standing === 'NO_RETURN') return [{ row, what: 'RETURN' }];
  if (standing === 'BEHIND' || standing === 'FAR_BEHIND') return [{ row, what: 'BEHIND' }];
  return [];
}
