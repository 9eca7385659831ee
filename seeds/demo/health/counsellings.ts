import { addDays, calendarDate, type CalendarDate } from '@minsheng/kernel/domain';
import type { RecordInput } from '@minsheng/kernel/kinds';
import type { counselling } from '../../../services/health/src/counselling/counselling.ts';
import type { place } from '../../../services/health/src/place/place.ts';
import type { ByCode } from '../by-code.ts';
import { workdayFrom } from '../workdays.ts';

export type DemoCounselling = ByCode<RecordInput<typeof counselling>>;
export type DemoHealthPlace = ByCode<RecordInput<typeof place>>;

/** One thing that the clerk did; `key` names the record. */
export type CounsellingStep = { readonly day: CalendarDate; readonly key: string } & (
  | { readonly act: 'counsel'; readonly input: DemoCounselling }
  | { readonly act: 'place'; readonly input: DemoHealthPlace }
  | { readonly act: 'void'; readonly reason: string }
);

const day = calendarDate;
const PEOPLE = [8, 6, 7] as const;
const VENUES = ['县人民医院心理科', '心理援助热线', '县精神卫生中心'] as const;

/** 24 sessions, 8 × 21 = 168 of 180 people; one of last year, one entered twice. A centre accepted, two under way. */
export function demoCounsellings(): readonly CounsellingStep[] {
  const held = Array.from({ length: 24 }, (_, nth) => counselled(nth));
  const [first, second] = held;
  const twice = { ...second!.input, venue: `${second!.input.venue}（重复）` };
  const steps: readonly CounsellingStep[] = [
    ...held,
    {
      ...first!,
      day: day('2026-01-06'),
      key: 'demo-counselling-late',
      input: { ...first!.input, servedOn: day('2025-12-23') },
    },
    { ...second!, key: 'demo-counselling-twice', input: twice },
    {
      act: 'void',
      day: workdayFrom(addDays(second!.day, 1)),
      key: 'demo-counselling-twice',
      reason: '重复登记',
    },
    placed('demo-prescription-centre', '2026-08-21', {
      kind: 'PRESCRIPTION_CENTRE',
      name: '区域审方中心',
      address: '县人民医院药学部',
      startedOn: day('2026-05-11'),
      openedOn: day('2026-08-20'),
      acceptancePaper: '石卫验〔2026〕4号',
    }),
    placed('demo-pharmacy', '2026-06-10', { ...UNDER_WAY, kind: 'CENTRAL_PHARMACY', name: '中心药房' }),
    placed('demo-pathogen-centre', '2026-06-10', {
      ...UNDER_WAY,
      kind: 'PATHOGEN_CENTRE',
      name: '未知病原鉴定中心',
      address: '县疾控中心实验楼',
    }),
  ];
  return [...steps].sort((a, b) => a.day.localeCompare(b.day));
}

const UNDER_WAY = { address: '县中医院住院楼一楼', startedOn: day('2026-06-08') };

function counselled(nth: number) {
  const servedOn = workdayFrom(addDays(day('2026-03-04'), nth * 11));
  return {
    act: 'counsel',
    day: workdayFrom(addDays(servedOn, 1)),
    key: `demo-counselling-${nth}`,
    input: {
      kind: nth % 3 === 1 ? 'AID' : 'CONSULTATION',
      servedOn,
      venue: VENUES[nth % 3]!,
      township: '500240001',
      people: PEOPLE[nth % 3]!,
    },
  } as const;
}

function placed(key: string, on: string, input: Omit<DemoHealthPlace, 'township'>): CounsellingStep {
  return { act: 'place', day: day(on), key, input: { ...input, township: '500240001' } };
}
