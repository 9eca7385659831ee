import { addDays, calendarDate, isWorkingDay, type WorkCalendar } from '@minsheng/kernel/domain';
import { unitId, type World } from '@minsheng/kernel/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSupervisionWorld } from '../testing/supervision-world.ts';
import { isWorkingHour, reminderOn } from './reminders.rules.ts';
import { remind } from './reminders.ts';
import { writeTodo } from './todo.ts';

const FIRST = calendarDate('2026-01-01');
const offsets = fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 60 });
/** Any calendar: days off and worked days anywhere in the year. */
const calendars = fc.record({ off: offsets, worked: offsets }).map(({ off, worked }): WorkCalendar => {
  const days = (nth: readonly number[]) => new Set(nth.map((it) => addDays(FIRST, it)));
  return { off: days(off), worked: days(worked) };
});

it('a period has two reminders at most, on working days, the first five working days before the second', () => {
  fc.assert(
    fc.property(calendars, fc.integer({ min: 60, max: 300 }), (calendar, offset) => {
      const dueOn = addDays(FIRST, offset);
      const days = Array.from({ length: 365 }, (_, nth) => addDays(FIRST, nth));
      const given = days.flatMap((day) => {
        const which = reminderOn(day, dueOn, calendar);
        return which ? [{ day, which }] : [];
      });
      expect(given.map(({ which }) => which)).toEqual(['AHEAD', 'ON_THE_DAY']);
      expect(given.every(({ day }) => isWorkingDay(day, calendar) && day <= dueOn)).toBe(true);
      const between = days.filter(
        (it) => given[0]!.day < it && it <= given[1]!.day && isWorkingDay(it, calendar),
      );
      expect(between).toHaveLength(5);
    }),
  );
});

it.each([
  ['08:29', false],
  ['08:30', true],
  ['17:59', true],
  ['18:00', false],
])('%s in working hours: %s', (time, expected) => expect(isWorkingHour(time)).toBe(expected));

let world: World;
beforeAll(async () => void (world = await createSupervisionWorld()));
afterAll(() => world.close());

const MORNING = new Date('2026-10-12T01:30:00Z');
const NIGHT = new Date('2026-10-12T14:30:00Z');

interface Step {
  readonly day: number;
  readonly now: Date;
  readonly open: boolean;
}
const steps = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 30 }),
    now: fc.constantFrom(MORNING, NIGHT),
    open: fc.boolean(),
  }),
  { minLength: 1, maxLength: 25 },
);

it('whatever is put and done, whenever the work runs: at most two a unit and period, none for what is done, none at night', async () => {
  await fc.assert(
    fc.asyncProperty(calendars, steps, async (calendar, run) => {
      const em = world.module.orm.em.fork();
      await em.execute('delete from todo; delete from reminder');
      const ordered: Step[] = run.toSorted((a, b) => a.day - b.day);
      for (const { day, now, open } of ordered) {
        const today = addDays(calendarDate('2026-10-01'), day);
        await writeTodo(
          em,
          {
            key: 'k',
            kind: 'RETURN_FILL',
            unit: unitId('HEALTH'),
            period: '2026-Q3',
            params: {},
            link: '/',
            // A day that is moved makes no third reminder.
            dueOn: addDays(calendarDate('2026-10-15'), day % 3),
          },
          today,
        );
        if (!open) await em.execute('update todo set done_on = ?', [today]);
        const given = await remind(em, { now: () => now, today: () => today }, calendar);
        if (!open || now === NIGHT || !isWorkingDay(today, calendar)) expect(given).toBe(0);
      }
      const [row] = await em.execute<{ count: number }[]>('select count(*)::int as count from reminder');
      expect(row!.count).toBeLessThanOrEqual(2);
    }),
    { numRuns: 25 },
  );
});
