import { findChainFault, sealCommitted } from '@minsheng/kernel';
import pg from 'pg';
import { testCluster } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLERK, type HealthWorld, createHealthWorld, record } from '../testing/health-world.ts';

let world: HealthWorld;
beforeEach(async () => void (world = await createHealthWorld()));
afterEach(() => world.close());

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
    await world.ask(CLERK, 'mutation ($id: ID!) { voidScreening(id: $id, reason: "机构填报错误") { id } }', {
      id: screening.id,
    });
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

describe('the chain', () => {
  const makeRows = (count: number) =>
    asSuperuser(`do $$ begin for n in 1..${count} loop
      insert into audit_row (at, account_id, username, unit_id, action, record, record_id, request_id, business_day)
      values (now(), 'a', 'a', 'u', 'test', 'Test', n::text, 'r', '2026-06-30'); commit; end loop; end $$`);

  it('takes rows in over many rounds, however their numbers are written, and holds', async () => {
    // Past 9 999, where numbers as text would come in another order, and past one round of the sealer.
    await makeRows(10_020);
    const rounds = [await seal(), await seal(), await seal(), await seal()];
    expect(rounds).toEqual([5000, 5000, 20, 0]);
    expect(await findChainFault(world.module.orm)).toBeUndefined();
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
    await seal();
    await asSuperuser(tampering);
    expect(await findChainFault(world.module.orm)).toMatchObject({
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
    await seal();
    const [counted] = await world.module.orm.em
      .fork()
      .execute<{ rows: number; sealed: number }[]>(
        'select (select count(*)::int from audit_row) as rows, (select count(*)::int from audit_seal) as sealed',
      );
    expect(counted).toEqual({ rows: 2, sealed: 2 });
    expect(await findChainFault(world.module.orm)).toBeUndefined();
  });

  function seal(): Promise<number> {
    return sealCommitted(world.module.orm);
  }
});
