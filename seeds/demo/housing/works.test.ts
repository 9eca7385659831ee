import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { DEMO_FIRST_DAY, DEMO_LAST_DAY } from '../screenings.ts';
import { isWorkday } from '../workdays.ts';
import type { HousingStep } from './steps.ts';
import { demoWorks } from './works.ts';

const steps = demoWorks();
const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

function only<A extends HousingStep['act']>(act: A) {
  return steps.filter((step): step is Extract<HousingStep, { act: A }> => step.act === act);
}

/** Metres accepted of works whose key begins so. */
function acceptedMetres(prefix: string): number {
  const own = only('acceptance').filter(({ key }) => key.startsWith(prefix));
  return own.reduce((sum, { input }) => sum + Math.round(Number(input.km) * 1000), 0);
}

/** Metres of a step as last said, over all sections whose key begins so. */
function reached(prefix: string, step: 'startedKm' | 'pavedKm'): number {
  const last = new Map(only('progress').map(({ key, input }) => [key, input[step]]));
  const own = [...last].filter(([key]) => key.startsWith(prefix));
  return own.reduce((sum, [, km]) => sum + Math.round(Number(km) * 1000), 0);
}

test('the same seed gives the same work, another seed other work', () => {
  expect(digest(demoWorks())).toBe(digest(steps));
  expect(digest(demoWorks(1))).not.toBe(digest(steps));
  expect(steps.length).toBeLessThan(1500);
});

test('steps come by the day, on workdays of the year', () => {
  for (const [index, { key, day }] of steps.entries()) {
    if (index > 0 && day < steps[index - 1]!.day) expect.fail(`${key} is out of order`);
    if (!isWorkday(day) || day < DEMO_FIRST_DAY || day > DEMO_LAST_DAY) expect.fail(`${key} on ${day}`);
  }
});

test('roads are behind: 61 km of 100 accepted, 83 paved, 96 started, in 31 townships and accepted in 24', () => {
  const sections = only('section').filter(({ key }) => key.startsWith('demo-road'));
  const accepted = new Set(only('acceptance').map(({ key }) => key));
  const places = (of: typeof sections) => new Set(of.map(({ township }) => township)).size;
  expect(acceptedMetres('demo-road')).toBe(61_430);
  expect(reached('demo-road', 'pavedKm')).toBe(83_050);
  expect(reached('demo-road', 'startedKm')).toBe(96_120);
  expect(places(sections)).toBe(31);
  expect(places(sections.filter(({ key }) => accepted.has(key)))).toBe(24);
});

test('old mains are a little longer than promised, new ones short of it, and all twelve estates have started', () => {
  expect(acceptedMetres('demo-main')).toBe(44_210);
  expect(acceptedMetres('demo-supply')).toBe(36_480);
  const estates = only('stage').filter(({ key, stage }) => key.includes('estate') && stage === 'STARTED');
  expect(new Set(estates.map(({ key }) => key)).size).toBe(12);
});
