import { type CalendarDate, type Fault, decimal } from '@minsheng/kernel/domain';
import { findSiteFault } from '../site/site.rules.ts';

export type Stage =
  | 'PREPARATION'
  | 'TENDER'
  | 'STARTED'
  | 'UNDER_WAY'
  | 'HANDED_OVER'
  | 'COMPLETED'
  | 'MAINTAINED';

/**
 * The moves of a works, in the order of its life. Small works need no tender; where hand-over and final acceptance are
 * one, as in estates, COMPLETED follows at once.
 */
export const STAGE_MOVES = {
  PREPARATION: ['TENDER', 'STARTED'],
  TENDER: ['STARTED'],
  STARTED: ['UNDER_WAY'],
  UNDER_WAY: ['HANDED_OVER', 'COMPLETED'],
  HANDED_OVER: ['COMPLETED'],
  COMPLETED: ['MAINTAINED'],
  MAINTAINED: [],
} as const satisfies Record<Stage, readonly Stage[]>;

export const STAGES = Object.keys(STAGE_MOVES) as readonly Stage[];

/** Stages in which building may go on. */
const BUILDING: readonly Stage[] = ['STARTED', 'UNDER_WAY'];

/** The day on which a stage was reached. */
export interface StageDay {
  readonly stage: Stage;
  readonly day: CalendarDate;
  /** Number of the paper (验收单) by which it was reached. */
  readonly paper?: string | null;
}

/** What a move goes on from: the stages before it, as they were reached. */
function before(history: readonly StageDay[], stage: Stage): readonly StageDay[] {
  return history.filter((it) => STAGES.indexOf(it.stage) < STAGES.indexOf(stage));
}

/** Whether a move takes back, or dates anew, what was said before: a correction. */
export function isCorrection(history: readonly StageDay[], { stage }: StageDay): boolean {
  return before(history, stage).length < history.length;
}

/** The history after a move; what a correction takes back is gone from it. */
export function moved(history: readonly StageDay[], to: StageDay): readonly StageDay[] {
  const { stage, day, paper } = to;
  return [...before(history, stage), { stage, day, ...(paper ? { paper } : {}) }];
}

/** Why a works cannot have reached a stage on a day, forward or by correction. */
export function findMoveFault(
  history: readonly StageDay[],
  { stage, day }: StageDay,
  today: CalendarDate,
): Fault | undefined {
  const last = before(history, stage).at(-1);
  const moves: readonly Stage[] = last ? STAGE_MOVES[last.stage] : ['PREPARATION'];
  if (!moves.includes(stage)) return { code: 'STAGE_NOT_OPEN', field: 'stage' };
  if (day > today) return { code: 'STAGE_IN_FUTURE', field: 'day', params: { today } };
  if (last && day < last.day) return { code: 'STAGE_BEFORE_LAST', field: 'day', params: { last: last.day } };
  return undefined;
}

/** The day on which a stage was reached; undefined where it was not, or not yet. */
export function reachedOn(history: readonly StageDay[], stage: Stage): CalendarDate | undefined {
  return history.find((it) => it.stage === stage)?.day;
}

/** Handed over or, where the two are one, completed: the day on which it was accepted. */
export function acceptedOn(history: readonly StageDay[]): CalendarDate | undefined {
  return reachedOn(history, 'HANDED_OVER') ?? reachedOn(history, 'COMPLETED');
}

const ACCEPTED: readonly Stage[] = ['HANDED_OVER', 'COMPLETED'];

/** Why a works of a kind cannot reach a stage without a paper: those that count at acceptance count by it. */
export function findPaperFault(
  kind: (typeof WORKS_KINDS)[number],
  { stage, paper }: StageDay,
): Fault | undefined {
  if (!COUNTS_BY_PAPER[kind] || !ACCEPTED.includes(stage) || paper) return undefined;
  return { code: 'ACCEPTANCE_PAPER_REQUIRED', field: 'paper' };
}

/** What of a works can be wrong beside its single fields. */
export interface WorksFacts {
  /** Canonical decimals. */
  readonly allocated: string;
  readonly paid: string;
  readonly plannedStart: CalendarDate;
  readonly plannedEnd: CalendarDate;
  readonly site: string | null;
}

/** Why a works cannot stand as it is; `bindings` are those of its own kind. */
export function findWorksFault(
  { allocated, paid, plannedStart, plannedEnd, site }: WorksFacts,
  { bindings }: { readonly bindings: readonly { readonly parameters: unknown }[] },
): Fault | undefined {
  if (decimal(paid).gt(decimal(allocated))) return { code: 'PAID_ABOVE_ALLOCATED', field: 'paid' };
  if (plannedEnd < plannedStart) return { code: 'PLAN_REVERSED', field: 'plannedEnd' };
  return findSiteFault(site, bindings);
}

type Correctable = Pick<WorksFacts, 'allocated' | 'paid' | 'site'>;

/** Whether a change takes back what was said: sums only grow, and a works does not move. Needs a reason. */
export function takesBack(was: Correctable, is: Correctable): boolean {
  if (was.site !== null && was.site !== is.site) return true;
  return (['allocated', 'paid'] as const).some((sum) => decimal(is[sum]).lt(decimal(was[sum])));
}

/** Which of its own planned days a works has let pass. */
export type Overdue = 'START' | 'END';

export function overdueOf(
  {
    stage,
    plannedStart,
    plannedEnd,
  }: Pick<WorksFacts, 'plannedStart' | 'plannedEnd'> & { readonly stage: Stage },
  today: CalendarDate,
): Overdue | undefined {
  if (STAGES.indexOf(stage) < STAGES.indexOf('STARTED')) return plannedStart < today ? 'START' : undefined;
  return BUILDING.includes(stage) && plannedEnd < today ? 'END' : undefined;
}

export const WORKS_KINDS = [
  'ROAD',
  'WATER_MAIN',
  'WATER_SUPPLY',
  'ESTATE',
  'WASTE_ROOM',
  'TACTILE_PAVING',
  'POCKET_PARK',
  'SURROUNDINGS',
] as const;

/** Works of these kinds are built in sections whose lengths count; others count as one. */
export const HAS_SECTIONS = {
  ROAD: true,
  WATER_MAIN: true,
  WATER_SUPPLY: true,
  ESTATE: false,
  WASTE_ROOM: false,
  TACTILE_PAVING: false,
  POCKET_PARK: false,
  SURROUNDINGS: false,
} as const satisfies Record<(typeof WORKS_KINDS)[number], boolean>;

/** Works of these kinds count once they are accepted as a whole, by its paper; sections have papers of their own, estates count at their start. */
const COUNTS_BY_PAPER = {
  ROAD: false,
  WATER_MAIN: false,
  WATER_SUPPLY: false,
  ESTATE: false,
  WASTE_ROOM: true,
  TACTILE_PAVING: true,
  POCKET_PARK: true,
  SURROUNDINGS: true,
} as const satisfies Record<(typeof WORKS_KINDS)[number], boolean>;
