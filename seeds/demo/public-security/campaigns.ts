import { type CalendarDate, addDays, daysBetween } from '@minsheng/kernel/domain';
import { loadCatalogue } from '@minsheng/seeds/catalogue';
import { type Random, randomFrom } from '../random.ts';
import { DEMO_FIRST_DAY, DEMO_LAST_DAY } from '../screenings.ts';
import { isWorkday, workdayFrom } from '../workdays.ts';
import type { CampaignKind, DemoCampaign, SecurityStep } from './steps.ts';

/** Held by the last day: 118 of the 130 that the notice counts, and some that it does not. */
export const HELD: Readonly<Record<CampaignKind, number>> = {
  COMMUNITY: 82,
  CAMPUS: 36,
  ENTERPRISE: 10,
  MARKET: 8,
};
const AHEAD = 4;
const CANCELLED = 3;
const ANNOUNCED = 0.4;

const THEMES: Readonly<Record<CampaignKind, readonly string[]>> = {
  COMMUNITY: ['防范养老诈骗', '防范冒充公检法诈骗', '刷单返利诈骗案例宣讲', '国家反诈中心APP使用讲解'],
  CAMPUS: ['防范网络游戏交易诈骗', '拒绝出租出借“两卡”', '“开学第一课”反诈宣讲', '防范冒充熟人诈骗'],
  ENTERPRISE: ['财务人员防范冒充领导诈骗', '防范虚假投资理财诈骗'],
  MARKET: ['赶场日反诈集中宣传', '“全民反诈在行动”集中宣传'],
};
const TOWN_SCHOOLS = ['中心小学', '初级中学'];
const COUNTY_SCHOOLS = ['石柱中学', '石柱民族中学', '县职业教育中心', '南宾小学', '师范附属小学'];
const FIRMS = ['县工业园区服务中心', '万安商贸城', '县城投大厦会议室'];
const COUNTY_SEAT = '500240001';

/** The year's campaigns against fraud, those to come among them. */
export function demoCampaigns(seed = 20260426): readonly SecurityStep[] {
  const random = randomFrom(seed);
  const place = placesFrom(random);
  const held = Object.entries(HELD).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, nth) => {
      const key = `demo-campaign-${kind.toLowerCase()}-${String(nth + 1).padStart(2, '0')}`;
      return heldSteps(random, key, { ...place(kind as CampaignKind), heldOn: dayFor(random, kind) });
    }),
  );
  const ahead = Array.from({ length: AHEAD }, (_, nth) =>
    planned(`demo-campaign-ahead-${nth + 1}`, addDays(DEMO_LAST_DAY, -random.between(0, 6)), {
      ...place(nth === 0 ? 'CAMPUS' : 'COMMUNITY'),
      heldOn: workdayFrom(addDays(DEMO_LAST_DAY, 4 + nth * 6)),
    }),
  );
  const cancelled = Array.from({ length: CANCELLED }, (_, nth) =>
    cancelledSteps(random, nth, place('COMMUNITY')),
  );
  return [...held.flat(), ...ahead, ...cancelled.flat(), ...twice(held[0]![0]!)];
}

type Plan = Omit<DemoCampaign, 'stage' | 'audience' | 'officers'>;

function heldSteps(random: Random, key: string, plan: Plan): readonly SecurityStep[] {
  const audience = plan.kind === 'CAMPUS' ? random.between(18, 70) * 10 : random.between(4, 24) * 5;
  const officers = random.between(2, 8);
  const announcedOn = workdayFrom(addDays(plan.heldOn, -random.between(4, 16)));
  const toldOn = reportedOn(plan.heldOn);
  if (announcedOn >= DEMO_FIRST_DAY && announcedOn < plan.heldOn && random.chance(ANNOUNCED))
    return [
      planned(key, announcedOn, plan),
      { kind: 'outcome', day: toldOn, key, input: { stage: 'HELD', audience, officers } },
    ];
  return [{ kind: 'campaign', day: toldOn, key, input: { ...plan, stage: 'HELD', audience, officers } }];
}

function cancelledSteps(random: Random, nth: number, where: Omit<Plan, 'heldOn'>): readonly SecurityStep[] {
  const heldOn = workdayFrom(addDays(DEMO_FIRST_DAY, 90 + nth * 70 + random.between(0, 20)));
  const key = `demo-campaign-cancelled-${nth + 1}`;
  return [
    planned(key, addDays(heldOn, -7), { ...where, heldOn }),
    { kind: 'outcome', day: heldOn, key, input: { stage: 'CANCELLED', note: '因暴雨天气取消，另行安排' } },
  ];
}

/** One was entered a second time by mistake, and voided. */
function twice(first: SecurityStep): readonly SecurityStep[] {
  if (first.kind !== 'campaign') return [];
  const key = `${first.key}-twice`;
  return [
    { ...first, key },
    { kind: 'void', day: workdayFrom(addDays(first.day, 1)), key, reason: '同一场活动重复登记' },
  ];
}

function planned(key: string, day: CalendarDate, plan: Plan): SecurityStep {
  return { kind: 'campaign', day, key, input: { ...plan, stage: 'PLANNED', audience: null, officers: null } };
}

/** On the day itself, or the next workday; on the last day all is told. */
function reportedOn(heldOn: CalendarDate): CalendarDate {
  const day = workdayFrom(heldOn);
  return day > DEMO_LAST_DAY ? DEMO_LAST_DAY : day;
}

/** Schools are visited on school days; the rest whenever people are there, most in the months of the joint campaigns. */
function dayFor(random: Random, kind: string): CalendarDate {
  const days = Array.from({ length: daysBetween(DEMO_FIRST_DAY, DEMO_LAST_DAY) }, (_, nth) =>
    addDays(DEMO_FIRST_DAY, nth + 1),
  ).filter((day) => kind !== 'CAMPUS' || (isWorkday(day) && ![1, 2, 7, 8].includes(monthOf(day))));
  return random.lottery(days, (day) => ([3, 6, 9, 10, 11].includes(monthOf(day)) ? 1.6 : 1))();
}

function monthOf(day: CalendarDate): number {
  return Number(day.slice(5, 7));
}

function placesFrom(random: Random): (kind: CampaignKind) => Omit<Plan, 'heldOn'> {
  const townships = loadCatalogue(2026).townships.filter(({ isCounty }) => !isCounty);
  const any = random.lottery(townships, ({ code }) => (/00[1-3]$/.test(code) ? 8 : 2));
  return (kind) => {
    const township = kind === 'ENTERPRISE' ? townships.find(({ code }) => code === COUNTY_SEAT)! : any();
    return {
      kind,
      theme: random.pick(THEMES[kind]),
      township: township.code,
      venue: venueIn(random, kind, township),
    };
  };
}

function venueIn(random: Random, kind: CampaignKind, { code, name }: { code: string; name: string }): string {
  switch (kind) {
    case 'COMMUNITY':
      return `${name}${random.pick(['便民服务中心', '社区文化活动室', '社区居民院坝'])}`;
    case 'CAMPUS':
      return code.startsWith('5002400') ? random.pick(COUNTY_SCHOOLS) : name + random.pick(TOWN_SCHOOLS);
    case 'ENTERPRISE':
      return random.pick(FIRMS);
    case 'MARKET':
      return `${name}农贸市场`;
  }
}
