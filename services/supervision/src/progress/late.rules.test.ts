import { lastDayOf } from '@minsheng/kernel/domain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from './settings.rules.ts';
import { anyDay, COUNTED, day, node, read } from './testing.ts';

const ROADS = { counting: 'LENGTH', target: 100 } as const;

test('C05-1: a forecast of next year, and a node unmet, are 滞后 however small the deviation', () => {
  const nodes = [node('2026-09-30', 70), node('2026-12-20', 100)];
  expect(read(ROADS, { value: 68, gainedLast30: 8 }, '2026-12-01', nodes)).toMatchObject({
    deviation: '-2',
    light: 'YELLOW',
    forecastOn: '2027-03-31',
    concerns: ['LATE_FORECAST', 'MISSED_NODE'],
    missedNodeOn: '2026-09-30',
  });
});

test('a node is unmet from the day after it, until what it asked for is there', () => {
  const nodes = [node('2026-09-30', 70)];
  const at = (value: number, on: string) => read(ROADS, { value, gainedLast30: 30 }, on, nodes);
  expect(at(65, '2026-09-30')).toMatchObject({ light: 'GREEN', missedNodeOn: null });
  expect(at(65, '2026-10-01')).toMatchObject({ light: 'YELLOW', missedNodeOn: '2026-09-30' });
  expect(at(70, '2026-10-01')).toMatchObject({ light: 'GREEN', missedNodeOn: null });
});

test('a step not accepted by its day is named; accepted late it no longer is', () => {
  const steps = (acceptedOn: string | null) => ({
    milestones: [
      { due: day('2026-06-30'), acceptedOn: day('2026-06-20') },
      { due: day('2026-09-30'), acceptedOn: acceptedOn === null ? null : day(acceptedOn) },
    ],
  });
  const asked = { counting: 'MILESTONE', target: 1 } as const;
  expect(read(asked, steps(null), '2026-10-01').missedNodeOn).toBe('2026-09-30');
  expect(read(asked, steps('2026-10-05'), '2026-10-04').missedNodeOn).toBe('2026-09-30');
  expect(read(asked, steps('2026-10-05'), '2026-10-05').missedNodeOn).toBeNull();
});

test('whether what is late is 滞后 is a setting; it is said in any case', () => {
  const settings = { ...DEFAULT_SETTINGS, lateIsBehind: false };
  const nodes = [node('2026-09-30', 70)];
  expect(read(ROADS, { value: 68, gainedLast30: 30 }, '2026-10-01', nodes, settings)).toMatchObject({
    light: 'GREEN',
    concerns: ['MISSED_NODE'],
  });
});

test('nothing moved for 30 days: that is said instead of a forecast', () => {
  expect(read(ROADS, { value: 90 }, '2026-11-20')).toMatchObject({
    forecastOn: null,
    concerns: ['STANDSTILL'],
    light: 'GREEN',
  });
  expect(read(ROADS, { value: 100 }, '2026-11-20').concerns).toEqual([]);
});

test('nothing is owed of a benefit: it is never late', () => {
  const reading = read({ ...ROADS, role: 'BENEFIT' }, { value: 68, gainedLast30: 1 }, '2026-09-30');
  expect(reading.concerns).toEqual([]);
});

test('C06-1 before the notice existed is grey; from its day on time is what it is compared with', () => {
  const asked = { target: 8000, noticeOn: day('2026-04-24') };
  expect(read(asked, { value: 300, records: 1 }, '2026-02-15')).toMatchObject({
    standing: 'NO_PLAN',
    planned: null,
    byTime: false,
  });
  expect(read(asked, { value: 300, records: 1 }, '2026-04-24')).toMatchObject({
    light: 'YELLOW',
    byTime: true,
  });
  const nodes = [node('2026-06-30', 4000)];
  expect(read(asked, { value: 300, records: 1 }, '2026-07-01', nodes).byTime).toBe(false);
});

test('completion is not capped: 103 of 100 are 103 %', () => {
  expect(read({ target: 100 }, { value: 103 }, '2026-11-20')).toMatchObject({
    completion: '103',
    exceeded: true,
    light: 'BLUE',
  });
});

test('the daily average over elapsed days has the one over covered days beside it', () => {
  const known = { value: 95_414, daysReported: 314, records: 314 };
  expect(read({ counting: 'DAILY_AVERAGE', target: 300 }, known, '2026-11-19')).toMatchObject({
    value: '295.4',
    denominator: '323',
    daysCovered: 314,
    coveredAverage: '303.87',
  });
});

test('green never stands beside a forecast after the deadline', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...COUNTED),
      fc.nat(100),
      fc.nat(100),
      anyDay,
      (counting, value, gained, on) => {
        const { light, forecastOn } = read({ counting }, { value, gainedLast30: gained, records: 1 }, on);
        if (forecastOn !== null && forecastOn > lastDayOf(2026)) expect(light).not.toBe('GREEN');
      },
    ),
  );
});
