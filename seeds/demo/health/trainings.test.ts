import { expect, test } from 'vitest';
import { DEMO_LAST_DAY } from '../screenings.ts';
import { isWorkday } from '../workdays.ts';
import { demoTrainings } from './trainings.ts';

const steps = demoTrainings();
const voided = new Set(steps.flatMap((step) => (step.kind === 'void' ? [step.key] : [])));
const standing = steps.flatMap((step) =>
  step.kind === 'record' && !voided.has(step.key) ? [step.input] : [],
);
const sum = (kind: string, of: 'attendance' | 'pupils') =>
  standing.filter((it) => it.kind === kind).reduce((all, it) => all + it[of], 0);

test('the figures are the ones the demonstration tells of', () => {
  expect(sum('KNOWLEDGE', 'attendance')).toBe(5400);
  expect(sum('KNOWLEDGE', 'pupils')).toBe(2850);
  expect(sum('CERTIFICATE', 'attendance')).toBe(310);
  expect(sum('TRAINER', 'attendance')).toBe(5);
});

test('no part is larger than its whole, and nothing is done before it happened or after the last day', () => {
  for (const { attendance, pupils } of standing) {
    expect(attendance === 2 || attendance === 3 || attendance >= 20).toBe(true);
    expect(pupils).toBeGreaterThanOrEqual(0);
    expect(pupils).toBeLessThanOrEqual(attendance);
  }
  const recorded = new Map(
    steps.flatMap((step) => (step.kind === 'record' ? [[step.key, step] as const] : [])),
  );
  for (const step of steps) {
    expect(isWorkday(step.day)).toBe(true);
    expect(step.day <= DEMO_LAST_DAY).toBe(true);
    expect(step.day >= recorded.get(step.key)!.input.heldOn).toBe(true);
    if (step.kind === 'examine')
      expect(step.certificates).toBeLessThanOrEqual(recorded.get(step.key)!.input.attendance);
  }
});

test('the same seed gives the same year, in order, each training once', () => {
  expect(demoTrainings()).toEqual(steps);
  expect(steps.map((step) => step.day)).toEqual(steps.map((step) => step.day).sort());
  const keys = steps.flatMap((step) => (step.kind === 'record' ? [step.key] : []));
  expect(new Set(keys).size).toBe(keys.length);
});
