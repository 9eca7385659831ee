import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '@minsheng/kernel';
import { addDays } from '@minsheng/kernel/domain';
import { Indicator } from '../catalogue/indicator.entity.ts';
import { Unit } from '../catalogue/unit.entity.ts';
import { ReportingPeriod } from '../period/period.entity.ts';
import { doneTodo, putTodo, type Todo, writeTodo } from '../todo/todo.ts';
import { returnId, type Sheet } from './sheet.ts';
import type { ReturnState } from './states.rules.ts';
import type { UnitReturn } from './unit-return.entity.ts';

type Place = Pick<Sheet, 'period' | 'unit'>;
type Waiting = Extract<Todo['kind'], `RETURN_${string}`>;

/** For what a return waits in each state; for nothing once it is verified. */
const WAITS_FOR: Partial<Record<ReturnState, Waiting>> = {
  DRAFT: 'RETURN_FILL',
  FROZEN: 'RETURN_SIGN',
  SENT_BACK: 'RETURN_MEND',
  SUBMITTED: 'RETURN_CHECK',
};

/** Moves a return from one list of things to do to the next, in the transaction that moves it. */
export async function tellTodos(
  tx: Change,
  place: Place,
  before: ReturnState,
  stored: UnitReturn,
): Promise<void> {
  if (before === stored.state) return;
  const [was, is] = [WAITS_FOR[before], WAITS_FOR[stored.state]];
  if (was) await doneTodo(tx, todoKey(was, stored.id));
  if (is) await putTodo(tx, todoOf(is, place));
}

/** What units are asked for in all periods of a year: shown from the day after the cut-off. What was put before stays. */
export async function putReturnsAsked(em: EntityManager, year: number): Promise<void> {
  const periods = await em.find(ReportingPeriod, { year, asks: true });
  const indicators = await em.find(Indicator, { year });
  const asked = new Set(indicators.flatMap(({ ownerId, contributorIds }) => [ownerId, ...contributorIds]));
  const units = await em.find(Unit, { id: { $in: [...asked] } });
  const put = await em.execute<{ key: string }[]>(`select key from todo where kind = 'RETURN_FILL'`);
  const known = new Set(put.map(({ key }) => key));
  for (const period of periods)
    for (const unit of units) {
      const todo = todoOf('RETURN_FILL', { period, unit });
      const shownFrom = addDays(period.cutOff, 1);
      if (!known.has(todo.key)) await writeTodo(em, { ...todo, shownFrom }, shownFrom);
    }
}

function todoOf(kind: Waiting, { period, unit }: Place): Todo {
  const id = returnId(period.id, unit.code);
  return {
    key: todoKey(kind, id),
    kind,
    unit: kind === 'RETURN_CHECK' ? null : unit.id,
    period: period.id,
    params: { period: period.name, unit: unit.shortName },
    link: `/supervision/returns/${period.id}/${unit.code}`,
    dueOn: kind === 'RETURN_CHECK' ? null : period.dueOn,
  };
}

function todoKey(kind: Waiting, id: string): string {
  return `${kind}/${id}`;
}
