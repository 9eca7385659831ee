import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calendarDate, decimal } from '../domain/index.ts';
import { type StatedPeriod, findStatementFault, overlap } from './statement.rules.ts';

const TODAY = calendarDate('2026-07-10');
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((it) => calendarDate(it.toISOString().slice(0, 10)));

function total(given: {
  townshipId?: string | null;
  value?: string;
  numerator?: string;
  denominator?: string;
}) {
  const { townshipId = null, value = '0', numerator = '0', denominator = '0' } = given;
  return {
    townshipId,
    value: decimal(value),
    numerator: decimal(numerator),
    denominator: decimal(denominator),
  };
}

/** A statement of the second quarter that nothing speaks against. Give what matters. */
function period(given: Partial<StatedPeriod> = {}): StatedPeriod {
  return {
    from: calendarDate('2026-04-01'),
    to: calendarDate('2026-06-30'),
    signedOn: calendarDate('2026-07-03'),
    totals: [total({ value: '5' })],
    ...given,
  };
}

const fault = (given: Partial<StatedPeriod>, counting = 'PERSONS') =>
  findStatementFault(period(given), counting, 2026, TODAY);

describe('a statement is refused at its field', () => {
  it.each([
    [{ from: '2026-07-01' }, 'PERIOD_REVERSED', 'periodTo'],
    [{ to: '2026-07-11', signedOn: '2026-07-11' }, 'PERIOD_IN_FUTURE', 'periodTo'],
    [{ from: '2025-12-31' }, 'PERIOD_OUTSIDE_YEAR', 'periodFrom'],
    [{ signedOn: '2026-07-11' }, 'SIGNED_IN_FUTURE', 'signedOn'],
    [{ signedOn: '2026-06-29' }, 'SIGNED_BEFORE_END', 'signedOn'],
    [{ totals: [] }, 'TOTALS_MISSING', 'totals'],
  ])('%j: %s', (given, code, field) => {
    expect(fault(given as never)).toMatchObject({ code, field });
  });

  it.each([
    ['a place twice', [{ value: '1' }, { value: '2' }], 'PERSONS', 'TOWNSHIP_TWICE', 2],
    ['a negative quantity', [{ value: '-1' }], 'PERSONS', 'QUANTITY_NEGATIVE', 1],
    ['half a person', [{ townshipId: 'a' }, { value: '0.5' }], 'PERSONS', 'QUANTITY_NOT_WHOLE', 2],
    [
      'half a household in a share',
      [{ numerator: '0.5', denominator: '1' }],
      'RATIO',
      'QUANTITY_NOT_WHOLE',
      1,
    ],
    [
      'a part above its whole',
      [{ numerator: '101', denominator: '100' }],
      'RATIO',
      'COVERED_EXCEEDS_WHOLE',
      1,
    ],
  ])('%s', (_, totals, counting, code, row) => {
    expect(fault({ totals: totals.map(total) }, counting)).toEqual({
      code,
      field: 'totals',
      params: { row },
    });
  });

  it('a quantity that no county has, wherever it stands', () => {
    const many = '99999999999999999999';
    const code = { code: 'QUANTITY_TOO_LARGE', params: { row: 1, most: 999_999_999 } };
    expect(fault({ totals: [total({ value: many })] }, 'REACH')).toMatchObject(code);
    expect(fault({ totals: [total({ value: '1000000000' })] })).toMatchObject(code);
    expect(fault({ totals: [total({ numerator: '1', denominator: many })] }, 'RATIO')).toMatchObject(code);
    expect(fault({ totals: [total({ numerator: many, denominator: '1' })] }, 'DENSITY')).toMatchObject(code);
    expect(fault({ totals: [total({ value: '999999999' })] })).toBeUndefined();
  });

  it('not for a length with decimals, an area above its residents, or a share of all', () => {
    expect(fault({ totals: [total({ value: '12.345' })] }, 'LENGTH')).toBeUndefined();
    expect(fault({ totals: [total({ numerator: '920.5', denominator: '3' })] }, 'DENSITY')).toBeUndefined();
    expect(fault({ totals: [total({ numerator: '7', denominator: '7' })] }, 'RATIO')).toBeUndefined();
  });

  it.each(['RATIO', 'DENSITY'])('%s: a share of nothing, by its row', (counting) => {
    const totals = [total({ numerator: '1', denominator: '2' }), total({ townshipId: 'a' })];
    expect(fault({ totals }, counting)).toEqual({
      code: 'WHOLE_IS_ZERO',
      field: 'totals',
      params: { row: 2 },
    });
  });
});

test('no period that is not over, or signed for before its end, is ever taken', () => {
  fc.assert(
    fc.property(day, day, day, (from, to, signedOn) => {
      if (fault({ from, to, signedOn }) !== undefined) return;
      expect(from <= to && to <= signedOn && signedOn <= TODAY).toBe(true);
    }),
  );
});

test('a row that is refused alone is refused in any company, by its number', () => {
  const good = fc.record({ value: fc.nat(999_999_999).map(String) });
  fc.assert(
    fc.property(fc.array(good), fc.nat(), (others, at) => {
      const totals = others.map((it, nth) => total({ ...it, townshipId: `place ${nth}` }));
      const row = (at % (totals.length + 1)) + 1;
      totals.splice(row - 1, 0, total({ townshipId: 'wrong', value: '-1' }));
      expect(fault({ totals })).toMatchObject({ code: 'QUANTITY_NEGATIVE', params: { row } });
    }),
  );
});

test('periods overlap both ways or neither, with themselves always, and by a single day', () => {
  const span = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
  fc.assert(
    fc.property(span, span, (a, b) => {
      expect(overlap(a, b)).toBe(overlap(b, a));
      expect(overlap(a, a)).toBe(true);
      expect(overlap(a, { from: a.to, to: calendarDate('2026-12-31') })).toBe(true);
    }),
  );
  const [q1, q2] = [period({ from: calendarDate('2026-01-01'), to: calendarDate('2026-03-31') }), period()];
  expect(overlap(q1, q2)).toBe(false);
});
