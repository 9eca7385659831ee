import { type Context, createContext, openModule } from '@minsheng/kernel';
import { type World, indicatorId, testEnvironment } from '@minsheng/kernel/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { indicatorsById } from '../catalogue/catalogue.loaders.ts';
import { shareByIndicator } from '../shared/share.ts';
import subgraph from '../subgraph.ts';
import { CODES, DAYS, happen, news } from '../testing/news.ts';
import { LEADER, cell, createSupervisionWorld, deliver } from '../testing/supervision-world.ts';
import { getTrend } from './progress.queries.ts';
import { findReading } from './readings.ts';
import { findTownships } from './township.queries.ts';

let world: World;
let other: World['module'];
beforeAll(async () => {
  world = await createSupervisionWorld();
  // A second replica: another process's memory, the same database.
  other = await openModule(subgraph, testEnvironment(), {
    databaseUrl: world.module.databaseUrl,
    clock: world.module.services.clock,
  });
});
afterAll(async () => {
  await other.orm.close(true);
  await world.close();
});

const moment = fc.record({ asOf: fc.constantFrom(...DAYS), knownOn: fc.constantFrom(null, ...DAYS) });
const question = fc.record({ code: fc.constantFrom(...CODES), moment, replica: fc.boolean() });
type Question = typeof question extends fc.Arbitrary<infer Q> ? Q : never;

const step = fc.record({
  before: fc.array(question, { maxLength: 4 }),
  news,
  after: fc.array(question, { maxLength: 3 }),
});

async function answer(ctx: Context, { code, moment: at }: Question): Promise<unknown> {
  const indicator = (await ctx.load(indicatorsById, indicatorId(code)))!;
  const reading = await findReading(ctx, indicator, at);
  const trend = await getTrend(ctx, indicator, at);
  const places = (await findTownships(ctx, indicator, at))!.rows;
  const plain = places.map(({ township, ...place }) => ({ ...place, code: township.code }));
  return JSON.parse(JSON.stringify({ reading, trend, plain }));
}

function ask(question: Question): Promise<unknown> {
  const { services, orm } = question.replica ? other : world.module;
  return answer(createContext(services, orm.em.fork(), LEADER, 'shared'), question);
}

/** Inside a transaction nothing is shared. */
function askDatabase(question: Question): Promise<unknown> {
  const { services, orm } = world.module;
  return orm.em
    .fork()
    .transactional((em) => answer(createContext(services, em, LEADER, 'not shared'), question));
}

it('tells what the database holds, whatever was asked and changed before and meanwhile, on two replicas', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      await world.module.orm.em.fork().execute('delete from filed_plan');
      for (const { before, news: what, after } of steps) {
        const meanwhile = before.map(ask);
        await Promise.all([happen(world, what), ...meanwhile]);
        for (const asked of [...before, ...after])
          expect(await ask(asked), JSON.stringify({ asked, what })).toEqual(await askDatabase(asked));
      }
    }),
    { numRuns: 8 },
  );
}, 60_000);

it('reads one indicator again when one has changed, and nothing when nothing has', async () => {
  const read: string[] = [];
  const shared = shareByIndicator(async (_, keys: readonly { readonly indicatorId: string }[]) => {
    read.push(...keys.map((key) => key.indicatorId));
    return keys;
  }, 10);
  const [changed, same] = CODES.map((code) => ({ indicatorId: indicatorId(code) }));
  // Requests of their own, all at once.
  const askAll = () =>
    Promise.all([changed!, changed!, same!, same!].map((key) => world.context(LEADER).load(shared, key)));
  await askAll();
  expect([...read].sort()).toEqual([changed!.indicatorId, same!.indicatorId].sort());
  await askAll();
  expect(read).toHaveLength(2);
  await deliver(world, [cell({ day: '2026-03-01', value: '3', version: 1_000_000 })]);
  await askAll();
  expect(read.slice(2)).toEqual([changed!.indicatorId]);
});
