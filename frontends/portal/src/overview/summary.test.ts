import { expect, test } from 'vitest';
import type { Standing } from '@minsheng/kit';
import { changesOf, segmentsOf, summarise } from './summary.ts';

function progress(standing: Standing, done = 0, outputs = 1) {
  return {
    __typename: 'CommitmentProgress' as const,
    standing,
    done,
    outputs,
    notConnected: 0,
    notReturned: 0,
    forecastOn: null,
  };
}

function commitment(code: string, before: Standing, now: Standing) {
  return { code, shortTitle: code, progress: progress(now), earlier: progress(before) };
}

test('standings are counted and outputs added up', () => {
  const summary = summarise([{ progress: progress('DONE', 5, 5) }, { progress: progress('BEHIND', 1, 6) }]);
  expect(summary).toMatchObject({ done: 6, outputs: 11 });
  expect(summary.counts).toMatchObject({ DONE: 1, BEHIND: 1, FAR_BEHIND: 0 });
});

test('changes name what moved, the most urgent first', () => {
  const changes = changesOf([
    commitment('C01', 'ON_TRACK', 'DONE'),
    commitment('C02', 'DONE', 'DONE'),
    commitment('C05', 'BEHIND', 'FAR_BEHIND'),
  ]);
  expect(changes.map(({ code, from, to }) => [code, from, to])).toEqual([
    ['C05', 'BEHIND', 'FAR_BEHIND'],
    ['C01', 'ON_TRACK', 'DONE'],
  ]);
});

test('only outputs have a segment, and one without a reading is not connected', () => {
  const indicator = {
    __typename: 'Indicator' as const,
    id: '1',
    code: 'C06-1',
    name: '宫颈癌免费检查',
    target: '8000',
    unitOfMeasure: '人',
    comparator: 'EXACT' as const,
    counting: 'ITEMS' as const,
    summaryOnly: false,
    verified: null,
    module: 'health',
  };
  const segments = segmentsOf([
    { ...indicator, role: 'OUTPUT', reading: null },
    {
      ...indicator,
      id: '2',
      role: 'OUTPUT',
      reading: {
        __typename: 'Reading',
        standing: 'ON_TRACK',
        value: '6512',
        shown: '6512',
        completion: '81.4',
        planned: '6000',
        daysMissing: null,
        coveredTo: null,
      },
    },
    { ...indicator, id: '3', role: 'BENEFIT', reading: null },
  ]);
  expect(segments.map(({ key, standing, completion }) => [key, standing, completion])).toEqual([
    ['1', 'NOT_CONNECTED', undefined],
    ['2', 'ON_TRACK', '81.4'],
  ]);
});
