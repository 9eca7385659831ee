import { expect, test } from 'vitest';
import { concernsInWords } from './concern.ts';

test('what is late is named with its day; a standstill is said instead of a blank', () => {
  const late = { missedNodeOn: '2026-09-30', forecastOn: '2027-04-01' };
  expect(concernsInWords({ ...late, concerns: ['LATE_FORECAST', 'MISSED_NODE'] }, 2026)).toEqual([
    '测算次年4月1日，晚于期限',
    '9月30日节点未达到',
  ]);
  expect(concernsInWords({ concerns: ['STANDSTILL'], missedNodeOn: null, forecastOn: null }, 2026)).toEqual([
    '近30日无进展，无法测算',
  ]);
});
