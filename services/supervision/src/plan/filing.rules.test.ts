import { addDays, calendarDate, decimal, firstDayOf, lastDayOf, toCanonical } from '@minsheng/kernel/domain';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { planOn } from '../progress/plan.rules.ts';
import type { PlanNode } from '../progress/terms.rules.ts';
import { facts, node, terms } from '../progress/testing.ts';
import { findNodeFault, findQuarterFault, findStepFault, planFormOf, quartersOwed } from './filing.rules.ts';
import { findAcceptanceFault, findJudgementFault } from './judging.rules.ts';

const day = calendarDate;

/** Days of a year, each once and in order, with values that never fall and end at the target or above. */
const anyPlan = fc
  .record({
    year: fc.constantFrom(2026, 2028),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { minLength: 1, maxLength: 12 }),
    gains: fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 12, maxLength: 12 }),
    above: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ year, days, gains, above }) => {
    let sum = 0;
    const nodes = days
      .sort((a, b) => a - b)
      .map((n, nth) => ({
        day: addDays(firstDayOf(year), n),
        value: decimal((sum += gains[nth]!)).div(1000),
      }));
    const target = nodes.at(-1)!.value.plus(1).minus(decimal(above).div(100));
    return {
      terms: terms({ year, counting: 'LENGTH', target: toCanonical(target) }),
      nodes: [...nodes.slice(0, -1), { ...nodes.at(-1)!, value: nodes.at(-1)!.value.plus(1) }],
    };
  });

describe('nodes', () => {
  it('that rise to the target within the year are taken, and the plan never falls and ends at the target', () => {
    fc.assert(
      fc.property(anyPlan, ({ terms: asked, nodes }) => {
        expect(findNodeFault(asked, nodes)).toBeUndefined();
        const planned = nodes.map((it) => planOn(asked, facts(), nodes, it.day)!.value!.over);
        for (const [nth, value] of planned.entries())
          if (nth > 0 && nodes[nth]!.day < lastDayOf(asked.year))
            expect(value.gte(planned[nth - 1]!)).toBe(true);
        expect(planOn(asked, facts(), nodes, lastDayOf(asked.year))!.value!.over.eq(asked.target!)).toBe(
          true,
        );
      }),
    );
  });

  it('in another order, or with one value lowered below the one before, are refused at the first row that is wrong', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), ({ terms: asked, nodes }, at) => {
        fc.pre(nodes.length > 1);
        const nth = (at % (nodes.length - 1)) + 1;
        const swapped = nodes.with(nth, nodes[nth - 1]!).with(nth - 1, nodes[nth]!);
        expect(findNodeFault(asked, swapped)).toMatchObject({
          code: 'PLAN_DAY_NOT_RISING',
          params: { row: nth + 1 },
        });
        fc.pre(nodes[nth - 1]!.value.gt(0));
        const lowered = nodes.with(nth, { ...nodes[nth]!, value: nodes[nth - 1]!.value.minus('0.0001') });
        expect(findNodeFault(asked, lowered)).toMatchObject({
          code: 'PLAN_VALUE_FALLS',
          params: { row: nth + 1 },
        });
      }),
    );
  });

  test.each<[string, Parameters<typeof terms>[0], PlanNode[], string, number | undefined]>([
    ['none', {}, [], 'PLAN_EMPTY', undefined],
    ['61 of them', {}, Array.from({ length: 61 }, () => node('2026-06-30', 1)), 'PLAN_TOO_LONG', undefined],
    ['without a target', { target: null }, [node('2026-06-30', 1)], 'PLAN_WITHOUT_TARGET', undefined],
    ['the day before the year', {}, [node('2025-12-31', 100)], 'PLAN_DAY_OUTSIDE', 1],
    ['the day after', {}, [node('2026-06-30', 50), node('2027-01-01', 100)], 'PLAN_DAY_OUTSIDE', 2],
    ['two on one day', {}, [node('2026-06-30', 50), node('2026-06-30', 100)], 'PLAN_DAY_NOT_RISING', 2],
    ['below zero', {}, [node('2026-06-30', -1), node('2026-12-31', 100)], 'QUANTITY_NEGATIVE', 1],
    ['half a person', {}, [node('2026-06-30', '0.5'), node('2026-12-31', 100)], 'QUANTITY_NOT_WHOLE', 1],
    ['99.999 of 100', { counting: 'LENGTH' }, [node('2026-12-31', '99.999')], 'TARGET_NOT_REACHED', 1],
    ['95 of about 100', { comparator: 'ABOUT' }, [node('2026-12-31', 95)], 'TARGET_NOT_REACHED', 1],
  ])('%s', (_, given, nodes, code, row) => {
    const fault = findNodeFault(terms(given), nodes);
    expect([fault?.code, fault?.params?.['row']]).toEqual([code, row]);
  });

  test('on 1 January, on 29 February of a leap year and on 31 December are within the year', () => {
    const leap = [node('2028-01-01', 1), node('2028-02-29', 50), node('2028-12-31', 100)];
    expect(findNodeFault(terms({ year: 2028 }), leap)).toBeUndefined();
    expect(findNodeFault(terms(), [node('2026-06-30', 100), node('2026-12-31', 100)])).toBeUndefined();
  });
});

test('each kind of counting has one form of plan', () => {
  const forms = (['PERSONS', 'RATIO', 'DAILY_AVERAGE', 'MILESTONE', 'CONTINUOUS', 'REACH'] as const).map(
    (counting) => planFormOf({ counting }),
  );
  expect(forms).toEqual(['NODES', 'NODES', 'NONE', 'MILESTONES', 'QUARTERS', 'NONE']);
});

describe('quarters', () => {
  test('are owed from the day on which the notice came, that day included', () => {
    expect(quartersOwed(2026, day('2026-04-24'))).toEqual(['2026-06-30', '2026-09-30', '2026-12-31']);
    expect(quartersOwed(2028, day('2028-03-31'))).toHaveLength(4);
    expect(quartersOwed(2028, day('2028-04-01'))).toHaveLength(3);
    expect(quartersOwed(2026, day('2025-12-30'))).toHaveLength(4);
  });

  test('are planned all, in order, each with its work, and no others', () => {
    const owed = quartersOwed(2026, day('2026-04-24'));
    const all = owed.map((each) => ({ day: each, work: '巡查' }));
    const code = (quarters: typeof all) => findQuarterFault(owed, quarters)?.code;
    expect(code(all)).toBeUndefined();
    expect(code(all.slice(0, 2))).toBe('QUARTER_EXPECTED');
    expect(code(all.toReversed())).toBe('QUARTER_EXPECTED');
    expect(code([{ day: day('2026-03-31'), work: '巡查' }, ...all])).toBe('QUARTER_EXPECTED');
    expect(code(all.with(1, { ...all[1]!, work: '' }))).toBe('QUARTER_WORK_MISSING');
    expect(code([...all, all[2]!])).toBe('QUARTER_NOT_OWED');
  });

  test('are judged when they are over: not on their last day', () => {
    const planned = [day('2026-06-30')];
    const code = (of: string, today: string) => findJudgementFault(planned, day(of), day(today))?.code;
    expect(code('2026-06-30', '2026-06-30')).toBe('QUARTER_NOT_OVER');
    expect(code('2026-06-30', '2026-07-01')).toBeUndefined();
    expect(code('2026-03-31', '2026-07-01')).toBe('QUARTER_NOT_PLANNED');
  });
});

describe('steps', () => {
  const step = (due: string, title = '上线', standard = '试运行') => ({ title, standard, due: day(due) });

  test.each([
    [[], 'PLAN_EMPTY'],
    [[step('2026-06-30', '')], 'STEP_TITLE_MISSING'],
    [[step('2026-06-30', '上线', '')], 'STEP_STANDARD_MISSING'],
    [[step('2027-01-01')], 'PLAN_DAY_OUTSIDE'],
    [[step('2026-06-30'), step('2026-06-29')], 'STEP_DAY_FALLS'],
    [[step('2026-06-30'), step('2026-06-30'), step('2026-12-31')], undefined],
  ])('%j', (steps, code) => expect(findStepFault(terms({ counting: 'MILESTONE' }), steps)?.code).toBe(code));

  test('are accepted on a day of the year or after it, up to today', () => {
    const code = (on: string) => findAcceptanceFault(2026, day(on), day('2027-01-10'))?.code;
    expect(code('2025-12-31')).toBe('DAY_OUT_OF_RANGE');
    expect(code('2026-01-01')).toBeUndefined();
    expect(code('2027-01-10')).toBeUndefined();
    expect(code('2027-01-11')).toBe('DAY_OUT_OF_RANGE');
  });
});
