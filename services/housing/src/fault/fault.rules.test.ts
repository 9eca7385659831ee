import { calendarDate } from '@minsheng/kernel/domain';
import { describe, expect, it } from 'vitest';
import { type FaultFacts, countsOf, findFault } from './fault.rules.ts';

const found: FaultFacts = {
  stage: 'FOUND',
  foundOn: calendarDate('2026-06-10'),
  repairedOn: null,
  verifiedOn: null,
  monthFound: null,
  monthSettled: null,
};
const on = calendarDate;

describe('a problem', () => {
  it.each([
    [{}, undefined],
    [{ repairedOn: on('2026-06-10'), verifiedOn: on('2026-06-10') }, undefined],
    [{ repairedOn: on('2026-06-09') }, 'REPAIRED_BEFORE_FOUND'],
    [{ repairedOn: on('2026-06-12'), verifiedOn: on('2026-06-11') }, 'VERIFIED_BEFORE_REPAIRED'],
    [{ monthFound: 3, monthSettled: 3 }, undefined],
    [{ monthFound: 3, monthSettled: 4 }, 'SETTLED_ABOVE_FOUND'],
  ])('with %j is refused: %s', (given, code) => {
    expect(findFault({ ...found, ...given })?.code).toBe(code);
  });

  it('is settled once it was verified; a month stands for its numbers', () => {
    expect(countsOf(found)).toEqual({ found: 1, settled: 0 });
    expect(countsOf({ ...found, stage: 'REPAIRED' })).toEqual({ found: 1, settled: 0 });
    expect(countsOf({ ...found, stage: 'VERIFIED' })).toEqual({ found: 1, settled: 1 });
    const month = { ...found, stage: 'TOTAL', monthFound: 20, monthSettled: 16 } as const;
    expect(countsOf(month)).toEqual({
      found: 20,
      settled: 16,
    });
  });
});
