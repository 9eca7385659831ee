import { type Caller, change, ROLES, type Role } from '@minsheng/kernel';
import { calendarDate } from '@minsheng/kernel/domain';
import { callerWith, unitId, type World } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSupervisionWorld, LEADER } from '../testing/supervision-world.ts';
import { doneTodo, dropTodo, putTodo, type Todo } from './todo.ts';
import { TODO_KINDS, type TodoKind } from './todo-kinds.ts';

const CLERK = callerWith('UNIT_CLERK', 'HEALTH');
const SUPERVISOR = callerWith('SUPERVISOR');
const UNIT_ROLES: readonly Role[] = ['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER'];
const OFFICE: readonly Role[] = ['SUPERVISOR', 'SUPERVISION_LEAD'];

let world: World;
beforeAll(async () => void (world = await createSupervisionWorld()));
afterAll(() => world.close());
beforeEach(async () => {
  world.setToday('2026-10-12');
  await world.module.orm.em.fork().execute('delete from todo');
});

function todo(given: Partial<Todo> = {}): Todo {
  return {
    key: 'return.fill/2026-Q3/health',
    kind: 'RETURN_FILL',
    unit: unitId('HEALTH'),
    params: { period: '三季度' },
    link: '/supervision/returns/2026-Q3',
    dueOn: calendarDate('2026-10-15'),
    ...given,
  };
}

const put = (it: Todo) => change(world.context(SUPERVISOR), (tx) => putTodo(tx, it));

async function seen(caller: Caller, list: 'todos' | 'doneTodos' = 'todos') {
  const { data, errors } = await world.ask(
    caller,
    `{ list: ${list} { key title overdue dueOn doneOn doneBy viewerCanFinish } todoCounts { open overdue } }`,
  );
  if (errors.length > 0) return errors[0]!.code;
  return data as {
    list: { key: string; title: string; overdue: boolean; viewerCanFinish: boolean }[];
    todoCounts: { open: number; overdue: number };
  };
}

async function keys(caller: Caller): Promise<unknown> {
  const answer = await seen(caller);
  return typeof answer === 'string' ? answer : answer.list.map(({ key }) => key);
}

const KINDS = Object.keys(TODO_KINDS) as TodoKind[];

describe('a to-do waits', () => {
  it.each(KINDS.flatMap((kind) => ROLES.map((role) => [kind, role] as const)))(
    '%s: for the right ones among those who are %s',
    async (kind, role) => {
      const ofOffice = (TODO_KINDS[kind].roles as readonly Role[]).some((it) => OFFICE.includes(it));
      await put(todo({ kind, unit: ofOffice ? null : unitId('HEALTH') }));
      const mine = (TODO_KINDS[kind].roles as readonly Role[]).includes(role);
      const ofUnit = UNIT_ROLES.includes(role);
      const nothing = ofUnit || OFFICE.includes(role) ? [] : 'FORBIDDEN';
      const own = callerWith(role, ofUnit ? 'HEALTH' : null);
      expect(await keys(own)).toEqual(mine ? [todo().key] : nothing);
      const stranger = callerWith(role, ofUnit ? 'RED_CROSS' : null);
      expect(await keys(stranger)).toEqual(mine && !ofUnit ? [todo().key] : nothing);
    },
  );

  it('for one account alone where it names one', async () => {
    await put(todo({ account: 'somebody else' }));
    expect(await keys(CLERK)).toEqual([]);
    await put(todo({ account: CLERK.accountId }));
    expect(await keys(CLERK)).toEqual([todo().key]);
  });

  it('is counted for nobody whom nothing waits for, and says nothing to them', async () => {
    await put(todo());
    const { data, errors } = await world.ask(LEADER, '{ todoCounts { open } }');
    expect([data, errors]).toEqual([{ todoCounts: null }, []]);
  });
});

describe('the list', () => {
  it('begins with what is overdue, then goes by day; what is for later is not in it yet', async () => {
    await put(todo({ key: 'none', dueOn: null }));
    await put(todo({ key: 'later', dueOn: calendarDate('2026-10-30') }));
    await put(todo({ key: 'late', dueOn: calendarDate('2026-10-09') }));
    await put(todo({ key: 'unseen', shownFrom: calendarDate('2026-10-13') }));
    expect(await seen(CLERK)).toMatchObject({
      list: [
        { key: 'late', overdue: true },
        { key: 'later', overdue: false },
        { key: 'none', overdue: false },
      ],
      todoCounts: { open: 3, overdue: 1 },
    });
    world.setToday('2026-10-13');
    expect(await seen(CLERK)).toMatchObject({ todoCounts: { open: 4 } });
  });

  it('says in words what waits', async () => {
    await put(todo());
    expect(await seen(CLERK)).toMatchObject({ list: [{ title: '填报三季度报送' }] });
    for (const kind of KINDS) {
      await put(todo({ kind, roles: ['UNIT_CLERK'], params: {} }));
      const { list } = (await seen(CLERK)) as { list: { title: string }[] };
      expect(list[0]!.title).not.toContain(kind);
    }
  });

  it('keeps for the year what was done, with who did it; put again it is open again', async () => {
    await put(todo());
    await change(world.context(CLERK), (tx) => doneTodo(tx, todo().key));
    // Again, and for what was never put: nothing happens.
    await change(world.context(SUPERVISOR), (tx) => doneTodo(tx, todo().key));
    await change(world.context(SUPERVISOR), (tx) => doneTodo(tx, 'nothing'));
    expect(await keys(CLERK)).toEqual([]);
    expect(await seen(CLERK, 'doneTodos')).toMatchObject({
      list: [{ key: todo().key, doneOn: '2026-10-12', doneBy: CLERK.name, overdue: false }],
    });
    world.setToday('2027-01-04');
    expect(await seen(CLERK, 'doneTodos')).toMatchObject({ list: [] });
    await put(todo({ dueOn: calendarDate('2027-01-08') }));
    expect(await seen(CLERK)).toMatchObject({ list: [{ key: todo().key, dueOn: '2027-01-08' }] });
  });

  it('forgets what waits no more', async () => {
    await put(todo());
    await change(world.context(CLERK), (tx) => dropTodo(tx, todo().key));
    expect([await keys(CLERK), await seen(CLERK, 'doneTodos')]).toMatchObject([[], { list: [] }]);
  });

  it('changes with the act alone: an act that fails leaves it as it was', async () => {
    const failing = change(world.context(CLERK), async (tx) => {
      await putTodo(tx, todo());
      throw new Error('the act failed');
    });
    await expect(failing).rejects.toThrow('the act failed');
    expect(await keys(CLERK)).toEqual([]);
  });
});

describe('done in the list', () => {
  const FINISH = 'mutation ($key: ID!) { finishTodo(key: $key) }';
  const finish = async (caller: Caller) => {
    const { data, errors } = await world.ask(caller, FINISH, { key: todo().key });
    return errors[0]?.code ?? data!['finishTodo'];
  };

  it('is what is to be read, by those for whom it waits; said twice it is done once', async () => {
    await put(todo({ kind: 'NOTICE', params: { text: '三季度报送已核定' } }));
    expect(await seen(CLERK)).toMatchObject({ list: [{ viewerCanFinish: true }] });
    expect(await finish(callerWith('UNIT_CLERK', 'RED_CROSS'))).toBe('FORBIDDEN');
    expect(await finish(LEADER)).toBe('FORBIDDEN');
    expect([await finish(CLERK), await finish(CLERK)]).toEqual([true, true]);
    expect(await keys(CLERK)).toEqual([]);
  });

  it('is nothing else', async () => {
    await put(todo());
    expect(await finish(CLERK)).toBe('TODO_DONE_ELSEWHERE');
    expect(await keys(CLERK)).toEqual([todo().key]);
  });
});
