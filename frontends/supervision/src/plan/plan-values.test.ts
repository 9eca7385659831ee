import { expect, test } from 'vitest';
import { rowsOf, toMilestones, toNodes, toQuarters } from './plan-values.ts';

const nothing = { planNodes: [], milestones: [], quartersOwed: [] };
const step = {
  __typename: 'Milestone' as const,
  id: 'a',
  title: '上线',
  standard: '试运行',
  due: '2026-06-30',
  acceptanceRevision: 0,
  acceptedOn: null,
  acceptedBy: null,
  evidence: null,
};
const node = (day: string, value: string | null, work: string | null = null) => ({
  __typename: 'PlannedNode' as const,
  day,
  value,
  work,
});

test('an empty plan begins with one empty row, or with every quarter that is owed', () => {
  expect(rowsOf({ ...nothing, planForm: 'NODES' })).toEqual([{}]);
  expect(rowsOf({ ...nothing, planForm: 'MILESTONES' })).toEqual([{}]);
  expect(rowsOf({ ...nothing, planForm: 'QUARTERS', quartersOwed: ['2026-06-30'] })).toEqual([
    { day: '2026-06-30', work: undefined },
  ]);
});

test('what stands comes back as it was sent: values exact, milestones with their ids', () => {
  const nodes = rowsOf({ ...nothing, planForm: 'NODES', planNodes: [node('2026-06-30', '30.25')] });
  expect(toNodes({ rows: nodes })).toEqual([{ day: '2026-06-30', value: '30.25' }]);
  const steps = rowsOf({ ...nothing, planForm: 'MILESTONES', milestones: [step] });
  expect(toMilestones({ rows: steps })).toEqual([
    { id: 'a', title: '上线', standard: '试运行', due: '2026-06-30' },
  ]);
  const quarters = rowsOf({
    ...nothing,
    planForm: 'QUARTERS',
    quartersOwed: ['2026-06-30'],
    planNodes: [node('2026-06-30', null, '巡查')],
  });
  expect(toQuarters({ rows: quarters })).toEqual([{ day: '2026-06-30', work: '巡查' }]);
});
