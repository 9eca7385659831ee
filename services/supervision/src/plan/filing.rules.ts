import { calendarDate, firstDayOf, toCanonical, ZERO, type CalendarDate } from '@minsheng/kernel/domain';
import { deadlineOf, KINDS, targetOf, type IndicatorTerms, type PlanNode } from '../progress/terms.rules.ts';

/** Which of the three lists an indicator's plan is filed as; NONE where it is measured without one. */
export type PlanForm = 'NODES' | 'QUARTERS' | 'MILESTONES' | 'NONE';

/** Why a plan cannot be taken, naming the row. Rows count from 1. */
export interface PlanFault {
  readonly code: string;
  readonly field: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface PlannedStep {
  readonly title: string;
  readonly standard: string;
  readonly due: CalendarDate;
}

export interface PlannedQuarter {
  readonly day: CalendarDate;
  readonly work: string;
}

const FORMS = {
  LINEAR: 'NODES',
  FULL_AT_DEADLINE: 'NODES',
  FULL_EVERY_DAY: 'NONE',
  STEPS: 'MILESTONES',
  QUARTERS: 'QUARTERS',
  NONE: 'NONE',
} as const satisfies Record<string, PlanForm>;

/** Counted kinds whose quantities may have decimals; all others are whole. */
const MEASURED = new Set(['LENGTH', 'RATIO', 'DENSITY']);
const LONGEST = 60;
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];

export function planFormOf(terms: Pick<IndicatorTerms, 'counting'>): PlanForm {
  return FORMS[KINDS[terms.counting].plan];
}

/** Whether a unit owes a plan of its own for an indicator: what only says how far the work reaches follows from the others. */
export function owesPlan(
  terms: Pick<IndicatorTerms, 'counting' | 'role'> & { readonly target: unknown },
): boolean {
  return terms.role === 'OUTPUT' && terms.target !== null && planFormOf(terms) !== 'NONE';
}

/** The first reason against these nodes: they rise day by day to the target by the deadline, within the year. */
export function findNodeFault(terms: IndicatorTerms, nodes: readonly PlanNode[]): PlanFault | undefined {
  const target = targetOf(terms);
  if (target === null) return { code: 'PLAN_WITHOUT_TARGET', field: 'nodes' };
  const fault =
    lengthFault('nodes', nodes.length) ??
    firstFault(nodes, (node, row, before) => nodeFault(terms, node, row, before));
  if (fault) return fault;
  if (nodes.at(-1)!.value.gte(target)) return undefined;
  const params = { row: nodes.length, target: toCanonical(target) };
  return { code: 'TARGET_NOT_REACHED', field: 'nodes', params };
}

function nodeFault(
  terms: IndicatorTerms,
  { day, value }: PlanNode,
  row: number,
  before: PlanNode | undefined,
): PlanFault | undefined {
  const say = sayer('nodes', row);
  const range = { first: firstDayOf(terms.year), last: deadlineOf(terms) };
  if (day < range.first || day > range.last) return say('PLAN_DAY_OUTSIDE', range);
  if (before && day <= before.day) return say('PLAN_DAY_NOT_RISING');
  if (value.lt(ZERO)) return say('QUANTITY_NEGATIVE');
  if (!MEASURED.has(terms.counting) && !value.eq(value.round(0))) return say('QUANTITY_NOT_WHOLE');
  if (before && value.lt(before.value)) return say('PLAN_VALUE_FALLS');
  return undefined;
}

/** The first reason against these steps: each has a title and a standard, in the order of their days, within the year. */
export function findStepFault(terms: IndicatorTerms, steps: readonly PlannedStep[]): PlanFault | undefined {
  const range = { first: firstDayOf(terms.year), last: deadlineOf(terms) };
  return (
    lengthFault('steps', steps.length) ??
    firstFault(steps, ({ title, standard, due }, row, before) => {
      const say = sayer('steps', row);
      if (title === '') return say('STEP_TITLE_MISSING');
      if (standard === '') return say('STEP_STANDARD_MISSING');
      if (due < range.first || due > range.last) return say('PLAN_DAY_OUTSIDE', range);
      if (before && due < before.due) return say('STEP_DAY_FALLS');
      return undefined;
    })
  );
}

interface Step extends PlannedStep {
  readonly id: string;
}

/** Why accepted steps stand against a new plan: one of them is left out or says something else. */
export function findAcceptedFault(
  before: readonly Step[],
  after: readonly Step[],
  accepted: ReadonlySet<string>,
): PlanFault | undefined {
  const changed = before
    .filter(({ id }) => accepted.has(id))
    .find(({ id, title, standard, due }) => {
      const now = after.find((step) => step.id === id);
      return now?.title !== title || now.standard !== standard || now.due !== due;
    });
  return changed && { code: 'STEP_ACCEPTED', field: 'steps', params: { title: changed.title } };
}

/** Last days of the year's quarters that are owed: of those that ended before the notice came nothing is. */
export function quartersOwed(year: number, issuedOn: CalendarDate): readonly CalendarDate[] {
  return QUARTER_ENDS.map((end) => calendarDate(`${year}-${end}`)).filter((end) => end >= issuedOn);
}

/** The first reason against a plan by quarters: every quarter owed, in order, each with its work. */
export function findQuarterFault(
  owed: readonly CalendarDate[],
  quarters: readonly PlannedQuarter[],
): PlanFault | undefined {
  for (const [nth, day] of owed.entries()) {
    const say = sayer('quarters', nth + 1);
    if (quarters[nth]?.day !== day) return say('QUARTER_EXPECTED', { day });
    if (quarters[nth].work === '') return say('QUARTER_WORK_MISSING');
  }
  return quarters.length > owed.length
    ? { code: 'QUARTER_NOT_OWED', field: 'quarters', params: { row: owed.length + 1 } }
    : undefined;
}

/** Why judged quarters stand against a new plan: the work that one was judged by would say something else. */
export function findJudgedFault(
  before: readonly PlannedQuarter[],
  after: readonly PlannedQuarter[],
  judged: ReadonlySet<CalendarDate>,
): PlanFault | undefined {
  const nth = after.findIndex(
    ({ day, work }) => judged.has(day) && before.find((quarter) => quarter.day === day)?.work !== work,
  );
  return nth < 0 ? undefined : { code: 'QUARTER_JUDGED', field: 'quarters', params: { row: nth + 1 } };
}

function lengthFault(field: string, length: number): PlanFault | undefined {
  if (length === 0) return { code: 'PLAN_EMPTY', field };
  return length > LONGEST ? { code: 'PLAN_TOO_LONG', field, params: { most: LONGEST } } : undefined;
}

function sayer(field: string, row: number) {
  return (code: string, params: Record<string, string | number> = {}): PlanFault => ({
    code,
    field,
    params: { row, ...params },
  });
}

function firstFault<T>(
  rows: readonly T[],
  faultOf: (row: T, nth: number, before: T | undefined) => PlanFault | undefined,
): PlanFault | undefined {
  for (const [nth, row] of rows.entries()) {
    const fault = faultOf(row, nth + 1, rows[nth - 1]);
    if (fault) return fault;
  }
  return undefined;
}
