import { calendarDate } from '@minsheng/kernel/domain';
import { expect, it } from 'vitest';
import { findDelegationFault, wouldReviewHimself } from './delegation.rules.ts';

const TODAY = calendarDate('2026-11-24');
const OWN = {
  from: calendarDate('2026-01-01'),
  to: calendarDate('2026-12-31'),
  unitId: 'health',
  isDelegated: false,
  ended: false,
};
const LEAVE = { from: calendarDate('2026-11-24'), to: calendarDate('2026-12-04') };

it('may be lent for days within its own', () => {
  expect(findDelegationFault(OWN, LEAVE, TODAY, 90)).toBeUndefined();
  expect(findDelegationFault({ ...OWN, to: null }, LEAVE, TODAY, 90)).toBeUndefined();
});

it.each([
  ['a lent grant', { isDelegated: true }, {}, 'DELEGATION_OF_DELEGATED'],
  ['a right for the county', { unitId: null }, {}, 'DELEGATION_COUNTY'],
  ['an ended grant', { ended: true }, {}, 'DELEGATION_NOT_HELD'],
  ['a grant that has run out', { to: calendarDate('2026-11-23') }, {}, 'DELEGATION_NOT_HELD'],
  ['days that are over', {}, { from: calendarDate('2026-11-23') }, 'DELEGATION_PAST'],
  ['days in the wrong order', {}, { to: calendarDate('2026-11-23') }, 'GRANT_DAYS'],
  ['longer than it is held', {}, { to: calendarDate('2027-01-01') }, 'DELEGATION_TOO_LONG'],
])('is refused for %s', (_, grant, days, code) => {
  expect(findDelegationFault({ ...OWN, ...grant }, { ...LEAVE, ...days }, TODAY, 90)?.code).toBe(code);
});

it.each([
  ['2026-11-24', '2027-02-21', undefined],
  ['2026-11-24', '2027-02-22', 'to'],
  ['2026-11-24', '2055-11-24', 'to'],
  ['2027-02-22', '2027-03-01', undefined],
  ['2027-02-23', '2027-03-01', 'from'],
])(
  'a grant without end is lent from %s to %s: at most ninety days, begun within ninety: %s',
  (from, to, field) => {
    const days = { from: calendarDate(from), to: calendarDate(to) };
    const fault = findDelegationFault({ ...OWN, to: null }, days, TODAY, 90);
    expect(fault).toEqual(field && { code: 'DELEGATION_LONGEST', field });
  },
);

it.each([
  ['a review to a clerk of these days', 'UNIT_REVIEWER', 'UNIT_CLERK', '2026-12-04', true],
  ['a review to who is no clerk any more', 'UNIT_REVIEWER', 'UNIT_CLERK', '2026-11-23', false],
  ['a review to another reviewer', 'UNIT_REVIEWER', 'UNIT_REVIEWER', '2026-12-04', false],
  ["a clerk's right to a clerk", 'UNIT_CLERK', 'UNIT_CLERK', '2026-12-04', false],
] as const)('lending %s', (_, role, held, to, himself) => {
  const days = { from: calendarDate('2026-01-01'), to: calendarDate(to) };
  expect(wouldReviewHimself({ role, ...LEAVE }, [{ role: held, ...days }])).toBe(himself);
});
