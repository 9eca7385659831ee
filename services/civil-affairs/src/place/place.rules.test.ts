import { calendarDate } from '@minsheng/kernel/domain';
import { describe, expect, it } from 'vitest';
import { type PlaceFacts, corrects, findClosingFault, findFault } from './place.rules.ts';

const day = calendarDate;
const TODAY = day('2026-06-30');
const ASKED = { today: TODAY, bindings: [{ year: 2026 }] };
const RIGHT: PlaceFacts = {
  kind: 'CULTURE_SPACE',
  area: '10.25',
  startedOn: day('2026-02-01'),
  openedOn: day('2026-05-01'),
  closedOn: null,
  acceptancePaper: '1号',
};

describe('a place', () => {
  it.each([
    [{ area: null }, 'AREA_REQUIRED', 'area'],
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
    expect(findFault(place, { today: day('2027-01-05'), bindings: [{ year: 2026 }] })?.code).toBe(code);
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
