import type { FactMessage, WaitingState } from '@minsheng/kernel';
import { callerWith, unitId, type World } from '@minsheng/kernel/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createSupervisionWorld, deliver } from '../testing/supervision-world.ts';

const CLERK = callerWith('UNIT_CLERK', 'HEALTH');

let world: World;
beforeAll(async () => void (world = await createSupervisionWorld()));
afterAll(() => world.close());
beforeEach(() => world.module.orm.em.fork().execute('delete from todo; delete from fact_source'));

function state(given: Partial<WaitingState> = {}): WaitingState {
  return {
    key: 'import/1',
    kind: 'IMPORT_CONFIRM',
    unitId: unitId('HEALTH'),
    accountId: null,
    params: { what: '筛查' },
    link: '/health/screenings/import',
    dueOn: null,
    done: false,
    version: 1,
    ...given,
  };
}

const send = (waiting: readonly WaitingState[], given: Partial<FactMessage> = {}) =>
  deliver(world, [], { waiting: [...waiting], ...given });

async function titles(list: 'todos' | 'doneTodos' = 'todos'): Promise<readonly string[]> {
  const { data } = await world.ask(CLERK, `{ list: ${list} { title } }`);
  return (data!['list'] as { title: string }[]).map(({ title }) => title);
}

it('what waits in a bureau is in the list of those for whom it waits, until it was done there', async () => {
  await send([state()]);
  expect(await titles()).toEqual(['确认导入的筛查']);
  await send([state({ done: true, version: 2 })]);
  expect([await titles(), await titles('doneTodos')]).toEqual([[], ['确认导入的筛查']]);
});

const history = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 });
it('the last state of a key stands, however often and in whatever order all of them arrive', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.array(fc.nat(), { maxLength: 20 }), async (opens, order) => {
      await world.module.orm.em.fork().execute('delete from todo');
      const states = opens.map((open, nth) => state({ done: !open, version: nth + 1 }));
      // Doubled and reordered as it comes; at least once each.
      const sent = [...order.map((it) => states[it % states.length]!), ...states.toReversed()];
      for (const it of sent) await send([it]);
      expect(await titles()).toHaveLength(opens.at(-1) ? 1 : 0);
    }),
    { numRuns: 20 },
  );
});

it('a new epoch begins its versions anew, and drops what it no longer has', async () => {
  await send([state({ version: 9 }), state({ key: 'import/2', version: 10 })]);
  await send([state({ params: { what: '培训' } })], { epoch: 2, complete: true });
  expect(await titles()).toEqual(['确认导入的培训']);
  await send([state({ version: 11 })], { epoch: 1 });
  expect(await titles()).toEqual(['确认导入的培训']);
});

it('a bureau puts nothing but its own: other kinds, units unknown and other modules’ pages are left out and named', async () => {
  const foreign = [
    state({ key: 'a', kind: 'RETURN_CHECK' }),
    state({ key: 'b', kind: 'toString' }),
    state({ key: 'c', unitId: 'nobody' }),
    state({ key: 'd', link: '/housing/works/import' }),
  ];
  expect(await send([...foreign, state()])).toMatchObject({ rejectedTodos: ['a', 'b', 'c', 'd'] });
  expect(await titles()).toHaveLength(1);
  await deliver(world, [], { waiting: [state({ done: true, version: 5 })] }, 'health');
  await deliver(world, [], { waiting: [state({ link: '/housing/works/import' })] }, 'housing');
  expect(await titles()).toHaveLength(1);
});
