import { type CalendarDate, decimal } from '@minsheng/kernel/domain';
import type { Commitment } from '../../../services/supervision/src/catalogue/commitment.entity.ts';
import { POSTS } from '../../../services/supervision/src/work-plan/work-plan.rules.ts';
import { inventName } from '../names.ts';
import { randomFrom } from '../random.ts';
import { day } from './plan-parts.ts';

/** One thing that a lead unit did with its plan of a commitment, on its business day. */
export interface DemoWorkPlanEvent {
  readonly day: CalendarDate;
  readonly key: string;
  readonly kind: 'file' | 'people' | 'funds';
  readonly quarterEnd?: CalendarDate;
}

/** Commitments whose plans are there; of the others the completeness check says what is missing. */
const PLANNED = 16;

/** What the lead of the nth commitment did: filed, named its people, reported two quarters. */
export function workPlanEventsOf({ code }: Pick<Commitment, 'code'>, nth: number): DemoWorkPlanEvent[] {
  if (nth >= PLANNED) return [];
  const key = (what: string) => `demo-work-plan-${code}-${what}`;
  return [
    { kind: 'file', day: day('05-20'), key: key('file') },
    { kind: 'people', day: day('05-21'), key: key('people') },
    { kind: 'funds', day: day('07-06'), key: key('funds-2'), quarterEnd: day('06-30') },
    { kind: 'funds', day: day('10-12'), key: key('funds-3'), quarterEnd: day('09-30') },
  ];
}

/** Projects and money of the nth commitment; every fourth needs none. */
export function workPlanOf({ title, shortTitle }: Commitment, nth: number, works: boolean) {
  const upkeep = {
    unit: '项目所在地乡镇人民政府（街道办事处）',
    person: '分管负责人',
    money: decimal('2.5'),
  };
  const project = (name: string, from: string, until: string) => ({
    title: `${shortTitle}${name}`,
    scope: title,
    startsOn: day(from),
    deadline: day(until),
    standard: works ? '按批复内容完工，交工验收合格' : '完成年度任务，资料齐全并经主管部门验收',
    land: works ? ('APPROVED' as const) : null,
    upkeep: works ? upkeep : null,
  });
  const fundsNeeded = nth % 4 !== 3;
  const sources = [
    { name: '中央和市级补助', amount: decimal(nth * 37 + 120.5) },
    { name: '县级财政', amount: decimal(nth * 11 + 36.25) },
  ];
  return {
    projects: [project('（前期和首批）', '05-20', '08-31'), project('（全面实施）', '08-01', '12-15')],
    fundsNeeded,
    sources: fundsNeeded ? sources : [],
  };
}

const TITLES = ['副县长', '党组成员、副主任', '业务科科长', '业务科工作人员'];

/** Four invented people. */
export function peopleOf(nth: number) {
  const random = randomFrom(9_000 + nth);
  return POSTS.map((post, at) => ({
    post,
    name: inventName(random, at % 2 === 0 ? 'MALE' : 'FEMALE'),
    title: TITLES[at]!,
    phone: `023-7333${String(1000 + nth * 4 + at)}`,
    fromOn: day('05-01'),
  }));
}

/** Shares of the plan's money that had been allocated and paid by the end of a quarter. */
export const SPENT: Readonly<Record<string, readonly [allocated: string, paid: string]>> = {
  '2026-06-30': ['0.4', '0.25'],
  '2026-09-30': ['0.8', '0.6'],
};
