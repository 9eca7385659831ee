import { decimal } from '@minsheng/kernel/domain';
import { compare, fraction, type Fraction } from './fraction.rules.ts';
import type { PlanPoint } from './plan.rules.ts';
import type { ProgressSettings } from './settings.rules.ts';

export type Light = 'BLUE' | 'GREEN' | 'YELLOW' | 'RED' | 'GREY';
export type Standing =
  | 'DONE'
  | 'AHEAD'
  | 'ON_TRACK'
  | 'BEHIND'
  | 'FAR_BEHIND'
  | 'NOT_DUE'
  | 'NO_PLAN'
  | 'NO_RETURN'
  | 'INCOMPLETE'
  | 'NOT_CONNECTED';

export const LIGHTS = {
  DONE: 'BLUE',
  AHEAD: 'GREEN',
  ON_TRACK: 'GREEN',
  BEHIND: 'YELLOW',
  FAR_BEHIND: 'RED',
  NOT_DUE: 'GREY',
  NO_PLAN: 'GREY',
  NO_RETURN: 'GREY',
  INCOMPLETE: 'GREY',
  NOT_CONNECTED: 'GREY',
} as const satisfies Record<Standing, Light>;

/** Where an indicator stands on a day, before it is put into a word. */
export interface Position {
  readonly hasTarget: boolean;
  /** The pass mark is met. */
  readonly reached: boolean;
  /** What is reached may be called done today. */
  readonly final: boolean;
  /** The deadline has passed, and something was owed by it. */
  readonly overdue: boolean;
  readonly plan: PlanPoint | null;
  /** Projected beyond the deadline, or short of a node whose day has passed. */
  readonly late: boolean;
  /** Percentage points against the plan; null where there is no figure or nothing is due. */
  readonly deviation: Fraction | null;
}

// The first line that holds decides; what none of them catches stands by its deviation.
const DECIDED: readonly (readonly [Standing, (position: Position) => boolean])[] = [
  ['NO_PLAN', ({ hasTarget }) => !hasTarget],
  ['DONE', ({ reached, final }) => reached && final],
  ['FAR_BEHIND', ({ reached, overdue }) => overdue && !reached],
  ['NO_PLAN', ({ plan }) => plan === null],
  ['ON_TRACK', ({ reached, plan }) => reached && !plan?.due],
  ['NOT_DUE', ({ plan }) => !plan?.due],
  ['NO_RETURN', ({ deviation }) => deviation === null],
];

export function standingOf(position: Position, settings: ProgressSettings): Standing {
  const decided = DECIDED.find(([, holds]) => holds(position));
  const standing = decided ? decided[0] : standingByDeviation(position.deviation!, settings);
  return position.late && settings.lateIsBehind && LIGHTS[standing] === 'GREEN' ? 'BEHIND' : standing;
}

/** Exactly `behindFrom` points behind is 滞后, exactly `farBehindAbove` is still 滞后, exactly `aheadFrom` ahead is 超序时. */
export function standingByDeviation(deviation: Fraction, settings: ProgressSettings): Standing {
  const against = (points: number) => compare(deviation, fraction(decimal(points)));
  if (against(settings.aheadFrom) >= 0) return 'AHEAD';
  if (against(-settings.behindFrom) > 0) return 'ON_TRACK';
  return against(-settings.farBehindAbove) >= 0 ? 'BEHIND' : 'FAR_BEHIND';
}
