import fastify from 'fastify';
import { execute, parse } from 'graphql';
import { type JWK, exportJWK, generateKeyPair } from 'jose';
import pg from 'pg';
import { createApp } from '@minsheng/kernel';
import { startTestCluster } from '@minsheng/kernel/embedded';
import { signCallerToken } from '@minsheng/kernel/token';
import civilAffairs from '../../services/civil-affairs/src/subgraph.ts';
import { buildFederatedSchema } from '../../services/kernel/src/graphql/build-schema.ts';
import { callerWith } from '../../services/kernel/src/testing/callers.ts';
import {
  indicatorId,
  testCatalogue,
  townshipId,
  unitId,
} from '../../services/kernel/src/testing/catalogue.ts';
import { createWorld } from '../../services/kernel/src/testing/world.ts';
import { openPostGraphile } from './postgraphile-peer.ts';

/*
 * CPU of a subgraph that answers one page of a list, beside Fastify + pg + JSON on the same table in the same run (issue 9:
 * at most 5 times), beside PostGraphile 5, and how much of it graphql-js alone takes on rows that lie ready. The database is
 * another process.
 */
const LIMIT = 5;
const ROWS = 2_000;
const ROUNDS = 400;

const cluster = await startTestCluster();
const culture = {
  code: 'C07-1',
  module: 'civil-affairs',
  owner: 'CULTURE_TOURISM',
  measure: 'activity.sessions',
};
await using world = await createWorld(cluster, civilAffairs, testCatalogue([culture]));
const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
const key: JWK = { ...(await exportJWK(privateKey)), kid: 'gateway' };
const tokenPublicKeys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'gateway' }] };
const module = { ...world.module, environment: { ...world.module.environment, tokenPublicKeys } };
await fill();

const FIELDS = `id revision kind title venue stage heldOn audience note recordedAt counted summary
  unit { id } township { id } voidedOn viewerCanAmend viewerCanVoid`;
const query = `query ($first: Int!) { activities(first: $first) {
  totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${FIELDS} } } } }`;
const caller = callerWith('UNIT_CLERK', 'CULTURE_TOURISM');
const app = await createApp(module);

const pool = new pg.Pool({ connectionString: module.databaseUrl });
// At the end it waits for no goodbye, and the cluster cuts off whoever is still there.
pool.on('error', () => undefined);
const peer = fastify();
peer.post('/activities', async (request) => {
  const { first } = request.body as { first: number };
  const { rows } = await pool.query(
    `select id, revision, kind, title, venue, stage, held_on::text, audience, note, recorded_at, unit_id, township_id, voided_on,
       exists (select 1 from fact_contribution c where c.record_id = a.id) as counted
     from activity a where voided_on is null and unit_id = any($1) order by held_on desc, id desc limit $2`,
    [[unitId('CULTURE_TOURISM')], first + 1],
  );
  const { rows: counts } = await pool.query<{ total: number }>(
    'select count(*)::int as total from activity where voided_on is null and unit_id = any($1)',
    [[unitId('CULTURE_TOURISM')]],
  );
  return { total: counts[0]!.total, rows: rows.slice(0, first) };
});

// As much as it offers of the same rows. It filters by indexed columns alone; of these rows neither unit nor voiding leaves one out.
const peerQuery = `query ($first: Int!) { allActivities(first: $first, orderBy: [HELD_ON_DESC, ROW_ID_DESC]) {
  totalCount pageInfo { hasNextPage endCursor } edges { cursor node { rowId revision kind title venue stage heldOn audience note
  recordedAt unitId townshipId voidedOn } } } }`;
const postGraphile = await openPostGraphile(pool);

const schema = await buildFederatedSchema(civilAffairs);
const document = parse(query);
let slow = false;
for (const first of [20, 100]) {
  // Good for a minute.
  const authorization = `Bearer ${await signCallerToken(key, caller, civilAffairs.id)}`;
  const ours = await cpuOf(async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization, 'content-type': 'application/json' },
      payload: { query, variables: { first } },
    });
    if (answer.statusCode !== 200 || answer.json<{ errors?: unknown }>().errors) throw new Error(answer.body);
  });
  const theirs = await cpuOf(async () => {
    const answer = await peer.inject({ method: 'POST', url: '/activities', payload: { first } });
    if (answer.json<{ rows: unknown[] }>().rows.length !== first) throw new Error(answer.body);
  });
  const planned = await cpuOf(async () => {
    const payload = { query: peerQuery, variables: { first } };
    const answer = await postGraphile.app.inject({ method: 'POST', url: '/graphql', payload });
    const { data } = answer.json<{ data: { allActivities: { edges: unknown[] } | null } | null }>();
    if (data?.allActivities?.edges.length !== first) throw new Error(answer.body);
  });
  const ready = await readyPage(first);
  const alone = await cpuOf(async () => {
    const result = await execute({
      schema,
      document,
      rootValue: ready,
      variableValues: { first },
      fieldResolver,
    });
    JSON.stringify(result);
  });
  const ratio = ours / theirs;
  slow ||= ratio > LIMIT;
  console.log(
    `${String(first).padStart(4)} rows: ${ours.toFixed(2)} ms of CPU, Fastify + pg + JSON ${theirs.toFixed(2)} ms: × ${ratio.toFixed(1)} (at most ${LIMIT}); PostGraphile 5 ${planned.toFixed(2)} ms: × ${(planned / theirs).toFixed(1)}; graphql-js alone ${alone.toFixed(2)} ms`,
  );
}
await postGraphile.close();
await pool.end();
await app.close();
await peer.close();
await world.close();
await cluster.stop();
process.exit(slow ? 1 : 0);

/** Milliseconds of this process's CPU for one round. */
async function cpuOf(work: () => Promise<void>): Promise<number> {
  for (let round = 0; round < ROUNDS / 4; round++) await work();
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / ROUNDS;
}

/** The page as it lies before graphql-js goes over it: nothing is read from the database. */
async function readyPage(first: number): Promise<unknown> {
  const { data } = await world.ask(caller, query, { first });
  return { activities: () => (data as { activities: unknown }).activities };
}

function fieldResolver(
  source: unknown,
  args: unknown,
  ctx: unknown,
  { fieldName }: { fieldName: string },
): unknown {
  const value = (source as Record<string, unknown>)[fieldName];
  return typeof value === 'function' ? (value as () => unknown)() : value;
}

async function fill(): Promise<void> {
  await world.module.orm.em.fork().execute(
    `insert into activity (id, unit_id, township_id, recorded_at, kind, title, venue, stage, held_on, audience)
     select gen_random_uuid()::text, ?, ?, now(), 'PERFORMANCE', '演出' || n, '广场' || n, 'HELD', date '2026-01-01' + n % 180, n
     from generate_series(1, ${ROWS}) n`,
    [unitId('CULTURE_TOURISM'), townshipId('500240101')],
  );
  await world.module.orm.em.fork().execute(
    `insert into fact_contribution (indicator_id, subject, record_id, day, township_id, value, numerator, denominator)
     select ?, id, id, held_on, township_id, 1, 0, 0 from activity`,
    [indicatorId('C07-1')],
  );
}
