import { calendarDate as day } from '@minsheng/kernel/domain';
import { peopleFrom } from '../people.ts';
import { randomFrom } from '../random.ts';
import type { RedCrossStep } from './red-cross.ts';

const TEAM = '县红十字应急救护志愿服务队（演示）';

/** Trained in spring, registered in May or June: 8 of the 10 that the notice asks for. */
const REGISTERED: readonly (string | null)[] = [
  '2026-05-12',
  '2026-05-12',
  '2026-05-12',
  '2026-05-12',
  '2026-05-12',
  '2026-06-16',
  '2026-06-16',
  '2026-06-16',
  // Trained, and not registered yet.
  null,
  // Of the year before.
  '2025-12-18',
];

/** One joined two teams, one was entered twice. */
export function volunteerSteps(seed = 20260508): readonly RedCrossStep[] {
  const random = randomFrom(seed);
  const invent = peopleFrom(random);
  const recorded = REGISTERED.map((registered, nth): RedCrossStep & { act: 'record' } => {
    const sex = nth % 2 === 0 ? 'FEMALE' : 'MALE';
    const who = invent({ sex, age: [20, 55], on: day('2026-01-01'), township: '500240001' });
    const { name, idNumber, phone, township } = who;
    const trainedOn = day(registered?.startsWith('2025') ? '2025-11-20' : '2026-04-22');
    const registeredOn = registered === null ? null : day(registered);
    const input = { name, idNumber, phone, township, trainedOn, registeredOn, team: TEAM };
    return {
      of: 'volunteer',
      act: 'record',
      day: day(registered?.startsWith('2026-06') ? '2026-06-17' : '2026-05-13'),
      key: `demo-volunteer-${nth}`,
      input,
    };
  });
  const [first] = recorded;
  const twice = { of: 'volunteer', key: 'demo-volunteer-twice' } as const;
  return [
    ...recorded,
    // Joined a second team: one person all the same.
    {
      ...first!,
      day: day('2026-07-03'),
      key: 'demo-volunteer-second-team',
      input: { ...first!.input, registeredOn: day('2026-07-01'), team: '县蓝天志愿服务队（演示）' },
    } as RedCrossStep,
    { ...first!, ...twice, day: day('2026-05-14') } as RedCrossStep,
    { ...twice, act: 'void', day: day('2026-05-15'), reason: '同一人重复登记' },
  ];
}
