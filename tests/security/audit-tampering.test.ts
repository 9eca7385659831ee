import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  CHAIN_FAULTS,
  HEAD_FAULTS,
  checkTrail,
  exportHead,
  findChainHead,
  headsFolder,
  loadSubgraph,
  sealCommitted,
} from '@minsheng/kernel';
import { type World, callerWith, createWorld, testCluster, tokenSettings } from '@minsheng/kernel/testing';
import { CompactSign, importJWK } from 'jose';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const MODULE = 'identity';
const CLEAN = { faults: [], headFaults: [] };

let folder: string;
let world: World;
let superuser: pg.Client;

/** Four rows under two signed heads, and a check that found them well. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minsheng-tampering-'));
  const settings = { MINSHENG_DATA: folder, ...(await tokenSettings(MODULE)) };
  world = await createWorld(testCluster(), await loadSubgraph(MODULE), undefined, settings);
  const { host, port, superuser: user, password } = testCluster();
  const database = new URL(world.module.databaseUrl).pathname.slice(1);
  superuser = new pg.Client({ host, port, user, password, database });
  await superuser.connect();
  for (let n = 0; n < 2; n++) {
    await makeRows(2);
    await saveHead();
  }
  expect(await check()).toMatchObject({ ...CLEAN, sealed: 4, headsCompared: 2 });
}, 60_000);
afterEach(async () => {
  await superuser.end();
  await world.close();
  rmSync(folder, { recursive: true });
});

const check = () => checkTrail(world.module);
const file = () => join(headsFolder(folder), `${MODULE}.jsonl`);

/** Sealed rows, by reading the trail: that leaves some. */
async function makeRows(count: number): Promise<void> {
  for (let n = 0; n < count; n++)
    await world.ask(callerWith('AUDIT_ADMIN'), '{ identityAuditTrail { totalCount } }');
  let sealed = 0;
  await expect
    .poll(async () => (sealed += await sealCommitted(world.module)), { timeout: 20_000 })
    .toBe(count);
}

async function saveHead(): Promise<void> {
  const { orm, environment } = world.module;
  const head = await findChainHead(orm);
  await exportHead(headsFolder(folder), environment.tokenPrivateKey!, MODULE, head!, new Date());
}

/** A row as nobody but the database's own administrator may add it. */
function slipIn(id: number, xid: string, writtenAt: string, at = 'now()'): Promise<unknown> {
  return superuser.query(`insert into audit_row
    (id, xid, written_at, at, account_id, username, unit_id, action, record, record_id, request_id, business_day)
    overriding system value
    values (${id}, ${xid}, ${writtenAt}, ${at}, 'a', 'a', 'u', 'test', 'Test', '1', 'r', '2026-06-30')`);
}

it('every kind of fault has words for the auditor', () => {
  const path = resolve(import.meta.dirname, '../../frontends/portal/messages/audit.zh-CN.json');
  const messages = Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object);
  const prefix = 'audit.fault.';
  const worded = messages.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  expect(worded.sort()).toEqual([...Object.keys(CHAIN_FAULTS), ...Object.keys(HEAD_FAULTS)].sort());
});

describe('a row that waits for its seal', () => {
  it('in vain, since it is of a transaction that has not been yet, is a fault', async () => {
    await slipIn(900, `'9000000000'`, 'now()');
    expect((await check()).faults).toEqual([{ fault: 'ROW_AHEAD', position: 'none', rowId: '900' }]);
  });

  it('for over a minute is a fault, by the clock of the database', async () => {
    await slipIn(901, 'pg_current_xact_id()', `now() - interval '61 seconds'`, `now() + interval '1 year'`);
    await slipIn(902, 'pg_current_xact_id()', `now() + interval '1 year'`);
    await slipIn(903, 'pg_current_xact_id()', 'null', `now() - interval '1 hour'`);
    await slipIn(904, 'pg_current_xact_id()', `now() - interval '5 seconds'`, `now() - interval '400 days'`);
    const { faults, pending } = await check();
    expect(faults).toEqual(
      ['901', '902', '903'].map((rowId) => ({ fault: 'ROW_OVERDUE', position: 'none', rowId })),
    );
    expect(pending).toBe(4);
  });

  it('behind a transaction left open is pending first, then a fault, and none once that has ended', async () => {
    const open = world.module.orm.em.fork();
    await open.begin();
    await open.execute('select pg_current_xact_id()');
    await world.ask(callerWith('AUDIT_ADMIN'), '{ identityAuditTrail { totalCount } }');
    expect(await sealCommitted(world.module)).toBe(0);
    expect(await check()).toMatchObject({ ...CLEAN, pending: 1 });
    await superuser.query(`update audit_row set written_at = written_at - interval '1 minute' where id = 5`);
    expect((await check()).faults).toEqual([{ fault: 'ROW_OVERDUE', position: 'none', rowId: '5' }]);
    await open.rollback();
    await expect.poll(() => sealCommitted(world.module), { timeout: 20_000 }).toBe(1);
    expect(await check()).toMatchObject({ ...CLEAN, pending: 0, sealed: 5 });
  });
});

describe('a tail that was cut off', () => {
  const cutAfter = (position: number) =>
    superuser.query(
      `delete from audit_row where id > ${position}; delete from audit_seal where position > ${position}`,
    );

  it('after the last head shows by what an earlier check saw', async () => {
    await makeRows(3);
    expect(await check()).toMatchObject({ ...CLEAN, sealed: 7 });
    await cutAfter(4);
    expect((await check()).faults).toEqual([{ fault: 'CHECK_MISSING', position: '7', rowId: 'none' }]);
  });

  it('together with the last head shows likewise, and so does the head', async () => {
    await cutAfter(2);
    writeFileSync(file(), readFileSync(file(), 'utf8').split('\n')[0]!);
    expect(await check()).toMatchObject({
      faults: [{ fault: 'CHECK_MISSING', position: '4', rowId: 'none' }],
      headFaults: [{ fault: 'HEADS_CUT', line: 1 }],
    });
  });

  it('is one fault where a head and a check know of it', async () => {
    await cutAfter(3);
    expect((await check()).faults).toEqual([{ fault: 'HEAD_MISSING', position: '4', rowId: 'none' }]);
  });

  it('from its beginning, with all heads, is not called clean', async () => {
    await superuser.query('truncate audit_row, audit_seal restart identity');
    rmSync(headsFolder(folder), { recursive: true });
    expect(await check()).toMatchObject({
      sealed: 0,
      headsCompared: 0,
      faults: [{ fault: 'CHECK_MISSING', position: '4', rowId: 'none' }],
      headFaults: [{ fault: 'HEADS_CUT', line: 0 }],
    });
  });
});

describe('the file of heads', () => {
  const lines = () => readFileSync(file(), 'utf8').trim().split('\n');

  it('shows a line that was taken out or moved, though every signature is right', async () => {
    await saveHead();
    expect(await check()).toMatchObject({ ...CLEAN, headsCompared: 3 });
    const [first, second, third] = lines();
    writeFileSync(file(), [first, third].join('\n'));
    expect((await check()).headFaults).toEqual([
      { fault: 'HEADS_CUT', line: 2 },
      { fault: 'HEAD_UNLINKED', line: 2 },
    ]);
    writeFileSync(file(), [first, third, second].join('\n'));
    expect((await check()).headFaults).toEqual([
      { fault: 'HEAD_UNLINKED', line: 2 },
      { fault: 'HEAD_UNLINKED', line: 3 },
    ]);
    writeFileSync(file(), [first, second, third].join('\n'));
    // The next line stands on its own, also where somebody's editor left the last one without its end.
    await saveHead();
    expect(await check()).toMatchObject({ ...CLEAN, headsCompared: 4 });
  });

  it('is believed as before where an earlier version wrote it, and linked from then on', async () => {
    const { tokenPrivateKey: key } = world.module.environment;
    const head = { module: MODULE, ...(await findChainHead(world.module.orm)), at: new Date().toISOString() };
    const jws = await new CompactSign(Buffer.from(JSON.stringify(head)))
      .setProtectedHeader({ alg: 'EdDSA', kid: MODULE, typ: 'audit-head' })
      .sign(await importJWK(key!, 'EdDSA'));
    writeFileSync(file(), `${JSON.stringify({ jws })}\n${JSON.stringify({ jws })}\n`);
    await saveHead();
    expect(await check()).toMatchObject({ ...CLEAN, headsCompared: 3 });
    const [, second, third] = lines();
    writeFileSync(file(), [JSON.stringify({ ...JSON.parse(second!), note: '' }), second, third].join('\n'));
    expect(await check()).toMatchObject({ ...CLEAN, headsCompared: 3 });
    writeFileSync(file(), [second, `${second} `, third].join('\n'));
    expect((await check()).headFaults).toEqual([{ fault: 'HEAD_UNLINKED', line: 3 }]);
  });

  it('may lag behind where it is a copy, but not be empty', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'minsheng-copy-'));
    writeFileSync(join(copy, `${MODULE}.jsonl`), lines()[0]!);
    expect(await checkTrail(world.module, { folder: copy })).toMatchObject({ ...CLEAN, headsCompared: 1 });
    rmSync(join(copy, `${MODULE}.jsonl`));
    expect((await checkTrail(world.module, { folder: copy })).headFaults).toEqual([
      { fault: 'HEADS_CUT', line: 0 },
    ]);
    rmSync(copy, { recursive: true });
    expect(await check()).toMatchObject(CLEAN);
  });
});
