import { daysBetween } from '@minsheng/kernel/domain';
import { expect, test } from 'vitest';
import { loadCatalogue } from '@minsheng/seeds/catalogue';
import { DEMO_FIRST_DAY, DEMO_LAST_DAY } from '../screenings.ts';
import { HELD, demoCampaigns } from './campaigns.ts';
import { MISSING, ZERO, demoDissuasions } from './dissuasions.ts';
import { demoSecuritySteps } from './index.ts';
import type { SecurityStep } from './steps.ts';

type Kind<K extends SecurityStep['kind']> = Extract<SecurityStep, { kind: K }>;

function of<K extends SecurityStep['kind']>(kind: K, steps = demoSecuritySteps()): Kind<K>[] {
  return steps.filter((step): step is Kind<K> => step.kind === kind);
}

const days = of('paper').flatMap(({ input }) => input.days);
const elapsed = daysBetween(DEMO_FIRST_DAY, DEMO_LAST_DAY) + 1;

test('the same seed gives the same work, in order of days, each step once', () => {
  const steps = demoSecuritySteps();
  expect(demoSecuritySteps()).toEqual(steps);
  expect(demoDissuasions(1)).not.toEqual(demoDissuasions());
  expect(demoCampaigns(1)).not.toEqual(demoCampaigns());
  expect(steps.map(({ day }) => day)).toEqual(steps.map(({ day }) => day).sort());
  expect(new Set(steps.map(({ key, kind }) => `${key} ${kind}`)).size).toBe(steps.length);
  for (const { day, key } of steps)
    if (day < DEMO_FIRST_DAY || day > DEMO_LAST_DAY) expect.fail(`${key} on ${day}`);
});

test('every day up to yesterday is stated once, but for nine in three stretches; two are zero', () => {
  expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
  expect(days.at(-1)!.day).toBe('2026-11-19');
  expect(elapsed - days.length).toBe(9 + 1);
  for (const [first, last] of MISSING)
    expect(days.filter(({ day }) => first <= day && day <= last)).toEqual([]);
  expect(days.filter(({ warned }) => warned === 0).map(({ day }) => day)).toEqual(ZERO);
  expect(daysBetween(days.at(-1)!.day, DEMO_LAST_DAY)).toBe(1);
  expect(MISSING.some(([first]) => first >= '2026-11-06')).toBe(true);
});

test('the average lies a little below the 300 that the notice asks for', () => {
  const average = days.reduce((sum, { warned }) => sum + warned, 0) / elapsed;
  expect(average).toBeGreaterThan(293);
  expect(average).toBeLessThan(299);
});

test('no paper is signed before its last day, and one day is corrected afterwards', () => {
  for (const { day, input } of of('paper')) {
    expect(input.signedOn).toBe(day);
    if (input.days.some((it) => it.day > input.signedOn)) expect.fail(`${input.paper} is signed too early`);
  }
  expect(of('correction')).toMatchObject([{ of: '2026-03-18', day: '2026-07-14' }]);
});

test('118 of the 130 sessions are held and 4 are to come', () => {
  const outcomes = new Map(of('outcome').map(({ key, input }) => [key, input.stage]));
  const voided = new Set(of('void').map(({ key }) => key));
  const standing = of('campaign').filter(({ key }) => !voided.has(key));
  const now = standing.map(({ key, input }) => ({ ...input, stage: outcomes.get(key) ?? input.stage }));
  const held = now.filter(({ stage }) => stage === 'HELD');
  for (const [kind, count] of Object.entries(HELD))
    expect(
      held.filter((it) => it.kind === kind),
      kind,
    ).toHaveLength(count);
  expect(HELD.COMMUNITY + HELD.CAMPUS).toBe(118);
  const ahead = now.filter(({ stage }) => stage === 'PLANNED');
  expect(ahead).toHaveLength(4);
  expect(ahead.every(({ heldOn }) => heldOn > DEMO_LAST_DAY)).toBe(true);
  expect(now.filter(({ stage }) => stage === 'CANCELLED')).toHaveLength(3);
});

test('campaigns are held where the county has a place, and told of on their day or later', () => {
  const places = new Set(loadCatalogue(2026).townships.map(({ code }) => code));
  for (const { day, key, input } of of('campaign')) {
    expect(places.has(input.township), key).toBe(true);
    if (input.stage === 'HELD' && input.heldOn > day) expect.fail(`${key} is told of before it was held`);
  }
});
