import { calendarDate } from '@minsheng/kernel/domain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentIn } from './moment.ts';
import { anyDay, day } from './testing.ts';

const TODAY = day('2026-11-20');

test.each([
  ['nothing', {}, '2026-11-20', null],
  ['a day', { asOf: day('2026-03-31') }, '2026-03-31', null],
  ['what was known in May', { knownOn: day('2026-05-01') }, '2026-05-01', '2026-05-01'],
  ['what is known today', { knownOn: TODAY }, '2026-11-20', '2026-11-20'],
  ['what will be known', { knownOn: day('2027-02-01') }, '2026-11-20', '2027-02-01'],
  ['both', { asOf: day('2026-06-30'), knownOn: day('2026-05-01') }, '2026-06-30', '2026-05-01'],
])('asked for %s', (_, asked, asOf, knownOn) => {
  expect(momentIn(2026, asked, TODAY)).toEqual({ asOf, knownOn });
});

test('left out, the business day is never after today, after what is known, or after the last day of reading', () => {
  const todays = fc.oneof(
    anyDay,
    fc.constantFrom('2027-12-31', '2028-01-01', '2030-06-30').map(calendarDate),
  );
  fc.assert(
    fc.property(todays, fc.option(anyDay), (today, knownOn) => {
      fc.pre(knownOn === null || (knownOn >= day('2026-01-01') && knownOn <= day('2027-12-31')));
      const limits = [today, knownOn, day('2027-12-31')].filter((it) => it !== null);
      expect(momentIn(2026, { knownOn }, today).asOf).toBe(limits.toSorted()[0]);
    }),
  );
});
