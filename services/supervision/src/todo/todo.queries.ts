import { type Context, forbidden, translate } from '@minsheng/kernel';
import { type CalendarDate, firstDayOf, yearOf } from '@minsheng/kernel/domain';
import { unitsById } from '../catalogue/catalogue.loaders.ts';
import { messages } from '../messages.ts';
import { type TodoKind, termsOfTodo } from './todo-kinds.ts';
import type { TodoItem } from './todo.types.ts';

interface TodoRow {
  readonly key: string;
  readonly kind: TodoKind;
  readonly unitId: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly link: string;
  readonly shownFrom: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  readonly doneBy: string | null;
}

const MOST = 500;

const COLUMNS = `t.key, t.kind, t.unit_id as "unitId", t.params, t.link, t.shown_from::text as "shownFrom",
  t.due_on::text as "dueOn", t.done_on::text as "doneOn", t.done_by as "doneBy"`;

/** What waits for a caller: for a role that he holds, of the unit whose it is, and for nobody else by name. */
const FOR_HIM = `t.shown_from <= ? and (t.account_id is null or t.account_id = ?)
  and exists (select 1 from jsonb_to_recordset(?::jsonb) as g (role text, unit text)
    where jsonb_exists(t.roles, g.role) and (t.unit_id is null or t.unit_id = g.unit))`;

function him({ caller, clock }: Context): unknown[] {
  return [clock.today(), caller.accountId, JSON.stringify(caller.grants)];
}

/** What waits for the caller: what is overdue first, then by its day; what has none last. */
export async function readOpenTodos(ctx: Context): Promise<TodoItem[]> {
  const rows = await ctx.em.execute<TodoRow[]>(
    `select ${COLUMNS} from todo t where t.done_on is null and ${FOR_HIM}
     order by t.due_on nulls last, t.shown_from, t.key limit ${MOST}`,
    him(ctx),
  );
  return toItems(ctx, rows);
}

/** What was done of it this year, the latest first. */
export async function readDoneTodos(ctx: Context): Promise<TodoItem[]> {
  const rows = await ctx.em.execute<TodoRow[]>(
    `select ${COLUMNS} from todo t where t.done_on >= ? and ${FOR_HIM}
     order by t.done_on desc, t.key limit ${MOST}`,
    [firstDayOf(yearOf(ctx.clock.today())), ...him(ctx)],
  );
  return toItems(ctx, rows);
}

/** How much waits for the caller, and how much of it is overdue. */
export async function countTodos(ctx: Context): Promise<{ readonly open: number; readonly overdue: number }> {
  const [row] = await ctx.em.execute<{ open: number; overdue: number }[]>(
    `select count(*)::int as open, count(*) filter (where t.due_on < ?)::int as overdue
     from todo t where t.done_on is null and ${FOR_HIM}`,
    [ctx.clock.today(), ...him(ctx)],
  );
  return row!;
}

/** One that waits for the caller, or did, locked. FORBIDDEN for all others, whether there are such or not. */
export async function getOwnTodo(ctx: Context, key: string): Promise<Pick<TodoRow, 'key' | 'kind'>> {
  const rows = await ctx.em.execute<TodoRow[]>(
    `select ${COLUMNS} from todo t where t.key = ? and ${FOR_HIM} for update`,
    [key, ...him(ctx)],
  );
  if (!rows[0]) throw forbidden();
  return rows[0];
}

async function toItems(ctx: Context, rows: readonly TodoRow[]): Promise<TodoItem[]> {
  const today = ctx.clock.today();
  return Promise.all(
    rows.map(async ({ unitId, params, ...row }) => ({
      ...row,
      title: translate(messages, `TODO_${row.kind}`, params),
      unit: (unitId && (await ctx.load(unitsById, unitId))) || null,
      overdue: row.doneOn === null && row.dueOn !== null && row.dueOn < today,
      viewerCanFinish: row.doneOn === null && termsOfTodo(row.kind).byHand === true,
    })),
  );
}
