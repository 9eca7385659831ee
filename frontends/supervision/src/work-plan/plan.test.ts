import { expect, it } from 'vitest';
import { type PlannedIndicator, scheduleOf, shareOfYear, type UnitPlan } from './plan.ts';

const UNIT = { id: 'u' };

it('puts projects, steps and values of the unit into one schedule, the earliest day first', () => {
  const plan = {
    unit: UNIT,
    projects: [
      { id: 'p', title: '通组公路', startsOn: '2026-05-01', deadline: '2026-11-30', acceptedOn: null },
    ],
  } as unknown as UnitPlan;
  const indicator = (owner: string, code: string) =>
    ({
      id: code,
      code,
      name: '里程',
      unitOfMeasure: '公里',
      owner: { id: owner },
      planNodes: [{ day: '2026-06-30', value: '30', work: null }],
      milestones: [{ id: `m${code}`, title: '开工', due: '2026-05-20', acceptedOn: '2026-05-18' }],
    }) as unknown as PlannedIndicator;
  const lines = scheduleOf(plan, [indicator('u', 'C05-1'), indicator('other', 'C05-2')]);
  expect(lines.map(({ key, due, doneOn }) => [key, due, doneOn])).toEqual([
    ['mC05-1', '2026-05-20', '2026-05-18'],
    ['C05-1 2026-06-30', '2026-06-30', null],
    ['p', '2026-11-30', null],
  ]);
});

it.each([
  ['2026-01-01', 0],
  ['2026-12-31', 364 / 365],
  ['2027-03-01', 1],
  ['2025-03-01', 0],
])('%s lies at %s of the year', (day, share) => expect(shareOfYear(2026, day)).toBeCloseTo(share));
