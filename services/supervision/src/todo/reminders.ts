import type { EntityManager } from '@mikro-orm/postgresql';
import { type Clock, type Context, reachOf } from '@minsheng/kernel';
import { type CalendarDate, shanghaiTime, type WorkCalendar } from '@minsheng/kernel/domain';
import { permissions } from '../permissions.ts';
import { isWorkingHour, reminderOn } from './reminders.rules.ts';
import type { TodoReminder } from './todo.types.ts';
import { REMINDED_KINDS } from './todo-kinds.ts';

interface Owed {
  readonly unitId: string;
  readonly period: string;
  readonly dueOn: CalendarDate;
}

/** What units still owe, one row a unit and period, with the last of its days. */
const OWED = `
  select unit_id as "unitId", period, max(due_on)::text as "dueOn" from todo
  where kind in (select jsonb_array_elements_text(?::jsonb)) and period is not null and unit_id is not null
  group by unit_id, period having bool_or(done_on is null and shown_from <= ?)`;

/**
 * Reminds each unit that still owes something of a period, on its two days and in working hours. Whoever runs it, and how
 * often: the key of the table lets each reminder be given once.
 */
export async function remind(em: EntityManager, clock: Clock, calendar: WorkCalendar): Promise<number> {
  if (!isWorkingHour(shanghaiTime(clock.now()).slice(11))) return 0;
  const today = clock.today();
  const owed = await em.execute<Owed[]>(OWED, [JSON.stringify(REMINDED_KINDS), today]);
  const due = owed.flatMap(({ unitId, period, dueOn }) => {
    const which = reminderOn(today, dueOn, calendar);
    return which ? [{ unit: unitId, period, which }] : [];
  });
  const given = await em.execute<object[]>(
    `insert into reminder (unit_id, period, which, reminded_on)
     select unit, period, which, ? from jsonb_to_recordset(?::jsonb) as r (unit text, period text, which text)
     on conflict do nothing returning 1`,
    [today, JSON.stringify(due)],
  );
  return given.length;
}

/** Today's reminder of the caller's unit: of what is still open. Null where there is none, or all was done meanwhile. */
export async function readReminder({ em, caller, clock }: Context): Promise<TodoReminder | null> {
  const reach = reachOf(caller, { own: permissions['todo:read'].own });
  const [row] = await em.execute<TodoReminder[]>(
    `select max(t.due_on)::text as "dueOn", count(*)::int as open from reminder r
     join todo t on t.unit_id = r.unit_id and t.period = r.period and t.done_on is null and t.shown_from <= r.reminded_on
       and t.kind in (select jsonb_array_elements_text(?::jsonb))
     where r.reminded_on = ? and r.unit_id in (select jsonb_array_elements_text(?::jsonb))
     having count(*) > 0`,
    [JSON.stringify(REMINDED_KINDS), clock.today(), JSON.stringify(reach)],
  );
  return row ?? null;
}
