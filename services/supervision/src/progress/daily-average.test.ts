import { addDays, calendarDate, type CalendarDate } from '@minsheng/kernel/domain';
import { type World, indicatorId } from '@minsheng/kernel/testing';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LEADER, cell, createSupervisionWorld, deliver } from '../testing/supervision-world.ts';

const FIRST = calendarDate('2026-01-01');
const on = (nth: number): CalendarDate => addDays(FIRST, nth);

let world: World;
beforeEach(async () => void (world = await createSupervisionWorld()));
afterEach(() => world.close());

function returned(days: readonly { nth: number; warned: number; told?: number }[]) {
  const cells = days.map(({ nth, warned, told = nth }) =>
    cell({
      indicatorId: indicatorId('M10-4'),
      day: on(nth),
      recordedDay: on(told),
      value: String(warned),
    }),
  );
  return deliver(world, cells, {}, 'public-security');
}

async function read(args = '') {
  const { data, errors } = await world.ask(
    LEADER,
    `{ indicatorByCode(year: 2026, code: "M10-4") {
       reading${args} { asOf value denominator daysMissing standing } trend${args} { day value } } }`,
  );
  expect(errors).toEqual([]);
  const { reading, trend } = data!['indicatorByCode'] as {
    reading: { value: string; denominator: string; daysMissing: number };
    trend: { day: string; value: string }[];
  };
  return { ...reading, shown: trend.at(-1) };
}

it('has no gap today until tomorrow, and divides by today once it was returned', async () => {
  await returned([
    { nth: 0, warned: 300 },
    { nth: 1, warned: 330 },
  ]);
  world.setToday(on(2));
  const open = { value: '315', denominator: '2', daysMissing: 0, shown: { day: on(2), value: '315' } };
  expect(await read()).toMatchObject(open);
  world.setToday(on(3));
  const past = { value: '210', denominator: '3', daysMissing: 1, shown: { day: on(2), value: '210' } };
  expect(await read(`(asOf: "${on(2)}")`)).toMatchObject(past);
  await returned([{ nth: 3, warned: 0 }]);
  expect(await read()).toMatchObject({ value: '157.5', denominator: '4', daysMissing: 1 });
});

it('as known on a day still waits for that day, whatever came in later', async () => {
  await returned([
    { nth: 0, warned: 300 },
    { nth: 1, warned: 100, told: 4 },
  ]);
  world.setToday(on(9));
  const then = `(asOf: "${on(1)}", knownOn: "${on(1)}")`;
  expect(await read(then)).toMatchObject({ value: '300', denominator: '1', daysMissing: 0 });
  expect(await read(`(asOf: "${on(1)}")`)).toMatchObject({ value: '200', denominator: '2', daysMissing: 0 });
});

it('is the total over the days before today and today where it was returned', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(fc.nat(900)), { minLength: 1, maxLength: 30 }), async (counts) => {
      const days = counts.flatMap((warned, nth) => (warned === null ? [] : [{ nth, warned }]));
      await world.module.orm.em.fork().execute('delete from reported_cell');
      await returned(days);
      world.setToday(on(counts.length - 1));
      const due = counts.length - (counts.at(-1) === null ? 1 : 0);
      expect(await read()).toMatchObject({ denominator: String(due), daysMissing: due - days.length });
    }),
    { numRuns: 25 },
  );
});
