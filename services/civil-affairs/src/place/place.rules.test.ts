import { calendarDate, decimal } from '@minsheng/kernel/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PlaceFacts,
  type Standing,
  corrects,
  findClosingFault,
  findFault,
  turnsOf,
} from './place.rules.ts';

const day = calendarDate;
const TODAY = day('2026-06-30');
const ASKED = { today: TODAY, papersFrom: 2026 };
const RIGHT: PlaceFacts = {
  kind: 'CULTURE_SPACE',
  name: '空间',
  address: '路1号',
  area: decimal('10.25'),
  startedOn: day('2026-02-01'),
  openedOn: day('2026-05-01'),
  closedOn: null,
  acceptancePaper: '1号',
};

describe('a place', () => {
  it.each([
    [{ name: '' }, 'PLACE_NAME_REQUIRED', 'name'],
    [{ address: '' }, 'ADDRESS_REQUIRED', 'address'],
    [{ area: null }, 'AREA_REQUIRED', 'area'],
    [{ area: decimal(0) }, 'AREA_NOT_POSITIVE', 'area'],
    [{ area: decimal('10.005') }, 'AREA_TOO_FINE', 'area'],
    [{ startedOn: day('2026-07-01') }, 'STARTED_IN_FUTURE', 'startedOn'],
    [{ openedOn: day('2026-07-01') }, 'OPENED_IN_FUTURE', 'openedOn'],
    [{ openedOn: day('2026-01-31') }, 'OPENED_BEFORE_START', 'openedOn'],
    [{ acceptancePaper: null }, 'ACCEPTANCE_PAPER_REQUIRED', 'acceptancePaper'],
  ] as [Partial<PlaceFacts>, string, string][])('with %j is refused: %s', (given, code, field) => {
    expect(findFault({ ...RIGHT, ...given }, ASKED)).toMatchObject({ code, field });
  });

  it.each([
    {},
    { kind: 'CANTEEN', area: null },
    { openedOn: null, acceptancePaper: null },
    { startedOn: null, openedOn: day('2019-05-01'), acceptancePaper: null },
    { openedOn: TODAY },
  ] as Partial<PlaceFacts>[])('with %j may stand', (given) => {
    expect(findFault({ ...RIGHT, ...given }, ASKED)).toBeUndefined();
  });

  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 'ACCEPTANCE_PAPER_REQUIRED'],
    ['2026-12-31', 'ACCEPTANCE_PAPER_REQUIRED'],
    ['2027-01-05', 'ACCEPTANCE_PAPER_REQUIRED'],
  ])('that opened on %s without a paper is told in 2027: %s', (opened, code) => {
    const place = { ...RIGHT, startedOn: null, openedOn: day(opened), acceptancePaper: null };
    expect(findFault(place, { today: day('2027-01-05'), papersFrom: 2026 })?.code).toBe(code);
  });

  it('closes once, not before it opened, not in the future', () => {
    const open = { openedOn: day('2026-05-01'), closedOn: null };
    expect(findClosingFault(open, day('2026-05-01'), TODAY)).toBeUndefined();
    expect(findClosingFault(open, day('2026-04-30'), TODAY)?.code).toBe('CLOSED_BEFORE_OPENING');
    expect(findClosingFault(open, day('2026-07-01'), TODAY)?.code).toBe('CLOSED_IN_FUTURE');
    expect(findClosingFault({ ...open, openedOn: null }, TODAY, TODAY)?.code).toBe('PLACE_NOT_OPEN');
    expect(findClosingFault({ ...open, closedOn: TODAY }, TODAY, TODAY)?.code).toBe('PLACE_CLOSED');
  });

  it('is corrected by another value, not by a first one', () => {
    const before = { townshipId: 't', area: '10', startedOn: null, openedOn: null };
    expect(corrects(before, { ...before, startedOn: TODAY, openedOn: TODAY })).toBe(false);
    expect(corrects(before, { ...before, area: '11' })).toBe(true);
    expect(corrects(before, { ...before, area: null })).toBe(true);
    expect(corrects(before, { ...before, townshipId: null })).toBe(true);
  });
});

describe('coverage of a township', () => {
  it('leaves no gap where one opens as the last one closes', () => {
    const turns = turnsOf([
      { id: 'a', openedOn: day('2026-01-05'), closedOn: day('2026-03-01') },
      { id: 'b', openedOn: day('2026-03-01'), closedOn: day('2026-04-01') },
      { id: 'c', openedOn: day('2026-05-01'), closedOn: null },
      { id: 'd', openedOn: null, closedOn: null },
    ]);
    expect(turns).toEqual([
      { id: 'a', day: '2026-01-05', sign: 1 },
      { id: 'b', day: '2026-04-01', sign: -1 },
      { id: 'c', day: '2026-05-01', sign: 1 },
    ]);
  });

  const days = fc.integer({ min: 1, max: 28 }).map((n) => day(`2026-02-${String(n).padStart(2, '0')}`));
  const places = fc.array(
    fc.record({ id: fc.uuid(), openedOn: fc.option(days), closedOn: fc.option(days) }).map((it): Standing => {
      const isWhole = it.openedOn !== null && it.closedOn !== null && it.closedOn >= it.openedOn;
      return { ...it, closedOn: isWhole ? it.closedOn : null };
    }),
    { maxLength: 12 },
  );

  it('is, on every day, whether any stands', () => {
    fc.assert(
      fc.property(places, days, (all, on) => {
        const covered = turnsOf(all)
          .filter((turn) => turn.day <= on)
          .reduce((sum, { sign }) => sum + sign, 0);
        const stands = all.some(
          ({ openedOn, closedOn }) =>
            openedOn !== null && openedOn <= on && (closedOn === null || closedOn > on),
        );
        expect(covered).toBe(stands ? 1 : 0);
      }),
    );
  });
});
