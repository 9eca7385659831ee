import { type Caller, buildFederatedSchema, loadSubgraph, markSent, nextMessage } from '@minsheng/kernel';
import { modules } from '@minsheng/kernel/registry';
import { callerWith, testCluster } from '@minsheng/kernel/testing';
import { type GraphQLObjectType, getNamedType, getNullableType, isLeafType, isListType } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type HealthWorld,
  SUPERVISOR,
  createHealthWorld,
} from '../../services/health/src/testing/health-world.ts';
import { areaUnderCurve } from './boosted-stumps.ts';
import { type History, liveThrough } from './histories.ts';
import { type AuditorsRow, featuresOfAct } from './trail-features.ts';

const COUNT = 2000;
/** How far from chance a classifier may come. */
const CHANCE = 0.05;
const AUDITOR = callerWith('AUDIT_ADMIN');

let world: HealthWorld;
let histories: readonly History[];
/** How often what supervision is told named the day and place of a history's record. */
const heard = new Map<string, number>();

beforeAll(async () => {
  world = await createHealthWorld();
  histories = await liveThrough(world, COUNT, async () => {
    const message = await nextMessage(world.module.orm);
    if (!message) return;
    for (const { day } of message.cells) heard.set(day, (heard.get(day) ?? 0) + 1);
    await markSent(world.module.orm, message);
  });
  // As acts are in life: minutes apart, each a request of its own.
  await asSuperuser(
    `update audit_row set at = at + (id % 600) * interval '30 seconds', request_id = id::text`,
  );
  world.setNow(new Date('2026-07-01T04:00:00Z'));
}, 240_000);
afterAll(() => world.close());

it('every kind with sensitive fields is among those that are attacked here', async () => {
  const kinds = await Promise.all(modules().map(async ({ id }) => (await loadSubgraph(id)).kinds ?? []));
  expect(
    kinds
      .flat()
      .filter(({ sensitive }) => sensitive)
      .map(({ name }) => name),
  ).toEqual(['Screening']);
});

describe('to the auditor', () => {
  it('boosted stumps tell an abnormal from a normal history no better than by chance', async () => {
    const trail = await wholeTrail();
    const recordings = await asSuperuser<{ id: string; record_id: string }>(
      `select id::text as id, record_id from audit_row where action = 'screening.record' order by id`,
    );
    expect(recordings).toHaveLength(COUNT);
    const of = await shownRowOf(trail, recordings);
    const cases = histories.map(({ recordId, abnormal }) => ({
      positive: abnormal,
      features: featuresOfAct(trail, of.get(recordId)!),
    }));
    expect(Math.abs(areaUnderCurve(cases) - 0.5)).toBeLessThan(CHANCE);
  }, 120_000);

  it('no person and no record leads to an act, in the list, its number of rows or the file', async () => {
    for (const { idNumber, recordId } of histories.slice(0, 10)) {
      for (const filter of [{ idNumber }, { recordId }])
        expect(await ask(AUDITOR, COUNTS, { filter })).toEqual({
          healthAuditTrail: { totalCount: 0 },
          healthAuditExport: { rows: 0 },
        });
    }
  });

  it('every act is there, by whom and on which day, once the day is over', async () => {
    const [last] = await asSuperuser<{ day: string; acts: number }>(
      `select (at at time zone 'Asia/Shanghai')::date::text as day, count(*)::int as acts from audit_row
       where record = 'Screening' group by 1 order by 1 desc limit 1`,
    );
    const filter = { record: 'Screening', from: last!.day, to: last!.day };
    world.setNow(new Date(`${last!.day}T15:59:59Z`));
    expect(await ask(AUDITOR, COUNTS, { filter })).toMatchObject({ healthAuditTrail: { totalCount: 0 } });
    world.setNow(new Date(`${last!.day}T16:00:00Z`));
    expect(await ask(AUDITOR, COUNTS, { filter })).toMatchObject({
      healthAuditTrail: { totalCount: last!.acts },
    });
    world.setNow(new Date('2026-07-01T04:00:00Z'));
  });
});

it('to whoever sees rows and not what was found, stumps tell no more than chance, nor by what supervision hears', async () => {
  const fields = await readableFields();
  const rows = new Map<string, Record<string, unknown>>();
  for (let after: string | null = null; ;) {
    const page = (await ask(
      SUPERVISOR,
      `query ($after: String) { screenings(first: 200, after: $after) { pageInfo { hasNextPage endCursor }
         edges { node { id ${fields.join(' ')} history { act at changes { field } } } } } }`,
      { after },
    )) as {
      screenings: {
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: { id: string } }[];
      };
    };
    for (const { node } of page.screenings.edges) rows.set(node.id, node);
    if (!page.screenings.pageInfo.hasNextPage) break;
    after = page.screenings.pageInfo.endCursor;
  }
  const cases = histories.map(({ recordId, abnormal }) => {
    const { history, ...row } = rows.get(recordId)!;
    const acts = history as readonly { at: string; changes: readonly unknown[] }[];
    return {
      positive: abnormal,
      features: [
        ...fields.map((field) => asNumber(row[field])),
        acts.length,
        acts.reduce((sum, act) => sum + act.changes.length, 0),
        Date.parse(acts.at(-1)!.at),
        heard.get(String(row['screenedOn'])) ?? 0,
      ],
    };
  });
  expect(Math.abs(areaUnderCurve(cases) - 0.5)).toBeLessThan(CHANCE);
}, 120_000);

const COUNTS = `query ($filter: AuditFilter) { healthAuditTrail(filter: $filter) { totalCount } healthAuditExport(filter: $filter) { rows } }`;

async function ask(caller: Caller, query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await world.ask(caller, query, variables);
  expect(errors).toEqual([]);
  return data!;
}

/** All that the auditor's list has of acts on screenings. */
async function wholeTrail(): Promise<readonly AuditorsRow[]> {
  const rows: AuditorsRow[] = [];
  for (let after: string | null = null; ;) {
    const { healthAuditTrail: page } = (await ask(
      AUDITOR,
      `query ($after: String) { healthAuditTrail(filter: { record: "Screening" }, first: 200, after: $after) {
         pageInfo { hasNextPage endCursor } edges { cursor node { id at day username roles unitId action recordId reason requestId
           businessDay position values { name before after changed } } } } }`,
      { after },
    )) as {
      healthAuditTrail: {
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { cursor: string; node: AuditorsRow }[];
      };
    };
    rows.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

/** Which row of the auditor's list is the recording of which record: what only the database knows. */
async function shownRowOf(
  trail: readonly AuditorsRow[],
  recordings: readonly { id: string; record_id: string }[],
): Promise<ReadonlyMap<string, number>> {
  const { coveredNumbers } = await import('../../services/kernel/src/audit/trail-numbers.ts');
  const numbers = coveredNumbers(world.module.services);
  const places = new Map(trail.map(({ id }, nth) => [id, nth]));
  return new Map(
    recordings.map(({ id, record_id }) => [record_id, (places.get(numbers.show(id)) ?? places.get(id))!]),
  );
}

/** Every plain field of the type that such a reader is not refused. */
async function readableFields(): Promise<readonly string[]> {
  const type = (await buildFederatedSchema(world.module.definition)).getType(
    'Screening',
  ) as GraphQLObjectType;
  const plain = Object.values(type.getFields()).filter(
    (field) =>
      field.args.length === 0 &&
      isLeafType(getNamedType(field.type)) &&
      !isListType(getNullableType(field.type)),
  );
  const { errors } = await world.ask(
    SUPERVISOR,
    `{ screenings(first: 1) { edges { node { ${plain.map(({ name }) => name).join(' ')} } } } }`,
  );
  const refused = errors.map(({ path }) => path?.at(-1));
  return plain.map(({ name }) => name).filter((name) => !refused.includes(name));
}

function asNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'string') return -1;
  return /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value) : value.length;
}

async function asSuperuser<Row>(sql: string): Promise<Row[]> {
  const { host, port, superuser, password } = testCluster();
  const database = new URL(world.module.databaseUrl).pathname.slice(1);
  const client = new pg.Client({ host, port, user: superuser, password, database });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows as Row[];
}
