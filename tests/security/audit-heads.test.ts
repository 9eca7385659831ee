import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  findLastCheck,
  headsFolder,
  loadSubgraph,
  readHeads,
  sealCommitted,
  startHeads,
} from '@minsheng/kernel';
import { type World, callerWith, createWorld, testCluster, tokenSettings } from '@minsheng/kernel/testing';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';

const MODULE = 'identity';
const ROOT = resolve(import.meta.dirname, '../..');

let folder: string;
let settings: Record<string, string>;
let world: World;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minsheng-heads-'));
  // A tenth of a second.
  settings = { MINSHENG_DATA: folder, AUDIT_HEAD_MINUTES: '0.0017', ...(await tokenSettings(MODULE)) };
  world = await createWorld(testCluster(), await loadSubgraph(MODULE), undefined, settings);
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

/** Rows, by reading the trail: that leaves some. */
async function makeRows(count: number): Promise<void> {
  for (let n = 0; n < count; n++)
    await world.ask(callerWith('AUDIT_ADMIN'), '{ identityAuditTrail { totalCount } }');
  let sealed = 0;
  await expect
    .poll(async () => (sealed += await sealCommitted(world.module)), { timeout: 20_000 })
    .toBe(count);
}

const heads = () => readHeads(headsFolder(folder), world.module.environment.tokenPublicKeys, MODULE);

async function asSuperuser(sql: string): Promise<void> {
  const { host, port, superuser, password } = testCluster();
  const database = new URL(world.module.databaseUrl).pathname.slice(1);
  const client = new pg.Client({ host, port, user: superuser, password, database });
  await client.connect();
  await client.query(sql);
  await client.end();
}

it('a service exports its signed head again and again, and when it stops', async () => {
  await makeRows(2);
  const stop = startHeads(world.module);
  await expect.poll(async () => (await heads()).heads.length, { timeout: 10_000 }).toBeGreaterThan(2);
  await makeRows(3);
  await stop();
  const exported = await heads();
  expect(exported).toMatchObject({ forgedLines: [], unlinkedLines: [] });
  expect(exported.heads[0]).toMatchObject({ module: MODULE, position: '2' });
  expect(exported.heads.at(-1)).toMatchObject({ module: MODULE, position: '5' });
  // The first check walks everything, those after it only what was added.
  expect(await findLastCheck(world.module.orm.em.fork())).toMatchObject({
    whole: false,
    faults: 0,
    position: '5',
  });
  expect(await findLastCheck(world.module.orm.em.fork(), true)).toMatchObject({ whole: true, position: '2' });
});

it('a head signed by another service, or of another module, is not believed', async () => {
  await makeRows(1);
  await startHeads(world.module)();
  const others = JSON.parse((await tokenSettings(MODULE))['TOKEN_PUBLIC_KEYS']!);
  expect(await readHeads(headsFolder(folder), others, MODULE)).toMatchObject({
    heads: [],
    forgedLines: [1, 2],
  });
});

it('what the check finds is told to the auditor with the next page', async () => {
  await makeRows(3);
  await startHeads(world.module)();
  await asSuperuser(`update audit_row set username = 'x' where id = 2`);
  const chain = async () =>
    (await world.ask(callerWith('AUDIT_ADMIN'), '{ identityAuditTrail { chain { faults firstFault } } }'))
      .data;
  expect(await chain()).toEqual({ identityAuditTrail: { chain: { faults: 0, firstFault: null } } });
  // A start of the service the day after: the whole chain is walked.
  await asSuperuser(`update audit_check set at = at - interval '1 day'`);
  await startHeads(world.module)();
  expect(await chain()).toEqual({
    identityAuditTrail: { chain: { faults: 1, firstFault: 'LINK_DIFFERS/2/2' } },
  });
});

const COMMAND = 'services/kernel/src/cli.ts';

/** `npm run audit:verify identity`. */
function verify() {
  const key = Buffer.alloc(32, 7).toString('base64');
  const env = {
    PATH: process.env['PATH'],
    PERSON_KEY: key,
    PERSON_HASH_KEY: key,
    AUDIT_KEY: key,
    DATABASE_URL_IDENTITY: world.module.databaseUrl,
    ...settings,
  };
  const args = ['--import', '@oxc-node/core/register', COMMAND, 'verify-audit', MODULE];
  return spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
}

it('the command says what holds and where it does not, and exits accordingly', async () => {
  await makeRows(3);
  await startHeads(world.module)();
  const clean = verify();
  expect(clean.stdout).toMatch(
    /^identity: 3 links and 2 signed heads hold up to 3:[\w-]{43}, 0 rows still to be sealed \(\d+ ms\)\n$/,
  );
  expect(clean.status).toBe(0);
  await asSuperuser('delete from audit_row where id = 3; delete from audit_seal where row_id = 3');
  const cut = verify();
  expect(cut.stdout).toContain(
    'identity: HEAD_MISSING at position 3, row none: a signed head is not in the chain',
  );
  expect(cut.status).toBe(1);
  await asSuperuser(`insert into audit_row (id, xid, at, account_id, username, unit_id, action, record, record_id, request_id, business_day)
    overriding system value values (9, '9000000000', now(), 'a', 'a', 'u', 'test', 'Test', '1', 'r', '2026-06-30')`);
  rmSync(headsFolder(folder), { recursive: true });
  const more = verify();
  expect(more.stdout).toContain('identity: ROW_AHEAD at position none, row 9: the row is of a transaction');
  expect(more.stdout).toContain('identity: CHECK_MISSING at position 3, row none: what an earlier check saw');
  expect(more.stdout).toContain('identity: HEADS_CUT in line 0 of its heads: fewer lines');
  expect(more.status).toBe(1);
}, 60_000);

it('the command says so where there is no head to compare with, or none of late', async () => {
  await makeRows(2);
  const none = verify();
  expect(none.stdout).toMatch(
    /^identity: 2 links and 0 signed heads hold .*\nidentity: notice: there is no signed head/,
  );
  expect(none.status).toBe(0);
  await startHeads(world.module)();
  await makeRows(1);
  const old = verify();
  expect(old.stdout).toMatch(
    /^identity: 3 links and 2 signed heads hold .*\nidentity: notice: the last signed head is of .*, at position 2: no later/,
  );
  expect(old.status).toBe(0);
}, 60_000);
