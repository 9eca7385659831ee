import { type CalendarDate, type Decimal, decimal, ZERO, yearOf } from '@minsheng/kernel/domain';
import type { PlanFault } from '../plan/filing.rules.ts';

/** The four people of a plan, by post (domain.md 6): 分管县领导, 责任领导, 具体责任人, 联络员. */
export const POSTS = ['COUNTY_LEADER', 'UNIT_LEADER', 'RESPONSIBLE', 'LIAISON'] as const;
export type Post = (typeof POSTS)[number];

/** 不需要用地 / 已申请 / 已批准 / 已交地; works alone have any. */
export const LAND_STATES = ['NOT_NEEDED', 'APPLIED', 'APPROVED', 'HANDED_OVER'] as const;
export type LandState = (typeof LAND_STATES)[number];

/** Who looks after it once it is accepted, and for how much a year (万元, canonical decimal). */
export interface Upkeep {
  readonly unit: string;
  readonly person: string;
  readonly money: string;
}

/** A concrete project (具体项目). Its id stays through all revisions. */
export interface Project {
  readonly id: string;
  readonly title: string;
  /** What is done where, and how much of it. */
  readonly scope: string;
  readonly startsOn: CalendarDate;
  readonly deadline: CalendarDate;
  /** By what it will be accepted. */
  readonly standard: string;
  /** Null where it is no works: land is not asked for. */
  readonly land: LandState | null;
  readonly upkeep: Upkeep | null;
}

/** Money from one source; in 万元, canonical decimal. */
export interface FundSource {
  readonly id: string;
  readonly name: string;
  readonly amount: string;
}

export interface PlanContent {
  readonly projects: readonly Project[];
  readonly fundsNeeded: boolean;
  readonly sources: readonly FundSource[];
}

const LONGEST = 60;
/** 万元: more than the county spends in ten years is a slip of the keyboard. */
const MOST_MONEY = decimal('10000000');
/** 分 of a yuan. */
const PLACES = 6;

/** The first reason against a plan, naming its row; rows count from 1. */
export function findPlanFault(
  year: number,
  { projects, fundsNeeded, sources }: PlanContent,
): PlanFault | undefined {
  if (projects.length === 0) return { code: 'PLAN_EMPTY', field: 'projects' };
  if (projects.length > LONGEST)
    return { code: 'PLAN_TOO_LONG', field: 'projects', params: { most: LONGEST } };
  for (const [nth, project] of projects.entries()) {
    const twice = projects.findIndex(({ title }) => title === project.title) < nth;
    const code = twice ? 'PROJECT_TWICE' : projectFault(year, project);
    if (code) return { code, field: 'projects', params: { row: nth + 1 } };
  }
  if (!fundsNeeded && sources.length > 0) return { code: 'FUNDS_NOT_NEEDED', field: 'sources' };
  if (fundsNeeded && sources.length === 0) return { code: 'FUNDS_MISSING', field: 'sources' };
  for (const [nth, { name, amount }] of sources.entries()) {
    const at = { field: 'sources', params: { row: nth + 1 } };
    if (name === '') return { code: 'SOURCE_NAME_MISSING', ...at };
    if (sources.findIndex((it) => it.name === name) < nth) return { code: 'SOURCE_TWICE', ...at };
    if (!isMoney(decimal(amount)) || decimal(amount).eq(ZERO)) return { code: 'MONEY_OUT_OF_RANGE', ...at };
  }
  return undefined;
}

function projectFault(year: number, it: Project): string | undefined {
  if (it.title === '') return 'PROJECT_TITLE_MISSING';
  if (it.scope === '') return 'PROJECT_SCOPE_MISSING';
  if (it.standard === '') return 'PROJECT_STANDARD_MISSING';
  if (it.deadline < it.startsOn) return 'PROJECT_ENDS_BEFORE';
  if (yearOf(it.deadline) < year || yearOf(it.startsOn) > year) return 'PROJECT_OF_ANOTHER_YEAR';
  if (it.upkeep && !isMoney(decimal(it.upkeep.money))) return 'UPKEEP_MONEY_OUT_OF_RANGE';
  return undefined;
}

function isMoney(amount: Decimal): boolean {
  return amount.gte(ZERO) && amount.lte(MOST_MONEY) && amount.eq(amount.round(PLACES));
}

/**
 * Whether a plan in place of another needs a reason, and of voted and municipal commitments a decision: where a deadline
 * or the scope changes, or a project goes. All else may be mended at any time (domain.md 2, 8).
 */
export function changesPromise(before: PlanContent | undefined, after: PlanContent): boolean {
  if (!before) return false;
  const now = new Map(after.projects.map((it) => [it.id, it]));
  return before.projects.some((was) => {
    const is = now.get(was.id);
    return !is || is.deadline !== was.deadline || is.scope !== was.scope;
  });
}

/** Whose paper a change of the promise needs (domain.md 2): the congress's standing committee, or the city's. */
export const DECISION_OF = {
  COUNTY_VOTED: 'DECISION_OF_CONGRESS_REQUIRED',
  MUNICIPAL: 'DECISION_OF_CITY_REQUIRED',
} as const;

/** What of a source had been allocated and paid by the end of a quarter, in 万元. */
export interface Spent {
  readonly sourceId: string;
  readonly allocated: Decimal;
  readonly paid: Decimal;
}

/** The first reason against what is reported for a quarter: no more paid than allocated, no more allocated than planned, and nothing of a quarter to come. */
export function findSpentFault(
  sources: readonly FundSource[],
  rows: readonly Spent[],
  quarterEnd: CalendarDate,
  today: CalendarDate,
): PlanFault | undefined {
  if (!QUARTER_ENDS.has(quarterEnd.slice(5))) return { code: 'QUARTER_END_EXPECTED', field: 'quarterEnd' };
  if (quarterEnd > today)
    return { code: 'QUARTER_NOT_OVER', field: 'quarterEnd', params: { day: quarterEnd } };
  for (const [nth, { sourceId, allocated, paid }] of rows.entries()) {
    const source = sources.find(({ id }) => id === sourceId);
    const at = { field: 'rows', params: { row: nth + 1 } };
    if (!source) return { code: 'SOURCE_UNKNOWN', ...at };
    if (!isMoney(allocated) || !isMoney(paid)) return { code: 'MONEY_OUT_OF_RANGE', ...at };
    if (paid.gt(allocated)) return { code: 'PAID_OVER_ALLOCATED', ...at };
    if (allocated.gt(decimal(source.amount)))
      return {
        code: 'ALLOCATED_OVER_PLANNED',
        field: 'rows',
        params: { row: nth + 1, amount: source.amount },
      };
  }
  return undefined;
}

const QUARTER_ENDS = new Set(['03-31', '06-30', '09-30', '12-31']);

export interface KnownOfPlan {
  readonly plan: PlanContent | undefined;
  readonly posts: readonly Post[];
  /** Codes of the unit's own indicators that have no nodes, steps or quarters yet though they need them. */
  readonly unplanned: readonly string[];
}

/** What a plan lacks: message codes with what they name, in the order in which it is filled in. */
export interface Missing {
  readonly code: string;
  readonly params?: Readonly<Record<string, string>>;
}

export function whatIsMissing({ plan, posts, unplanned }: KnownOfPlan): readonly Missing[] {
  const missing: Missing[] = plan ? [] : [{ code: 'MISSING_PROJECTS' }];
  for (const post of POSTS) if (!posts.includes(post)) missing.push({ code: `MISSING_${post}` });
  for (const indicator of unplanned) missing.push({ code: 'MISSING_NODES', params: { indicator } });
  for (const { title, land, upkeep } of plan?.projects ?? [])
    if (land !== null && upkeep === null) missing.push({ code: 'MISSING_UPKEEP', params: { title } });
  return missing;
}

/** Months after acceptance in which operation and maintenance is looked at. */
export const UPKEEP_MONTHS = [6, 12, 24] as const;

/** The day so many months after another; the last of its month where that one is shorter. */
export function monthsAfter(day: CalendarDate, months: number): CalendarDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10) as CalendarDate;
}
