import type { EntityManager } from '@mikro-orm/postgresql';
import type { FactMessage, WaitingState } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { writeTodo } from './todo.ts';
import { TODO_KINDS, type TodoKind, termsOfTodo } from './todo-kinds.ts';

/**
 * Takes over what waits in a bureau, in the transaction of its message. The higher (epoch, version) of a key stays, so
 * duplicates, reordering and replays change nothing; a complete message drops what its epoch no longer has. Kinds that
 * bureaus do not send, units unknown and addresses of other modules are left out and named.
 */
export async function receiveTodos(
  em: EntityManager,
  module: string,
  { epoch, complete, waiting }: Pick<FactMessage, 'epoch' | 'complete' | 'waiting'>,
  today: CalendarDate,
): Promise<readonly string[]> {
  const units = new Set((await em.execute<{ id: string }[]>('select id from unit')).map(({ id }) => id));
  const rejected: string[] = [];
  for (const state of waiting) {
    if (!units.has(state.unitId) || !isSent(state) || !state.link.startsWith(`/${module}/`))
      rejected.push(state.key);
    else await takeOver(em, module, epoch, state, today);
  }
  if (complete)
    await em.execute(
      'delete from todo where module = ? and epoch < ? and done_on is null',
      [module, epoch],
      'run',
    );
  return rejected;
}

function isSent({ kind }: WaitingState): boolean {
  return Object.hasOwn(TODO_KINDS, kind) && termsOfTodo(kind as TodoKind).sent === true;
}

async function takeOver(
  em: EntityManager,
  module: string,
  epoch: number,
  { key, kind, unitId, accountId, params, link, dueOn, done, version }: WaitingState,
  today: CalendarDate,
): Promise<void> {
  const todo = {
    key: `${module}/${key}`,
    kind: kind as TodoKind,
    unit: unitId,
    ...(accountId === null ? {} : { account: accountId }),
    params,
    link,
    dueOn: dueOn as CalendarDate | null,
  };
  await writeTodo(em, todo, today, { module, epoch, version, doneOn: done ? today : null });
}
