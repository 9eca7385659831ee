import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitmentProgress, type IndicatorStanding } from './commitment.rules.ts';
import { LIGHTS, type Standing } from './light.rules.ts';
import { day } from './testing.ts';

const output = (standing: Standing, forecastOn: string | null = null): IndicatorStanding => ({
  role: 'OUTPUT',
  reading: { standing, forecastOn: forecastOn === null ? null : day(forecastOn) },
});
const unbound: IndicatorStanding = { role: 'OUTPUT', reading: null };

test.each<[string, readonly IndicatorStanding[], Standing]>([
  ['the worst output decides', [output('DONE'), output('BEHIND'), output('AHEAD')], 'BEHIND'],
  ['on track is worse than ahead', [output('AHEAD'), output('ON_TRACK')], 'ON_TRACK'],
  ['ahead is worse than done', [output('DONE'), output('AHEAD')], 'AHEAD'],
  ['grey ones do not hide a light', [output('NO_PLAN'), unbound, output('FAR_BEHIND')], 'FAR_BEHIND'],
  [
    'how many are too many is a setting of the place; by default a third is not',
    [output('BEHIND'), output('BEHIND'), output('NO_RETURN')],
    'BEHIND',
  ],
  ['all done is done', [output('DONE'), output('DONE')], 'DONE'],
  [
    'done beside what has no light yet is not the whole',
    [output('DONE'), output('DONE'), output('NO_PLAN')],
    'ON_TRACK',
  ],
  ['a third without a figure: the others decide', [output('ON_TRACK'), output('DONE'), unbound], 'ON_TRACK'],
  ['more than a third: 数据不全, never plain green', [output('ON_TRACK'), unbound], 'INCOMPLETE'],
  ['nor blue', [output('DONE'), output('NO_RETURN')], 'INCOMPLETE'],
  [
    'M12: five of seven outputs without a figure',
    [output('ON_TRACK'), output('AHEAD'), ...Array.from({ length: 5 }, () => unbound)],
    'INCOMPLETE',
  ],
  [
    'M09: three of five',
    [output('ON_TRACK'), output('ON_TRACK'), unbound, unbound, output('NO_RETURN')],
    'INCOMPLETE',
  ],
  [
    'M02: one of six has a figure',
    [output('NOT_DUE'), ...Array.from({ length: 5 }, () => unbound)],
    'INCOMPLETE',
  ],
  ['nothing bound is not connected', [unbound, unbound], 'NOT_CONNECTED'],
  [
    'of grey ones the missing return comes first',
    [output('NOT_DUE'), output('NO_PLAN'), output('NO_RETURN')],
    'NO_RETURN',
  ],
  ['no outputs: nothing to say', [], 'NOT_CONNECTED'],
])('%s', (_, indicators, standing) => {
  const progress = commitmentProgress(indicators);
  expect(progress.standing).toBe(standing);
  expect(progress.light).toBe(LIGHTS[standing]);
});

test('benefits and scope have no say', () => {
  const beside = (role: 'BENEFIT' | 'SCOPE'): IndicatorStanding => ({
    ...output('FAR_BEHIND', '2027-05-01'),
    role,
  });
  expect(commitmentProgress([output('DONE'), beside('BENEFIT'), beside('SCOPE')])).toEqual({
    light: 'BLUE',
    standing: 'DONE',
    done: 1,
    outputs: 1,
    notConnected: 0,
    notReturned: 0,
    forecastOn: null,
  });
});

test('the forecast is the last open output’s, and none where one of them has none', () => {
  expect(
    commitmentProgress([output('ON_TRACK', '2026-12-05'), output('BEHIND', '2027-01-18'), output('DONE')])
      .forecastOn,
  ).toBe('2027-01-18');
  expect(commitmentProgress([output('ON_TRACK', '2026-12-05'), output('BEHIND')]).forecastOn).toBeNull();
  expect(commitmentProgress([output('ON_TRACK', '2026-12-05'), unbound]).forecastOn).toBeNull();
  expect(commitmentProgress([output('DONE')]).forecastOn).toBeNull();
});

test('order does not matter, and blue means that every output is done', () => {
  const any = fc.oneof(
    fc.constantFrom(...(Object.keys(LIGHTS) as Standing[])).map((standing) => output(standing)),
    fc.constant(unbound),
  );
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), (indicators) => {
      const progress = commitmentProgress(indicators);
      expect(commitmentProgress(indicators.toReversed())).toEqual(progress);
      const missing = progress.notConnected + progress.notReturned;
      if (missing * 3 > progress.outputs) expect(progress.light).toBe('GREY');
      if (missing > 0) expect(progress.light).not.toBe('BLUE');
      expect(progress.light === 'BLUE').toBe(progress.done === progress.outputs);
    }),
  );
});
