import { loadSubgraph } from '@minsheng/kernel';
import { modules } from '@minsheng/kernel/registry';
import { createTestDatabase, testCluster } from '@minsheng/kernel/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TABLES = ['audit_row', 'audit_seal', 'audit_check'];

describe.each(modules())('the application role of $id', ({ id }) => {
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client({
      connectionString: await createTestDatabase(testCluster(), await loadSubgraph(id)),
    });
    await client.connect();
    await client.query(`insert into audit_row (at, account_id, username, unit_id, action, record, record_id, request_id, business_day)
      values (now(), 'a', 'a', 'u', 'test', 'Test', '1', 'r', '2026-06-30')`);
  });
  afterAll(() => client.end());

  it.each(TABLES)('can add to %s and read it, and nothing else', async (table) => {
    const attempts = [
      `update ${table} set id = id`,
      `delete from ${table}`,
      `truncate ${table}`,
      `truncate ${table} cascade`,
      `drop table ${table}`,
      `alter table ${table} add column x int`,
      `alter table ${table} disable trigger all`,
      `create rule forget as on insert to ${table} do instead nothing`,
      `select * from ${table} for update`,
    ].map((sql) => sql.replace('set id = id', table === 'audit_seal' ? 'set link = link' : 'set at = at'));
    for (const sql of attempts)
      await expect(client.query(sql), sql).rejects.toThrow(/permission denied|must be owner/);
    // PostgreSQL only warns of a grant that gives nothing.
    await client.query(`grant update, delete, truncate on ${table} to current_user`);
    const held = await client.query(
      `select string_agg(p, ',') as held from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES']) p
       where has_table_privilege('${table}', p)`,
    );
    expect(held.rows).toEqual([{ held: 'SELECT' }]);
  });

  it.each([
    ['audit_row', ['id', 'xid', 'written_at']],
    ['audit_seal', ['position']],
    ['audit_check', ['id']],
  ])('cannot say of %s what is for the database to say', async (table, columns) => {
    const { rows } = await client.query(
      `select a.attname as name from pg_attribute a where a.attrelid = '${table}'::regclass and a.attnum > 0
         and not a.attisdropped and not has_column_privilege('${table}', a.attname, 'INSERT')`,
    );
    expect(rows.map(({ name }: { name: string }) => name).sort()).toEqual([...columns].sort());
  });

  it('cannot add a row in a transaction that has not been yet, or under a number of its choice', async () => {
    const add = (column: string, value: string) =>
      client.query(`insert into audit_row (${column}, at, account_id, username, unit_id, action, record, record_id, request_id, business_day)
        overriding system value values (${value}, now(), 'a', 'a', 'u', 'test', 'Test', '1', 'r', '2026-06-30')`);
    await expect(add('xid', `'9000000000'`)).rejects.toThrow('permission denied');
    await expect(add('id', '9000000000')).rejects.toThrow('permission denied');
    await expect(add('written_at', `now() + interval '1 year'`)).rejects.toThrow('permission denied');
  });

  it('still has its row, and cannot become somebody who may', async () => {
    expect((await client.query('select count(*)::int as rows from audit_row')).rows).toEqual([{ rows: 1 }]);
    await expect(client.query(`set role minsheng_${id.replaceAll('-', '_')}_owner`)).rejects.toThrow(
      'permission denied',
    );
    await expect(client.query('set session_replication_role = replica')).rejects.toThrow('permission denied');
  });
});
