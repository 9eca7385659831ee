import { sealCommitted } from '@minsheng/kernel';
import { callerWith, testCluster } from '@minsheng/kernel/testing';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ANALYST,
  CLERK,
  type HealthWorld,
  LEADER,
  SUPERVISOR,
  createHealthWorld,
  idNumber,
  record,
} from '../testing/health-world.ts';
import { AUDITOR, openTrailOf } from '../testing/openings.ts';

const PERSON = idNumber('1979-03-01', 2);
const TRAIL = `query ($filter: AuditFilter, $first: Int, $after: String) {
  healthAuditTrail(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    chain { position pending verifiedAt faults firstFault }
    edges { node { id at username roles actingUnitId unitId action actionName recordName recordId reason intact
      values { name title before after changed } } }
  } }`;
const EXPORT = `query ($filter: AuditFilter) { healthAuditExport(filter: $filter) { fileName text rows truncated } }`;

interface Trail {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly chain: Record<string, unknown>;
  readonly edges: readonly { readonly node: Record<string, unknown> & { readonly id: string } }[];
}

let world: HealthWorld;
beforeEach(async () => void (world = await createHealthWorld()));
afterEach(() => world.close());

async function trail(filter: object = {}, more: object = {}): Promise<Trail> {
  const { data, errors } = await world.ask(AUDITOR, TRAIL, { filter, ...more });
  expect(errors).toEqual([]);
  return data!['healthAuditTrail'] as Trail;
}

async function voidIt(id: string): Promise<void> {
  const query =
    'mutation ($id: ID!, $revision: Int!) { voidScreening(id: $id, revision: $revision, reason: "机构填报错误") { id } }';
  expect((await world.ask(CLERK, query, { id })).errors).toEqual([]);
}

describe('who may read the trail', () => {
  const others = [
    CLERK,
    SUPERVISOR,
    LEADER,
    ANALYST,
    callerWith('SYSTEM_ADMIN'),
    callerWith('SECURITY_ADMIN'),
  ];

  it.each(others)('$username may not, nor take it away, and leaves no row by trying', async (caller) => {
    const read = await world.ask(caller, TRAIL);
    expect(read.data).toEqual({ healthAuditTrail: null });
    expect(read.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await world.ask(caller, EXPORT)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await trail()).totalCount).toBe(0);
  });

  it('the audit administrator may, and it is written down', async () => {
    await trail({ username: 'somebody', idNumber: idNumber('1980-03-01', 2) });
    await world.ask(AUDITOR, EXPORT);
    const { edges } = await trail();
    expect(edges.map(({ node }) => node)).toMatchObject([
      {
        action: 'audit.export',
        actionName: '导出审计记录',
        username: AUDITOR.username,
        roles: ['AUDIT_ADMIN'],
      },
      {
        action: 'audit.read',
        recordName: '审计记录',
        values: expect.arrayContaining([
          expect.objectContaining({ title: '账号', after: 'somebody' }),
          expect.objectContaining({ title: '人员（密存）', after: expect.stringMatching(/^[\w-]{43}$/) }),
        ]),
      },
    ]);
    expect(JSON.stringify(edges)).not.toMatch(/5002401980/);
  });
});

describe('what it shows', () => {
  it('a row of an opening with the capacity, before and after, and whether it is as it was sealed', async () => {
    await record(world, { idNumber: PERSON });
    const { screening } = await record(world, { idNumber: PERSON, screenedOn: '2026-06-01' });
    await voidIt(screening.id);
    await sealed(3);
    const [latest] = (await trail({ opening: await openTrailOf(world, PERSON) })).edges;
    expect(latest!.node).toMatchObject({
      actionName: '作废筛查',
      recordName: '筛查记录',
      roles: ['UNIT_CLERK'],
      actingUnitId: CLERK.grants[0]!.unit,
      unitId: CLERK.grants[0]!.unit,
      reason: '机构填报错误',
      intact: true,
    });
    expect(latest!.node['values']).toContainEqual({
      name: 'voidedOn',
      title: '作废日期',
      before: null,
      after: '2026-06-30',
      changed: true,
    });
  });

  it('a row that somebody edited, as edited, and the chain as it was when the day began', async () => {
    await record(world);
    await record(world);
    await sealed(2);
    await asSuperuser(`update audit_row set acting_roles = 'UNIT_LEADER' where id = 1`);
    tomorrow();
    const { edges, chain } = await trail({ record: 'Screening' });
    expect(edges.map(({ node }) => node['intact']).sort()).toEqual([false, true]);
    expect(chain).toEqual({ position: '2', pending: 0, verifiedAt: null, faults: null, firstFault: null });
    world.setNow(new Date());
    expect((await trail()).chain).toMatchObject({ position: null, pending: 0 });
  });

  it('only what is asked for: account, act, day; a person and a record lead to other kinds alone', async () => {
    const { screening } = await record(world, { idNumber: PERSON });
    await record(world);
    await voidIt(screening.id);
    await asSuperuser(`update audit_row set at = at - interval '3 days' where id = 2`);
    tomorrow();
    const mine = { username: CLERK.username };
    expect((await trail(mine)).totalCount).toBe(3);
    expect((await trail({ account: CLERK.accountId, action: 'screening.void' })).totalCount).toBe(1);
    expect((await trail({ action: 'screening' })).totalCount).toBe(3);
    expect((await trail({ username: 'nobody' })).totalCount).toBe(0);
    expect((await trail({ idNumber: PERSON })).totalCount).toBe(0);
    expect((await trail({ record: 'Screening', recordId: screening.id })).totalCount).toBe(0);
    const day = new Date(Date.now() + 8 * 3_600_000 - 3 * 86_400_000).toISOString().slice(0, 10);
    const [earlier] = (await trail({ from: day, to: day, action: 'screening' })).edges;
    expect((await trail({ row: earlier!.node.id })).edges.map(({ node }) => node.id)).toEqual([
      earlier!.node.id,
    ]);
  });

  it('page by page, without a gap while reading adds rows', async () => {
    for (let n = 0; n < 5; n++) await record(world);
    tomorrow();
    const only = { record: 'Screening' };
    const first = await trail(only, { first: 2 });
    const second = await trail(only, { first: 2, after: first.pageInfo.endCursor });
    const third = await trail(only, { first: 2, after: second.pageInfo.endCursor });
    expect(
      new Set([first, second, third].flatMap(({ edges }) => edges.map(({ node }) => node.id))).size,
    ).toBe(5);
    expect(third.pageInfo.hasNextPage).toBe(false);
    const bad = await world.ask(AUDITOR, TRAIL, { filter: { row: '1; drop table audit_row' } });
    expect(bad.errors).toMatchObject([{ code: 'BAD_INPUT', field: 'row' }]);
  });
});

it('checklist 29: the file has headings in Chinese and no cell that begins like a formula', async () => {
  const { screening } = await record(world, { idNumber: PERSON });
  const query =
    'mutation ($id: ID!, $revision: Int!, $reason: String!) { voidScreening(id: $id, revision: $revision, reason: $reason) { id } }';
  await world.ask(CLERK, query, { id: screening.id, reason: '=HYPERLINK("http://x","重复")' });
  const opening = await openTrailOf(world, PERSON);
  const { data } = await world.ask(AUDITOR, EXPORT, { filter: { opening, action: 'screening.void' } });
  const file = data!['healthAuditExport'] as {
    fileName: string;
    text: string;
    rows: number;
    truncated: boolean;
  };
  expect(file).toMatchObject({ fileName: '审计记录-health.csv', rows: 1, truncated: false });
  expect(file.text).toContain('"序号","时间","账号"');
  expect(file.text).toContain(`"'=HYPERLINK(""http://x"",""重复"")"`);
  expect(file.text).not.toMatch(/(^|,)"[=+@-]/m);
});

/** When the acts of today are shown. */
function tomorrow(): void {
  world.setNow(new Date(Date.now() + 86_400_000));
}

async function asSuperuser(sql: string): Promise<void> {
  const { host, port, superuser, password } = testCluster();
  const database = new URL(world.module.databaseUrl).pathname.slice(1);
  const client = new pg.Client({ host, port, user: superuser, password, database });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** The sealer waits for whatever transaction runs anywhere in the cluster, those of other test files too. */
async function sealed(rows: number): Promise<void> {
  let done = 0;
  await expect.poll(async () => (done += await sealCommitted(world.module)), { timeout: 20_000 }).toBe(rows);
}
