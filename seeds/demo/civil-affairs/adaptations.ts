import { type CalendarDate } from '@minsheng/kernel/domain';
import { peopleFrom } from '../people.ts';
import { type Random, randomFrom } from '../random.ts';
import { DEMO_FIRST_DAY, DEMO_LAST_DAY } from '../screenings.ts';
import { workdaysBetween } from '../workdays.ts';
import { type CivilStep, type DemoAdaptation, type DemoItem, TOWNSHIPS, after, day } from './steps.ts';

/** On the last day linear time stands at 88 of the 100 households: a little behind. */
const ACCEPTED = 81;
const PLANNED = 15;

const ITEMS = [
  'GRAB_BAR',
  'NON_SLIP_FLOOR',
  'TOILET',
  'SHOWER_CHAIR',
  'BED_RAIL',
  'NIGHT_LIGHT',
  'RAMP',
  'EMERGENCY_CALL',
] as const satisfies readonly DemoItem[];
/** What an item costs on average, in fen. */
const PRICE = 68_000;

/** The year's homes: looked at from March on, most of them accepted in summer and autumn. */
export function adaptationSteps(seed = 20260309): readonly CivilStep[] {
  const random = randomFrom(seed);
  const invent = peopleFrom(random);
  const anyAssessment = random.lottery(workdaysBetween(day('2026-03-02'), day('2026-09-04')), () => 1);
  const input = (assessedOn: CalendarDate): DemoAdaptation => {
    const { code } = random.pick(TOWNSHIPS);
    const sex = random.chance(0.6) ? 'FEMALE' : 'MALE';
    const person = invent({ sex, age: [66, 90], on: DEMO_FIRST_DAY, township: code });
    const { name, idNumber, phone, township } = person;
    return { name, idNumber, phone, township, assessedOn, items: itemsFrom(random) };
  };
  const accepted = Array.from({ length: ACCEPTED }, (_, nth) =>
    acceptedSteps(random, `demo-home-${nth}`, input(anyAssessment())),
  );
  const planned = Array.from({ length: PLANNED }, (_, nth) => {
    const assessedOn = after(day('2026-10-12'), random.between(0, 35));
    return recorded(`demo-home-planned-${nth}`, input(assessedOn));
  });
  const all = [...accepted.flat(), ...planned];
  return [...all, ...againSteps(accepted[0]!)];
}

function acceptedSteps(random: Random, key: string, input: DemoAdaptation): readonly CivilStep[] {
  const acceptedOn = earlier(after(input.assessedOn, random.between(25, 75)), DEMO_LAST_DAY);
  return [recorded(key, input), acceptance(key, acceptedOn, costOf(random, input))];
}

/** One household that a second round came to: in the list, not counted again. */
function againSteps([first]: readonly CivilStep[]): readonly CivilStep[] {
  if (first?.act !== 'adaptation') return [];
  const key = 'demo-home-again';
  return [
    recorded(key, { ...first.input, assessedOn: day('2026-10-20'), items: ['EMERGENCY_CALL'] }),
    acceptance(key, day('2026-11-10'), '598.00'),
  ];
}

function recorded(key: string, input: DemoAdaptation): CivilStep {
  return { act: 'adaptation', day: input.assessedOn, unit: 'civil-affairs', key, input };
}

function acceptance(key: string, on: CalendarDate, cost: string): CivilStep {
  return { act: 'acceptance', day: on, unit: 'civil-affairs', key, acceptedOn: on, cost };
}

function itemsFrom(random: Random): readonly DemoItem[] {
  const some = ITEMS.filter(() => random.chance(0.55));
  return some.length > 0 ? some : ['GRAB_BAR'];
}

function costOf(random: Random, { items }: DemoAdaptation): string {
  const fen = items.reduce((all) => all + PRICE + random.between(-22_000, 22_000), 0);
  return (fen / 100).toFixed(2);
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}
