import { SharedAnswers, createApollo } from '@minsheng/kernel';
import { callerWith, commitmentId, indicatorId, testCluster, townshipId } from '@minsheng/kernel/testing';
import * as fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { CLERK, type HealthWorld, createHealthWorld, record } from '../testing/health-world.ts';

let world: HealthWorld;
let apollo: Awaited<ReturnType<typeof createApollo>>;
beforeAll(async () => {
  world = await createHealthWorld();
  apollo = await createApollo(world.module);
  await apollo.start();
});
afterAll(async () => {
  await apollo.stop();
  await world.close();
});

const QUESTIONS = { fields: [], entities: ['Commitment'] };
const OUTSIDER = callerWith('COUNTY_LEADER');
const QUERY =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment { healthPart { latestRecordOn pending } } } }';

function sharing(): SharedAnswers {
  return new SharedAnswers(world.module, apollo, QUESTIONS);
}

async function connect(database: string): Promise<pg.Client & AsyncDisposable> {
  const { host, port, superuser: user, password } = testCluster();
  const client = new pg.Client({ host, port, user, password, database });
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

interface Answer {
  readonly data: Record<string, readonly { readonly healthPart: unknown }[]>;
}

async function part(answers: SharedAnswers, caller = CLERK): Promise<unknown> {
  const variables = { r: [{ __typename: 'Commitment', id: commitmentId('C06') }] };
  const json = await answers.find({ query: QUERY, variables }, caller, 'request');
  const { data } = JSON.parse(json!.toString()) as Answer;
  return data['_entities']![0]!.healthPart;
}

it('shows a record as soon as it is saved; what waits for the keeper is told to the keeper alone', async () => {
  const answers = sharing();
  expect(await part(answers)).toEqual({ latestRecordOn: null, pending: 0 });
  await record(world, { screenedOn: '2026-03-02', reportedOn: '2026-03-03', result: 'ABNORMAL' });
  expect(await part(answers)).toEqual({ latestRecordOn: '2026-03-02', pending: 1 });
  expect(await part(answers, OUTSIDER)).toEqual({ latestRecordOn: '2026-03-02', pending: null });
});

it('is made once while nothing of this database is written, and again on another day', async () => {
  const answers = sharing();
  const made = vi.spyOn(apollo, 'executeOperation');
  world.setToday('2026-07-01');
  await Promise.all([part(answers), part(answers), part(answers)]);
  await using elsewhere = await connect('postgres');
  await elsewhere.query('select pg_current_xact_id()');
  await part(answers);
  expect(made).toHaveBeenCalledTimes(1);
  world.setToday('2026-07-02');
  await part(answers);
  expect(made).toHaveBeenCalledTimes(2);
  made.mockRestore();
});

const STEPS = ['begin', 'write', 'save', 'back', 'commit', 'rollback'] as const;
const SQL = {
  begin: 'begin',
  save: 'savepoint here',
  back: 'rollback to savepoint here',
  commit: 'commit',
  rollback: 'rollback',
};
const step = fc.record({
  writer: fc.nat(2),
  does: fc.constantFrom(...STEPS),
  day: fc.integer({ min: 1, max: 28 }),
});

it('tells what is committed, however writers begin, write, go back and end between the questions', async () => {
  const answers = sharing();
  const indicator = indicatorId('C06-1');
  const database = new URL(world.module.databaseUrl).pathname.slice(1);
  await using one = await connect(database);
  await using two = await connect(database);
  await using three = await connect(database);
  const writers = [one, two, three];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
      for (const { writer, does, day } of steps) {
        const on = `2026-05-${String(day).padStart(2, '0')}`;
        // Some steps are out of place, as going back to where nobody saved: refused by the database, and so is what follows.
        await writers[writer]!.query(does === 'write' ? contribution(indicator, on) : SQL[does]).catch(
          () => undefined,
        );
        expect(await part(answers)).toEqual(await part(sharing()));
      }
      for (const writer of writers) await writer.query('rollback');
      await one.query("delete from fact_contribution where subject like 'history %'");
    }),
    { numRuns: 12 },
  );
});

function contribution(indicator: string, day: string): string {
  return `insert into fact_contribution (indicator_id, subject, record_id, day, township_id, value, numerator, denominator)
    values ('${indicator}', 'history ${crypto.randomUUID()}', 'x', '${day}', '${townshipId('500240101')}', 1, 0, 0)`;
}

it('every table of the database is counted', async () => {
  const rows = await world.module.orm.em.fork().execute<{ name: string }[]>(
    `select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
       and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'count_transaction') order by 1`,
  );
  // A half-filled form is its author's alone: no shared answer tells of it.
  expect(rows.map(({ name }) => name)).toEqual(['draft', 'mikro_orm_migrations', 'transaction_count']);
});
