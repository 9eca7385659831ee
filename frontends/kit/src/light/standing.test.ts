import { expect, test } from 'vitest';
import { APPEARANCE, countByStanding, mostUrgentFirst, type Standing, STANDINGS } from './standing.ts';

test('lights of different colour never share a shape', () => {
  const tonesOf = new Map<string, Set<string>>();
  for (const { shape, tone } of Object.values(APPEARANCE)) {
    tonesOf.set(shape, (tonesOf.get(shape) ?? new Set()).add(tone));
  }
  for (const [shape, tones] of tonesOf) expect([...tones], shape).toHaveLength(1);
});

test('the five states without a judgement are grey rings', () => {
  const grey = STANDINGS.filter((standing) => APPEARANCE[standing].tone === 'grey');
  expect(grey).toEqual(['NOT_DUE', 'NO_PLAN', 'NO_RETURN', 'INCOMPLETE', 'NOT_CONNECTED']);
});

test('counts name every standing and add up', () => {
  const counts = countByStanding(['DONE', 'DONE', 'BEHIND']);
  expect(counts).toMatchObject({ DONE: 2, BEHIND: 1, NOT_CONNECTED: 0 });
  expect(Object.values(counts).reduce((a, b) => a + b)).toBe(3);
});

test('red comes before yellow before the rest', () => {
  expect((['DONE', 'BEHIND', 'NOT_DUE', 'FAR_BEHIND', 'AHEAD'] as Standing[]).sort(mostUrgentFirst)).toEqual([
    'FAR_BEHIND',
    'BEHIND',
    'AHEAD',
    'DONE',
    'NOT_DUE',
  ]);
});
