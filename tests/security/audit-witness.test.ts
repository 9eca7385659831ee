import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  createApp,
  exportHead,
  findChainHead,
  headsFolder,
  loadSubgraph,
  readHeads,
  sealCommitted,
  startShowing,
  verifyChain,
  witnessOf,
} from '@minsheng/kernel';
import { getModule, modules, servicePort } from '@minsheng/kernel/registry';
import { type World, createWorld, testCluster, tokenSettings } from '@minsheng/kernel/testing';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SEALED_COLUMNS, link, linkKey } from '../../services/kernel/src/audit/chain.ts';
import { witnessFolder } from '../../services/kernel/src/audit/heads.ts';
import {
  CLERK,
  type HealthWorld,
  INDICATORS,
  createHealthWorld,
  record,
} from '../../services/health/src/testing/health-world.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const KEY = Buffer.alloc(32, 7).toString('base64');
const WITNESS = witnessOf('health');

let folder: string;
let settings: Record<string, string>;
let world: HealthWorld;
let witness: World;
let app: Awaited<ReturnType<typeof createApp>>;
let superuser: pg.Client;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minsheng-witness-'));
  const [own, other] = [await tokenSettings('health'), await tokenSettings(WITNESS)];
  const keys = [own, other].flatMap((it) => JSON.parse(it['TOKEN_PUBLIC_KEYS']!).keys as object[]);
  const shared = { MINSHENG_DATA: folder, TOKEN_PUBLIC_KEYS: JSON.stringify({ keys }) };
  witness = await createWorld(testCluster(), await loadSubgraph(WITNESS), undefined, { ...other, ...shared });
  app = await createApp(witness.module);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as { port: number };
  // The public port from which the witness's own follows.
  settings = { ...own, ...shared, MINSHENG_PORT: String(port - servicePort(0, WITNESS)) };
  world = await createHealthWorld(INDICATORS, settings);
  const { host, port: at, superuser: user, password } = testCluster();
  const database = new URL(world.module.databaseUrl).pathname.slice(1);
  superuser = new pg.Client({ host, port: at, user, password, database });
  await superuser.connect();
  const { screening } = await record(world);
  for (let n = 0; n < 2; n++) await unmask(screening.id);
  await record(world);
  await sealed(4);
}, 60_000);
afterEach(async () => {
  await superuser.end();
  await app.close();
  await witness.close();
  await world.close();
  rmSync(folder, { recursive: true });
});

async function unmask(id: string): Promise<void> {
  const query = 'query ($id: ID!) { screening(id: $id) { person { unmasked(purpose: VISIT) { name } } } }';
  expect((await world.ask(CLERK, query, { id })).errors).toEqual([]);
}

async function sealed(count: number): Promise<void> {
  let done = 0;
  await expect.poll(async () => (done += await sealCommitted(world.module)), { timeout: 20_000 }).toBe(count);
}

/** `npm run audit:verify health`. */
function verify() {
  const env = {
    PATH: process.env['PATH'],
    PERSON_KEY: KEY,
    PERSON_HASH_KEY: KEY,
    AUDIT_KEY: KEY,
    DATABASE_URL_HEALTH: world.module.databaseUrl,
    ...settings,
  };
  const args = [
    '--import',
    '@oxc-node/core/register',
    'services/kernel/src/cli.ts',
    'verify-audit',
    'health',
  ];
  return spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
}

/** Takes the unmaskings of the last hour out and links what is left anew, with whatever key. */
async function removeUnmaskings(key: Buffer, format: number): Promise<void> {
  await superuser.query(
    `delete from audit_row where action = 'person.unmask' and written_at > now() - interval '1 hour'`,
  );
  await superuser.query('truncate audit_seal, audit_check restart identity');
  const { rows } = await superuser.query<{ id: string; xid: string; content: string }>(
    `select id::text as id, xid::text as xid, ${SEALED_COLUMNS} as content from audit_row order by audit_row.xid, audit_row.id`,
  );
  let previous = '0'.repeat(43);
  for (const { id, xid, content } of rows) {
    previous = link(previous, content, { format, hash: 'sha256' }, key)!;
    await superuser.query(
      `insert into audit_seal (row_id, xid, link, format, hash) values ($1, $2::xid8, $3, $4, 'sha256')`,
      [id, xid, previous, format],
    );
  }
}

const witnessed = () => {
  const { tokenPublicKeys } = world.module.environment;
  return readHeads(witnessFolder(headsFolder(folder), WITNESS), tokenPublicKeys, 'health', WITNESS);
};

describe('npm run audit:verify ends with 1', () => {
  it('where the time of writing of a row was edited', async () => {
    await superuser.query(`update audit_row set written_at = written_at - interval '3 hours' where id = 2`);
    const { status, stdout } = verify();
    expect(stdout).toContain('LINK_DIFFERS at position 2, row 2');
    expect(status).toBe(1);
  });

  it('where unmaskings were deleted and the rest linked anew by whoever has no key', async () => {
    await removeUnmaskings(Buffer.alloc(32), 3);
    const { status, stdout } = verify();
    expect(stdout).toContain('LINK_DIFFERS at position 1');
    expect(status).toBe(1);
  });

  it('where whoever has the key did so, for another module keeps the heads of before', async () => {
    const shown = startShowing(world.module);
    await expect.poll(async () => (await witnessed()).heads.length, { timeout: 20_000 }).toBe(1);
    await shown.stop();
    await removeUnmaskings(linkKey(world.module.services.auditKey), 3);
    expect((await verifyChain(world.module)).faults).toEqual([]);
    const { status, stdout } = verify();
    expect(stdout).toContain('HEAD_MISSING at position 4');
    expect(status).toBe(1);
  });

  it('where trail, checks and heads were emptied while there are records', async () => {
    await superuser.query('truncate audit_row, audit_seal, audit_check restart identity');
    rmSync(headsFolder(folder), { recursive: true, force: true });
    const { status, stdout } = verify();
    expect(stdout).toContain('TRAIL_EMPTY at position none');
    expect(status).toBe(1);
  });

  it('where the file of heads was emptied though rows are older than the first head could be', async () => {
    const { environment, orm } = world.module;
    const head = (await findChainHead(orm))!;
    await exportHead(headsFolder(folder), environment.tokenPrivateKey!, 'health', head, new Date());
    expect(verify().status).toBe(0);
    await superuser.query('truncate audit_check');
    rmSync(headsFolder(folder), { recursive: true });
    const shown = startShowing(world.module);
    await expect.poll(async () => (await witnessed()).heads.length, { timeout: 20_000 }).toBe(1);
    await shown.stop();
    const { status, stdout } = verify();
    expect(stdout).toContain('HEADS_MISSING in line 0');
    expect(status).toBe(1);
  });
}, 90_000);

describe('the witness', () => {
  it('is another module for each, and keeps the heads of that one alone', async () => {
    const all = modules().map(({ id }) => id);
    expect(all.map(witnessOf).toSorted()).toEqual(all.toSorted());
    for (const id of all) expect(witnessOf(id)).not.toBe(getModule(id).id);
    const stranger = await app.inject({ method: 'POST', url: '/internal/witness', payload: {} });
    expect(stranger.statusCode).toBe(401);
  });

  it('is shown an unmasking as soon as it is sealed, and nobody waits for one that is away', async () => {
    const shown = startShowing(world.module);
    await expect.poll(async () => (await witnessed()).heads.length, { timeout: 20_000 }).toBe(1);
    const { screening } = await record(world);
    await unmask(screening.id);
    await sealed(2);
    shown.sealed(['screening.record', 'person.unmask']);
    await expect.poll(async () => (await witnessed()).heads.at(-1)?.position, { timeout: 20_000 }).toBe('6');
    await app.close();
    await unmask(screening.id);
    await sealed(1);
    shown.sealed(['person.unmask']);
    const { witness: state, clock } = world.module.services;
    const later = (minutes: number) => new Date(clock.now().getTime() + minutes * 60_000);
    await expect.poll(() => state.lateSince(later(6)), { timeout: 20_000 }).toBeInstanceOf(Date);
    expect(state.lateSince(later(4))).toBeUndefined();
    await shown.stop();
  });
});
