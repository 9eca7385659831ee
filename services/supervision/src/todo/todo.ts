import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change, RefusalParams, Role } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { type TodoKind, termsOfTodo } from './todo-kinds.ts';

/** What waits for somebody. */
export interface Todo {
  /** Says what waits for whom: the same key is the same to-do. `return.fill/2026Q3/<unit>` */
  readonly key: string;
  readonly kind: TodoKind;
  /** Whose it is; null for the office. */
  readonly unit: string | null;
  /** Those of the kind where left out. */
  readonly roles?: readonly Role[];
  /** For this account alone, whoever else holds the roles. */
  readonly account?: string;
  /** Units are reminded once for all that they owe for a period: `2026Q3`. */
  readonly period?: string;
  /** What its words name. */
  readonly params: RefusalParams;
  /** Address in the portal of the page on which it is done. */
  readonly link: string;
  /** Not shown before this day; from today where left out. */
  readonly shownFrom?: CalendarDate;
  readonly dueOn: CalendarDate | null;
}

/** Puts it into the list of whom it waits for, in the transaction of the act that causes it. Put again it replaces what was said before, and is open again. */
export async function putTodo(tx: Pick<Change, 'em' | 'clock'>, todo: Todo): Promise<void> {
  await writeTodo(tx.em, todo, tx.clock.today());
}

/** Takes it out of the list, in the transaction of the act by which it was done. What is done already, or waited for nobody, stays as it is. */
export async function doneTodo(tx: Pick<Change, 'em' | 'clock' | 'caller'>, key: string): Promise<void> {
  await tx.em.execute(
    'update todo set done_on = ?, done_by = ? where key = ? and done_on is null',
    [tx.clock.today(), tx.caller.name, key],
    'run',
  );
}

/** Takes it away without a trace in what was done: what it waited for is gone. */
export async function dropTodo(tx: Pick<Change, 'em'>, key: string): Promise<void> {
  await tx.em.execute('delete from todo where key = ? and done_on is null', [key], 'run');
}

/** Where a to-do comes from: a module's message with its (epoch, version), or an act of supervision's own. */
export interface TodoSource {
  readonly module: string | null;
  readonly epoch: number;
  readonly version: number;
  readonly doneOn: CalendarDate | null;
}

const OWN: TodoSource = { module: null, epoch: 0, version: 0, doneOn: null };

/** The one statement by which a to-do is written. Of a module's message it takes only what is newer than what is known. */
export async function writeTodo(
  em: EntityManager,
  todo: Todo,
  today: CalendarDate,
  { module, epoch, version, doneOn }: TodoSource = OWN,
): Promise<void> {
  const {
    key,
    kind,
    unit,
    roles = termsOfTodo(kind).roles,
    account = null,
    period = null,
    params,
    link,
  } = todo;
  const { shownFrom = today, dueOn } = todo;
  await em.execute(
    `insert into todo as known (key, kind, unit_id, roles, account_id, period, params, link, shown_from, due_on, module, epoch,
       version, done_on)
     values (?, ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
     on conflict (key) do update set kind = excluded.kind, unit_id = excluded.unit_id, roles = excluded.roles,
       account_id = excluded.account_id, period = excluded.period, params = excluded.params, link = excluded.link,
       shown_from = excluded.shown_from, due_on = excluded.due_on, done_on = excluded.done_on, done_by = null,
       epoch = excluded.epoch, version = excluded.version
     where known.module is not distinct from excluded.module
       and (known.module is null or (excluded.epoch, excluded.version) > (known.epoch, known.version))`,
    [
      key,
      kind,
      unit,
      JSON.stringify(roles),
      account,
      period,
      JSON.stringify(params),
      link,
      shownFrom,
      dueOn,
      module,
      epoch,
      version,
      doneOn,
    ],
    'run',
  );
}
