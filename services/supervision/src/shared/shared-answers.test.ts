import { SharedAnswers, createApollo } from '@minsheng/kernel';
import { type World, callerWith, indicatorId, townshipId } from '@minsheng/kernel/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import subgraph from '../subgraph.ts';
import {
  ANALYST,
  LEADER,
  SYSTEM_ADMIN,
  cell,
  createSupervisionWorld,
  deliver,
} from '../testing/supervision-world.ts';

let world: World;
let apollo: Awaited<ReturnType<typeof createApollo>>;
let answers: SharedAnswers;
beforeAll(async () => {
  world = await createSupervisionWorld();
  apollo = await createApollo(world.module);
  await apollo.start();
});
beforeEach(() => {
  answers = new SharedAnswers(world.module, apollo, subgraph.shared!);
  world.setToday('2026-06-30');
});
afterAll(async () => {
  await apollo.stop();
  await world.close();
});

const KEEPER = callerWith('UNIT_CLERK', 'HEALTH');
const CALLERS = [LEADER, { ...LEADER, accountId: 'another', name: '另一位' }, KEEPER, ANALYST, SYSTEM_ADMIN];
const QUESTION = `query ($code: String!) { indicatorByCode(year: 2026, code: $code) {
  reading { value standing daysMissing } byTownship { value township { name } } viewerCanFilePlan viewerCanJudge } }`;

async function shared(caller = LEADER, variables: object = { code: 'C06-1' }): Promise<unknown> {
  const json = await answers.find({ query: QUESTION, variables }, caller, 'request');
  return JSON.parse(json!.toString()) as unknown;
}

const step = fc.record({
  asks: fc.array(
    fc.record({ caller: fc.constantFrom(...CALLERS), code: fc.constantFrom('C06-1', 'C06-2') }),
    { minLength: 1, maxLength: 4 },
  ),
  news: fc.record({
    code: fc.constantFrom('C06-1', 'C06-2'),
    value: fc.nat(30),
    township: fc.constantFrom('500240101', '500240105'),
  }),
  today: fc.constantFrom('2026-06-30', '2026-07-01'),
});

let version = 0;

it('is what each of them would be told alone, whoever asked before and whatever changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
      for (const { asks, news, today } of steps) {
        world.setToday(today);
        version += 1;
        const during = asks.map(({ caller, code }) => shared(caller, { code }));
        await deliver(world, [
          cell({
            day: '2026-06-30',
            indicatorId: indicatorId(news.code),
            townshipId: townshipId(news.township),
            value: String(news.value),
            version,
          }),
        ]);
        await Promise.all(during);
        for (const { caller, code } of asks) {
          const { data, errors } = await world.ask(caller, QUESTION, { code });
          const told = (await shared(caller, { code })) as {
            data: unknown;
            errors?: { extensions: { code: string } }[];
          };
          expect(told.data).toEqual(data);
          expect(told.errors?.map(({ extensions }) => extensions.code)).toEqual(
            errors.length > 0 ? errors.map(({ code: it }) => it) : undefined,
          );
        }
      }
    }),
    { numRuns: 15 },
  );
});

it('is made once for many who ask at once, and again after a change', async () => {
  const made = vi.spyOn(apollo, 'executeOperation');
  await Promise.all(Array.from({ length: 20 }, () => shared()));
  await shared(CALLERS[1]);
  expect(made).toHaveBeenCalledTimes(1);
  await deliver(world, [cell({ day: '2026-06-29', value: '3', version: (version += 1) })]);
  await shared();
  expect(made).toHaveBeenCalledTimes(2);
  made.mockRestore();
});

it('keeps no refusal', async () => {
  const made = vi.spyOn(apollo, 'executeOperation');
  for (let nth = 0; nth < 2; nth += 1) await shared(SYSTEM_ADMIN);
  expect(made).toHaveBeenCalledTimes(2);
  made.mockRestore();
});

it('leaves alone what is not shared', async () => {
  const query = '{ setting { businessDate } }';
  expect(await answers.find({ query }, LEADER, 'request')).toBeUndefined();
  expect(await answers.find('nonsense', LEADER, 'request')).toBeUndefined();
});
