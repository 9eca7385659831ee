import { expect, it } from 'vitest';
import { currentPeriod, isCorrected, type Period, rowsToVerify } from './return.ts';

function period(code: string, asks: boolean, isOver: boolean): Period {
  const days = { cutOff: '2026-06-30', dueOn: '2026-07-07', partsDueOn: '2026-07-03', lockedOn: null };
  return { id: code, code, name: code, kind: 'QUARTER', asks, isOver, ...days } as Period;
}

it('begins with the last period that is over and asks for something, else with the first to come', () => {
  const [half, second, third] = [
    period('H1', false, true),
    period('Q2', true, true),
    period('Q3', true, false),
  ];
  expect(currentPeriod([half, second, third])?.code).toBe('Q2');
  expect(currentPeriod([half, third])?.code).toBe('Q3');
  expect(currentPeriod([])).toBeUndefined();
});

it('accepts at once what was handed in and waits', () => {
  const rows = [
    { rowId: 'a', state: 'SUBMITTED' as const },
    { rowId: 'b', state: 'VERIFIED' as const },
    { rowId: null, state: null },
  ];
  expect(rowsToVerify(rows)).toEqual(['a']);
});

it('marks what is returned otherwise, and what moved since', () => {
  const figures = { ledger: '1', reported: '1', corrected: null } as never;
  expect(isCorrected({ figures })).toBe(false);
  expect(isCorrected({ figures: { ...(figures as object), reported: '2' } as never })).toBe(true);
  expect(isCorrected({ figures: { ...(figures as object), corrected: '-3' } as never })).toBe(true);
});
