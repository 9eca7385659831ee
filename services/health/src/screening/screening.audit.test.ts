import {
  appendAudit,
  findChainFault,
  findChainHead,
  openModule,
  sealCommitted,
  secret,
} from '@minsheng/kernel';
import pg from 'pg';
import { testCluster } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLERK, type HealthWorld, createHealthWorld, idNumber, record } from '../testing/health-world.ts';
import { AUDITOR, openTrailOf } from '../testing/openings.ts';

let world: HealthWorld;
beforeEach(async () => void (world = await createHealthWorld()));
afterEach(() => world.close());

const AMEND =
  'mutation ($id: ID!, $revision: Int!, $input: AmendScreeningInput!) { amendScreening(id: $id, revision: $revision, input: $input) { id } }';

interface Value {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly changed: boolean;
}

/** What the auditor reads of corrections of a person's screenings, once the head of the unit opened them. */
async function openedTo(person: string): Promise<Value[][]> {
  const { data } = await world.ask(
    AUDITOR,
    `query ($opening: ID!) { healthAuditTrail(filter: { opening: $opening, action: "screening.amend" }) {
       edges { node { values { name before after changed } } } } }`,
    { opening: await openTrailOf(world, person) },
  );
  const trail = data!['healthAuditTrail'] as { edges: { node: { values: Value[] } }[] };
  return trail.edges.map(({ node }) => node.values.map(withoutHash));
}

function withoutHash(value: Value): Value {
  return value.name === 'sensitive' ? { ...value, before: null, after: null } : value;
}

/** Somebody with all rights on the machine, who goes past the application. */
async function asSuperuser(sql: string): Promise<void> {
  const { host, port, superuser, password } = testCluster();
  const database = new URL(world.module.databaseUrl).pathname.slice(1);
  const client = new pg.Client({ host, port, user: superuser, password, database });
  await client.connect();
  await client.query(sql);
  await client.end();
}

describe('the trail of a screening', () => {
  it('says who did what and why, before and after, without any personal data', async () => {
    const { screening } = await record(world, {
      name: '谭晓燕',
      reportedOn: '2026-05-20',
      result: 'ABNORMAL',
    });
    await world.ask(
      CLERK,
      'mutation ($id: ID!, $revision: Int!) { voidScreening(id: $id, revision: $revision, reason: "机构填报错误") { id } }',
      {
        id: screening.id,
      },
    );
    const rows = await world.module.orm.em
      .fork()
      .execute<Record<string, unknown>[]>('select * from audit_row order by id');
    expect(rows).toMatchObject([
      {
        action: 'screening.record',
        username: CLERK.username,
        before: null,
        after: { programme: 'CERVICAL', voidedOn: null },
      },
      {
        action: 'screening.void',
        reason: '机构填报错误',
        before: { voidedOn: null },
        after: { voidedOn: '2026-06-30' },
      },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/谭|晓燕|ABNORMAL|500240\d{12}/);
  });

  it('cannot be edited or deleted by the application', async () => {
    await record(world);
    const em = world.module.orm.em.fork();
    await expect(em.execute(`update audit_row set username = 'x'`)).rejects.toThrow('permission denied');
    await expect(em.execute('delete from audit_row')).rejects.toThrow('permission denied');
    await expect(em.execute('delete from audit_seal')).rejects.toThrow('permission denied');
    await expect(em.execute('alter table audit_row add column x int')).rejects.toThrow('must be owner');
  });
});

describe('sensitive values', () => {
  it('look different in each record, whether there is something or nothing to hide', async () => {
    await record(world, { reportedOn: '2026-05-20', result: 'ABNORMAL' });
    await record(world, { reportedOn: '2026-05-20', result: 'ABNORMAL' });
    await record(world);
    const rows = await world.module.orm.em
      .fork()
      .execute<{ after: Record<string, string> }[]>('select after from audit_row order by id');
    const values = rows.map(({ after }) => after['sensitive']);
    expect(new Set(values).size).toBe(3);
    for (const value of values) expect(value).toMatch(/^[\w-]{43}$/);
  });

  it('are one, so that nobody can tell a result from what changed with it', async () => {
    const later = [
      { reportedOn: '2026-05-20', result: 'NORMAL' },
      { reportedOn: '2026-05-20', result: 'ABNORMAL' },
      { reportedOn: '2026-05-20', result: 'ABNORMAL', followUp: 'DONE', followUpNote: '已转诊' },
      { reportedOn: '2026-05-20', result: 'NORMAL', followUpNote: null },
    ];
    const seen: Value[][] = [];
    for (const [nth, input] of later.entries()) {
      const person = idNumber('1979-03-01', 2 + 2 * nth);
      const { screening } = await record(world, { idNumber: person });
      const amended = await world.ask(CLERK, AMEND, { id: screening.id, input });
      expect(amended.errors).toEqual([]);
      seen.push(...(await openedTo(person)));
    }
    // What tells the rows apart, for whoever has the whole trail before him: as an opening shows them, and in the table.
    expect(seen).toHaveLength(later.length);
    for (const values of seen) expect(values).toEqual(seen[0]);
    const changed = seen[0]!.filter((value) => value.changed).map(({ name }) => name);
    expect(changed.sort()).toEqual(['reportedOn', 'sensitive']);
    const [lengths] = await world.module.orm.em
      .fork()
      .execute<{ kinds: number }[]>(
        `select count(distinct (length(before::text), length(after::text)))::int as kinds from audit_row where action = 'screening.amend'`,
      );
    expect(lengths).toEqual({ kinds: 1 });
  });

  it('kept apart in an image are not written at all', async () => {
    const ctx = world.context(CLERK);
    const entry = { action: 'test.act', record: 'Test', recordId: '1', unitId: 'u' };
    const after = { result: secret('ABNORMAL'), followUp: secret('DUE') };
    await expect(appendAudit(ctx, [{ ...entry, after }])).rejects.toThrow('result, followUp');
  });
});

describe('the chain', () => {
  const makeRows = (count: number) =>
    asSuperuser(`do $$ begin for n in 1..${count} loop
      insert into audit_row (at, account_id, username, unit_id, action, record, record_id, request_id, business_day)
      values (now(), 'a', 'a', 'u', 'test', 'Test', n::text, 'r', '2026-06-30'); commit; end loop; end $$`);

  it('takes rows in over many rounds, however their numbers are written, and holds', async () => {
    // Past 9 999, where numbers as text would come in another order, and past one round of the sealer.
    await makeRows(10_020);
    const rounds = await sealAll(10_020);
    expect(Math.max(...rounds)).toBeLessThanOrEqual(5000);
    expect(await findChainFault(world.module)).toBeUndefined();
  }, 60_000);

  it.each([
    ['an edited value', `update audit_row set username = 'somebody else' where id = 3`, 'LINK_DIFFERS'],
    ['a removed row', 'delete from audit_row where id = 3', 'ROW_MISSING'],
    [
      'two rows that changed places',
      `update audit_row set record_id = case id when 3 then '4' else '3' end where id in (3, 4)`,
      'LINK_DIFFERS',
    ],
    ['a link cut out with its row', 'delete from audit_seal where row_id = 3', 'LINK_DIFFERS'],
  ])('shows %s, and where', async (_, tampering, fault) => {
    await makeRows(6);
    await sealAll(6);
    await asSuperuser(tampering);
    expect(await findChainFault(world.module)).toMatchObject({
      fault,
      position: expect.stringMatching(/^[34]$/),
    });
  });

  it('does not wait for, or lose, a row whose transaction commits late', async () => {
    const slow = world.module.orm.em.fork();
    await slow.begin();
    const insert = (
      id: string,
    ) => `insert into audit_row (at, account_id, username, unit_id, action, record, record_id, request_id, business_day)
      values (now(), 'a', 'a', 'u', 'test', 'Test', '${id}', 'r', '2026-06-30')`;
    await slow.execute(insert('slow'));
    await world.module.orm.em.fork().execute(insert('quick'));
    await seal();
    await slow.commit();
    await expect.poll(async () => (await seal(), countSealed()), { timeout: 20_000 }).toBe(2);
    const [counted] = await world.module.orm.em
      .fork()
      .execute<{ rows: number; sealed: number }[]>(
        'select (select count(*)::int from audit_row) as rows, (select count(*)::int from audit_seal) as sealed',
      );
    expect(counted).toEqual({ rows: 2, sealed: 2 });
    expect(await findChainFault(world.module)).toBeUndefined();
  });

  it('reads the same whatever time zone and date style the session has', async () => {
    await makeRows(3);
    await sealAll(3);
    const database = new URL(world.module.databaseUrl).pathname.slice(1);
    await asSuperuser(`alter database "${database}" set timezone = 'Asia/Tokyo'`);
    await asSuperuser(`alter database "${database}" set datestyle = 'German'`);
    const module = await openModule(world.module.definition, world.module.environment, {
      databaseUrl: world.module.databaseUrl,
    });
    expect(await findChainFault(module)).toBeUndefined();
    await module.orm.close(true);
  });

  it('shows a row that was slipped in past the sealer, and a tail that was cut off', async () => {
    await makeRows(6);
    await sealAll(6);
    const head = await findChainHead(world.module.orm);
    expect(await findChainFault(world.module, head)).toBeUndefined();
    await asSuperuser('delete from audit_seal where row_id > 4; delete from audit_row where id > 4');
    expect(await findChainFault(world.module)).toBeUndefined();
    expect(await findChainFault(world.module, head)).toMatchObject({ fault: 'HEAD_MISSING' });
    await asSuperuser(`insert into audit_row (xid, at, account_id, username, unit_id, action, record, record_id, request_id, business_day)
      values ('3', now() - interval '1 hour', 'a', 'a', 'u', 'test', 'Test', 'x', 'r', '2026-06-30')`);
    expect(await findChainFault(world.module)).toMatchObject({ fault: 'ROW_UNSEALED' });
  });

  function seal(): Promise<number> {
    return sealCommitted(world.module);
  }

  // The sealer waits for whatever transaction runs anywhere in the cluster, those of other test files too.
  async function sealAll(rows: number): Promise<number[]> {
    const rounds: number[] = [];
    const sealed = () => rounds.reduce((sum, round) => sum + round, 0);
    await expect.poll(async () => (rounds.push(await seal()), sealed()), { timeout: 20_000 }).toBe(rows);
    return rounds;
  }

  async function countSealed(): Promise<number> {
    const em = world.module.orm.em.fork();
    const [row] = await em.execute<{ sealed: number }[]>('select count(*)::int as sealed from audit_seal');
    return row!.sealed;
  }
});
