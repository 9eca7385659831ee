import { addDays } from '@minsheng/kernel/domain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay, day, node, read } from './testing.ts';

const ASKED = { target: 57, summaryOnly: true, noticeOn: day('2026-04-24') };
const UNTIL_SEPTEMBER = { value: 48, records: 1, coveredTo: day('2026-09-30') };

test('M03-2: 48 of 57 signed at 30 September stand as they stood then while the next period runs', () => {
  const then = read(ASKED, UNTIL_SEPTEMBER, '2026-09-30');
  expect(then).toMatchObject({ deviation: '9.42', standing: 'AHEAD', coveredTo: '2026-09-30' });
  for (const later of ['2026-10-20', '2026-12-30', '2027-01-15'])
    expect(read(ASKED, UNTIL_SEPTEMBER, later)).toMatchObject({
      value: '48',
      planned: then.planned,
      deviation: '9.42',
      light: 'GREEN',
    });
});

test('once the next return is overdue: grey 未报送, the last value and its day beside it', () => {
  expect(read(ASKED, UNTIL_SEPTEMBER, '2027-01-16')).toMatchObject({
    value: '48',
    coveredTo: '2026-09-30',
    standing: 'NO_RETURN',
  });
  const full = { ...UNTIL_SEPTEMBER, value: 57 };
  expect(read(ASKED, full, '2027-01-16').standing).toBe('DONE');
});

test('nothing is missing before the first period that the notice asks for: there is no return of the first quarter', () => {
  expect(read(ASKED, {}, '2026-04-23').standing).toBe('NO_PLAN');
  expect(read(ASKED, {}, '2026-07-15').standing).toBe('NOT_DUE');
  expect(read(ASKED, {}, '2026-07-16').standing).toBe('NO_RETURN');
});

test('a node of the covered period is met or not by what was returned for it', () => {
  const nodes = [node('2026-09-30', 50), node('2026-12-20', 57)];
  expect(read(ASKED, UNTIL_SEPTEMBER, '2026-12-30', nodes)).toMatchObject({
    standing: 'BEHIND',
    missedNodeOn: '2026-09-30',
  });
});

test('an estimate stated once is not asked again', () => {
  const stated = { value: 74_500, records: 1, coveredTo: day('2026-06-30') };
  const reach = { ...ASKED, counting: 'REACH' as const, target: 74_500 };
  expect(read(reach, stated, '2026-12-31')).toMatchObject({ standing: 'DONE', coveredTo: null });
});

test('of any day: the light of a period holds until its next return is due', () => {
  fc.assert(
    fc.property(fc.nat(57), anyDay, (value, asOf) => {
      fc.pre(asOf > '2026-09-30' && asOf <= addDays(day('2026-12-31'), 15));
      const known = { ...UNTIL_SEPTEMBER, value };
      const { light, deviation, planned } = read(ASKED, known, '2026-09-30');
      fc.pre(asOf <= '2026-12-31');
      expect(read(ASKED, known, asOf)).toMatchObject({ light, deviation, planned });
    }),
  );
});
