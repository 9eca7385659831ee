import { decimal, lastDayOf } from '@minsheng/kernel/domain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fraction } from './fraction.rules.ts';
import { LIGHTS, standingByDeviation, type Standing } from './light.rules.ts';
import { DEFAULT_SETTINGS } from './settings.rules.ts';
import { anyDay, COUNTED, day, node, read } from './testing.ts';

test.each<[string, Standing]>([
  ['100', 'AHEAD'],
  ['5', 'AHEAD'],
  ['4.999', 'ON_TRACK'],
  ['0', 'ON_TRACK'],
  ['-9.999', 'ON_TRACK'],
  ['-10', 'BEHIND'],
  ['-10.001', 'BEHIND'],
  ['-30', 'BEHIND'],
  ['-30.001', 'FAR_BEHIND'],
  ['-100', 'FAR_BEHIND'],
])('%s points against the plan: %s', (points, standing) => {
  expect(standingByDeviation(fraction(decimal(points)), DEFAULT_SETTINGS)).toBe(standing);
});

const at = (value: string) => read({ target: 1000 }, { value }, '2026-06-30', [node('2026-06-30', 400)]);

test('the boundaries hold in a reading: 400 of 1000 planned by a node', () => {
  expect(at('450')).toMatchObject({ standing: 'AHEAD', deviation: '5' });
  expect(at('449.99')).toMatchObject({ standing: 'ON_TRACK', deviation: '4.99' });
  expect(at('300.01')).toMatchObject({ standing: 'ON_TRACK', deviation: '-9.99' });
  expect(at('300')).toMatchObject({ standing: 'BEHIND', deviation: '-10', light: 'YELLOW' });
  expect(at('100')).toMatchObject({ standing: 'BEHIND', deviation: '-30' });
  expect(at('99')).toMatchObject({ standing: 'FAR_BEHIND', deviation: '-30.1', light: 'RED' });
});

test('thresholds are settings', () => {
  const settings = { ...DEFAULT_SETTINGS, aheadFrom: 1, behindFrom: 2, farBehindAbove: 3 };
  const standings = ['1', '-1.9', '-2', '-3', '-3.1'].map((points) =>
    standingByDeviation(fraction(decimal(points)), settings),
  );
  expect(standings).toEqual(['AHEAD', 'ON_TRACK', 'BEHIND', 'BEHIND', 'FAR_BEHIND']);
});

test('every standing has its light, and only five are grey', () => {
  const grey = Object.entries(LIGHTS)
    .filter(([, light]) => light === 'GREY')
    .map(([standing]) => standing);
  expect(grey).toEqual(['NOT_DUE', 'NO_PLAN', 'NO_RETURN', 'INCOMPLETE', 'NOT_CONNECTED']);
});

test.each(COUNTED)('%s of 7 without a plan: grey, blue when reached, red after the deadline', (counting) => {
  expect(read({ counting, target: 7 }, { value: 6 }, '2026-06-30')).toMatchObject({
    standing: 'NO_PLAN',
    light: 'GREY',
    planned: null,
    deviation: null,
  });
  expect(read({ counting, target: 7 }, { value: 7 }, '2026-01-01').light).toBe('BLUE');
  expect(read({ counting, target: 7 }, { value: 6 }, '2026-12-31').standing).toBe('NO_PLAN');
  expect(read({ counting, target: 7 }, { value: 6 }, '2027-01-01')).toMatchObject({
    standing: 'FAR_BEHIND',
    light: 'RED',
  });
});

test('before its first node an indicator is not due, whatever was delivered, unless it is done', () => {
  const nodes = [node('2026-06-30', 3)];
  expect(read({ target: 7 }, { value: 0 }, '2026-06-29', nodes)).toMatchObject({
    standing: 'NOT_DUE',
    planned: '0',
    deviation: null,
  });
  expect(read({ target: 7 }, { value: 5 }, '2026-06-29', nodes).standing).toBe('NOT_DUE');
  expect(read({ target: 7 }, { value: 7 }, '2026-06-29', nodes).standing).toBe('DONE');
  expect(read({ target: 7 }, { value: 0 }, '2026-06-30', nodes).standing).toBe('FAR_BEHIND');
});

test('an adopted earlier deadline turns red on the day after it', () => {
  const asked = { target: 100, deadline: day('2026-06-30') };
  expect(read(asked, { value: 99 }, '2026-06-30')).toMatchObject({ standing: 'ON_TRACK', planned: '100' });
  expect(read(asked, { value: 99 }, '2026-07-01').standing).toBe('FAR_BEHIND');
  expect(read(asked, { value: 100 }, '2026-07-01').standing).toBe('DONE');
});

test('after the year an open indicator is red and a reached one blue, for every kind that is owed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...COUNTED, 'RATIO', 'DENSITY', 'DAILY_AVERAGE'),
      anyDay,
      fc.nat(200),
      (counting, asOf, value) => {
        fc.pre(asOf > lastDayOf(2026));
        const known = {
          value: counting === 'DAILY_AVERAGE' ? value * 365 : value,
          numerator: value,
          denominator: counting === 'DENSITY' ? 10_000 : 100,
          daysReported: 300,
        };
        expect(read({ counting, target: 100 }, known, asOf).light).toBe(value >= 100 ? 'BLUE' : 'RED');
      },
    ),
  );
});
