import { createHash } from 'node:crypto';
import {
  appendAudit,
  createContext,
  findChainFault,
  loadSubgraph,
  sealCommitted,
  verifyChain,
} from '@minsheng/kernel';
import { type World, callerWith, createWorld, testCluster } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';

const DAYS = [0, 400, -400, 399, 0, -1];
const AUDITOR = callerWith('AUDIT_ADMIN');

let world: World;
beforeEach(async () => void (world = await createWorld(testCluster(), await loadSubgraph('identity'))));
afterEach(() => world.close());

/** Something is done while the machine's clock is so many days off. */
async function act(nth: number, days: number): Promise<void> {
  const { services, orm } = world.module;
  const now = new Date(Date.now() + days * 86_400_000);
  const clock = { ...services.clock, now: () => now };
  const ctx = createContext(
    { ...services, clock },
    orm.em.fork(),
    callerWith('SYSTEM_ADMIN'),
    crypto.randomUUID(),
  );
  await appendAudit(ctx, [{ action: 'test.act', record: 'Test', recordId: String(nth), unitId: 'u' }]);
}

async function sealAll(rows: number): Promise<void> {
  let sealed = 0;
  await expect
    .poll(async () => (sealed += await sealCommitted(world.module)), { timeout: 20_000 })
    .toBe(rows);
}

it('checklist 37: with the clock moved by 400 days either way, the trail keeps the order in which things were done', async () => {
  for (const [nth, days] of DAYS.entries()) {
    await act(nth, days);
    // Nothing of a moved clock looks like tampering, before it is sealed and after.
    expect(await findChainFault(world.module)).toBeUndefined();
  }
  await sealAll(DAYS.length);
  expect(await verifyChain(world.module)).toMatchObject({ sealed: DAYS.length, pending: 0, faults: [] });
  const order = await world.module.orm.em
    .fork()
    .execute<{ record_id: string }[]>(
      'select r.record_id from audit_seal s join audit_row r on r.id = s.row_id order by s.position',
    );
  expect(order.map((row) => row.record_id)).toEqual(DAYS.map((_, nth) => String(nth)));
  const { data } = await world.ask(AUDITOR, '{ identityAuditTrail { edges { node { recordId intact } } } }');
  expect(data!['identityAuditTrail']).toEqual({
    edges: DAYS.map((_, nth) => ({ node: { recordId: String(nth), intact: true } })).toReversed(),
  });
});

it('rows that an earlier version sealed, without a capacity, stay verifiable beside new ones', async () => {
  const em = world.module.orm.em.fork();
  await em.execute(`insert into audit_row (at, account_id, username, unit_id, action, record, record_id, request_id, business_day)
    select now(), 'a', 'a', 'u', 'test', 'Test', n::text, 'r', '2026-06-30' from generate_series(1, 3) n`);
  // As the earlier version did it.
  const rows = await em.execute<{ id: string; xid: string; content: string }[]>(
    `select id::text, xid::text, json_build_array(id::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), account_id, username,
       unit_id, action, record, record_id, before::text, after::text, reason, request_id, to_char(business_day, 'YYYY-MM-DD'))::text as content
     from audit_row order by audit_row.id`,
  );
  let previous = '0'.repeat(43);
  for (const { id, xid, content } of rows) {
    previous = createHash('sha256').update(`${previous}\n${content}`).digest('base64url');
    await em.execute(
      `insert into audit_seal (row_id, xid, link, format, hash) values (?, ?::xid8, ?, 1, 'sha256')`,
      [id, xid, previous],
      'run',
    );
  }
  await act(4, 0);
  await sealAll(1);
  expect(await verifyChain(world.module)).toMatchObject({ sealed: 4, faults: [] });
  const { data } = await world.ask(AUDITOR, '{ identityAuditTrail { edges { node { intact roles } } } }');
  expect(data!['identityAuditTrail']).toMatchObject({
    edges: [true, true, true, true].map((intact, nth) => ({
      node: { intact, roles: nth === 0 ? ['SYSTEM_ADMIN'] : [] },
    })),
  });
});
