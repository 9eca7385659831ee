import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type RunningModule,
  type TrailReport,
  checkTrail,
  exportHead,
  findChainHead,
  headsFolder,
  loadSubgraph,
  openModule,
  sealCommitted,
} from '@minsheng/kernel';
import { createTestDatabase, testCluster, testEnvironment, tokenSettings } from '@minsheng/kernel/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROWS = 10_000;
const MODULE = 'identity';

let folder: string;
let module: RunningModule;
let superuser: pg.Client;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minsheng-chain-'));
  const definition = await loadSubgraph(MODULE);
  module = await openModule(
    definition,
    testEnvironment({ MINSHENG_DATA: folder, ...(await tokenSettings(MODULE)) }),
    { databaseUrl: await createTestDatabase(testCluster(), definition) },
  );
  const { host, port, superuser: user, password } = testCluster();
  const database = new URL(module.databaseUrl).pathname.slice(1);
  superuser = new pg.Client({ host, port, user, password, database });
  await superuser.connect();
  await makeRows(ROWS);
  // Half a trail under each hash: the setting changes in the middle.
  await sealAll(ROWS / 2, 'sha256', ROWS / 2);
  await saveHead();
  await sealAll(ROWS, 'sm3');
  await saveHead();
}, 120_000);
afterAll(async () => {
  await superuser.end();
  await module.orm.close(true);
  rmSync(folder, { recursive: true });
});

/** Rows as actions leave them, a thousand to a transaction. */
async function makeRows(count: number): Promise<void> {
  for (let made = 0; made < count; made += 1000)
    await superuser.query(
      `insert into audit_row (at, account_id, username, acting_roles, acting_unit_id, unit_id, action, record, record_id, before, after,
         reason, request_id, business_day)
       select now(), 'account-' || n % 40, 'clerk-' || n % 40, 'UNIT_CLERK', 'unit', 'unit', 'screening.amend', 'Screening', n::text,
         jsonb_build_object('result', md5(n::text)), jsonb_build_object('result', md5((n + 1)::text), 'reportedOn', '2026-05-20'),
         case when n % 9 = 0 then '机构填报错误' end, md5(n::text), '2026-06-30'
       from generate_series($1::int + 1, $1::int + 1000) n`,
      [made],
    );
}

/** Until so many rows are sealed; the sealer waits for every transaction of the cluster, those of other tests too. */
async function sealAll(rows: number, hash: 'sha256' | 'sm3', enough = rows): Promise<void> {
  for (;;) {
    const { rows: counted } = await superuser.query('select count(*)::int as sealed from audit_seal');
    if (counted[0].sealed >= enough) return;
    if ((await sealCommitted(module, hash)) === 0) await new Promise((done) => setTimeout(done, 50));
  }
}

async function saveHead(): Promise<void> {
  const head = await findChainHead(module.orm);
  await exportHead(headsFolder(folder), module.environment.tokenPrivateKey!, MODULE, head!, new Date());
}

const CLEAN = { sealed: ROWS, pending: 0, faults: [], headFaults: [], headsCompared: 2 };

function differs(at: number): object {
  return { fault: 'LINK_DIFFERS', position: String(at), rowId: String(at) };
}

/** What verification says after a tampering, which is undone then. */
async function after(tampering: string, undoing: string): Promise<TrailReport> {
  await superuser.query(tampering);
  try {
    return await checkTrail(module);
  } finally {
    await superuser.query(undoing);
  }
}

describe('checklist 39: on a trail of 10 000 rows', () => {
  it('every link and both signed heads hold, under two hashes', async () => {
    expect(await checkTrail(module)).toMatchObject(CLEAN);
    const { rows } = await superuser.query(
      'select hash, format, count(*)::int as seals from audit_seal group by 1, 2 order by 1',
    );
    expect(rows).toEqual([
      { hash: 'sha256', format: 3, seals: ROWS / 2 },
      { hash: 'sm3', format: 3, seals: ROWS / 2 },
    ]);
  });

  it('finds one changed value, and where', async () => {
    const report = await after(
      `update audit_row set username = 'somebody-else' where id = 1618`,
      `update audit_row set username = 'clerk-' || id % 40 where id = 1618`,
    );
    expect(report.faults).toEqual([differs(1618)]);
  });

  it('finds another capacity, and one character inside a value', async () => {
    const report = await after(
      `update audit_row set acting_roles = 'UNIT_LEADER' where id = 100;
       update audit_row set after = jsonb_set(after, '{reportedOn}', '"2026-05-21"') where id = 9999`,
      `update audit_row set acting_roles = 'UNIT_CLERK' where id = 100;
       update audit_row set after = jsonb_set(after, '{reportedOn}', '"2026-05-20"') where id = 9999`,
    );
    expect(report.faults).toEqual([differs(100), differs(9999)]);
  });

  it('finds one deleted row, and where', async () => {
    const report = await after(
      'create table kept as select * from audit_row where id = 777; delete from audit_row where id = 777',
      'insert into audit_row overriding system value select * from kept; drop table kept',
    );
    expect(report.faults).toEqual([{ fault: 'ROW_MISSING', position: '777', rowId: '777' }]);
  });

  it('finds a row deleted together with its seal, at the link after it', async () => {
    const report = await after(
      `create table kept as select * from audit_row where id = 888; create table seal as select * from audit_seal where row_id = 888;
       delete from audit_row where id = 888; delete from audit_seal where row_id = 888`,
      `insert into audit_row overriding system value select * from kept; drop table kept;
       insert into audit_seal overriding system value select * from seal; drop table seal`,
    );
    expect(report.faults).toEqual([differs(889)]);
  });

  it('finds two swapped rows, at both places', async () => {
    const swap = `update audit_row a set record_id = b.record_id, before = b.before, after = b.after, request_id = b.request_id
      from audit_row b where (a.id, b.id) in ((1200, 1300), (1300, 1200))`;
    const report = await after(swap, swap);
    expect(report.faults).toEqual([differs(1200), differs(1300)]);
  });

  it('finds two rows whose seals changed places', async () => {
    const swap = `update audit_seal set row_id = -row_id where row_id in (1400, 1500);
      update audit_seal set row_id = 2900 + row_id where row_id in (-1400, -1500)`;
    const report = await after(swap, swap);
    expect(report.faults.map(({ position }) => position)).toEqual(['1400', '1500']);
  });

  it('finds a tail that was cut off, by the head that was exported before', async () => {
    const report = await after(
      `create table kept as select * from audit_row where id > 9900; create table seal as select * from audit_seal where row_id > 9900;
       delete from audit_seal where row_id > 9900; delete from audit_row where id > 9900`,
      `insert into audit_row overriding system value select * from kept; drop table kept;
       insert into audit_seal overriding system value select * from seal order by position; drop table seal`,
    );
    expect(report.faults).toEqual([{ fault: 'HEAD_MISSING', position: String(ROWS), rowId: 'none' }]);
  });

  it('finds an inserted row, whatever time it says it is of', async () => {
    const report = await after(
      `insert into audit_row (id, xid, at, account_id, username, unit_id, action, record, record_id, request_id, business_day)
       overriding system value select 90000 + n, xid, now() + n * interval '1 year', 'a', 'a', 'u', 'test', 'Test', '1', 'r', '2026-06-30'
       from audit_row, generate_series(-1, 1) n where id = 5`,
      'delete from audit_row where id >= 89999',
    );
    expect(report.faults).toEqual(
      ['89999', '90000', '90001'].map((rowId) => ({ fault: 'ROW_UNSEALED', position: 'none', rowId })),
    );
  });

  it('finds a seal that was declared to be of another format or hash', async () => {
    const terms = ['format = 1', `hash = 'sha256'`, `hash = 'md5'`, 'format = 9'];
    const report = await after(
      terms.map((it, nth) => `update audit_seal set ${it} where position = ${8800 + nth}`).join(';'),
      `update audit_seal set format = 3, hash = 'sm3' where position between 8800 and 8803`,
    );
    expect(report.faults).toEqual(terms.map((_, nth) => differs(8800 + nth)));
  });

  it('finds a head that somebody altered, by its signature, and is clean without it', async () => {
    const file = join(headsFolder(folder), `${MODULE}.jsonl`);
    const text = readFileSync(file, 'utf8');
    const [first, second] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { jws: string });
    const [, body] = first!.jws.split('.');
    const forged = second!.jws.split('.').with(1, body!).join('.');
    writeFileSync(file, [first, { ...second, jws: forged }].map((line) => JSON.stringify(line)).join('\n'));
    expect(await checkTrail(module)).toMatchObject({
      ...CLEAN,
      headFaults: [{ fault: 'HEAD_FORGED', line: 2 }],
      headsCompared: 1,
    });
    writeFileSync(file, text);
    // With this, everything above is undone.
    expect(await checkTrail(module)).toMatchObject(CLEAN);
  });

  // Last: nothing of this can be undone.
  it('finds a chain that was made anew as a whole after an edit', async () => {
    await superuser.query(`update audit_row set username = 'somebody-else' where id = 4;
      truncate audit_seal restart identity`);
    await sealAll(ROWS, 'sha256');
    const report = await checkTrail(module);
    expect(report.faults).toEqual([
      { fault: 'HEAD_MISSING', position: String(ROWS / 2), rowId: 'none' },
      { fault: 'HEAD_MISSING', position: String(ROWS), rowId: 'none' },
      // Seen by the check that found the tail cut off.
      { fault: 'CHECK_MISSING', position: '9900', rowId: 'none' },
    ]);
  }, 60_000);
});
