import type { LandState, WorkPlanInput } from '../gql/graphql.ts';
import type { UnitPlan } from './plan.ts';

/** A project as it is typed. */
export interface ProjectRow {
  readonly id?: string;
  readonly title?: string;
  readonly scope?: string;
  readonly startsOn?: string;
  readonly deadline?: string;
  readonly standard?: string;
  /** NONE: no works. */
  readonly land?: LandState | 'NONE';
  readonly upkeepUnit?: string;
  readonly upkeepPerson?: string;
  readonly upkeepMoney?: string;
}

interface SourceRow {
  readonly id?: string;
  readonly name?: string;
  readonly amount?: string;
}

// Not called projects or sources: refusals name those, and are shown below the rows with their number.
export interface WorkPlanValues {
  readonly rows: readonly ProjectRow[];
  readonly notNeeded?: boolean;
  readonly funds: readonly SourceRow[];
  readonly reason?: string;
  readonly number?: string;
  readonly decidedOn?: string;
  readonly scan?: string | null;
}

/** What stands now; where nothing does, an empty row. */
export function valuesOf({ projects, funds, revision }: UnitPlan): WorkPlanValues {
  return {
    rows: projects.length === 0 ? [{ land: 'NONE' }] : projects.map(toRow),
    notNeeded: revision > 0 && !funds.needed,
    funds:
      funds.sources.length > 0 ? funds.sources.map(({ id, name, amount }) => ({ id, name, amount })) : [{}],
  };
}

function toRow({
  land,
  upkeep,
  id,
  title,
  scope,
  startsOn,
  deadline,
  standard,
}: UnitPlan['projects'][number]): ProjectRow {
  return {
    id,
    title,
    scope,
    startsOn,
    deadline,
    standard,
    land: land ?? 'NONE',
    upkeepUnit: upkeep?.unit,
    upkeepPerson: upkeep?.person,
    upkeepMoney: upkeep?.money,
  };
}

/** What is sent of it. */
export function toContent(values: WorkPlanValues): Omit<WorkPlanInput, 'commitment' | 'unit' | 'revision'> {
  const { rows, notNeeded, funds, reason, number, decidedOn, scan } = values;
  return {
    projects: rows.map(
      ({ id, title = '', scope = '', startsOn = '', deadline = '', standard = '', land, ...upkeep }) => ({
        id,
        title,
        scope,
        startsOn,
        deadline,
        standard,
        land: land === 'NONE' ? null : land,
        upkeep: upkeep.upkeepUnit
          ? { unit: upkeep.upkeepUnit, person: upkeep.upkeepPerson ?? '', money: upkeep.upkeepMoney ?? '0' }
          : null,
      }),
    ),
    fundsNeeded: !notNeeded,
    sources: notNeeded ? [] : funds.map(({ id, name = '', amount = '0' }) => ({ id, name, amount })),
    reason,
    decision: number && decidedOn && scan ? { number, decidedOn, scan } : null,
  };
}
