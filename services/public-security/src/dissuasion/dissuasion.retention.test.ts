import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StoredFile, deidentify, sealCommitted, verifyChain } from '@minsheng/kernel';
import {
  type World,
  createWorld,
  indicatorId,
  testCatalogue,
  testCluster,
  unitId,
} from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import subgraph from '../subgraph.ts';
import { INDICATORS, POLICE, RECORD_DAY, dayInput, made, rows } from '../testing/security-world.ts';

const SCAN = 'a'.repeat(64);
const SHARED = 'b'.repeat(64);
const STATEMENT =
  'mutation ($input: RecordStatementInput!) { recordPublicSecurityStatement(input: $input) { id } }';

let folder: string;
let world: World;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minsheng-scans-'));
  world = await createWorld(testCluster(), subgraph, testCatalogue(INDICATORS), { MINSHENG_DATA: folder });
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

function pathOf(sha256: string): string {
  return join(folder, 'files', 'public-security', sha256.slice(0, 2), sha256);
}

/** A paper that public security uploaded, with its content on the disk. */
async function scanned(sha256: string): Promise<string> {
  const unit = unitId('PUBLIC_SECURITY');
  const none = { takenAt: null, latitude: null, longitude: null };
  const uploaded = { uploadedBy: 'account', uploadedAt: new Date() };
  const known = { sha256, name: '冉建国签报.pdf', type: 'application/pdf', bytes: 1 };
  const scan = Object.assign(new StoredFile(), { ...known, unitId: unit, ...uploaded, ...none });
  await world.module.orm.em.fork().persist(scan).flush();
  mkdirSync(dirname(pathOf(sha256)), { recursive: true });
  writeFileSync(pathOf(sha256), 'x');
  return scan.id;
}

async function stated(day: string, scan: string): Promise<string> {
  const input = dayInput({ day, scan });
  return made(await world.ask(POLICE, RECORD_DAY, { input, requestKey: day })).id;
}

/** The same a year later: this year's catalogue takes no day of the next. */
async function statedLater(day: string, scan: string): Promise<string> {
  const id = await stated(day, scan);
  await rows(
    world,
    `update dissuasion set day = day + 365, signed_on = signed_on + 365 where id = ? returning 1`,
    [id],
  );
  return id;
}

it('scans of old papers go from records and disk, each with an entry; figures and later papers stay', async () => {
  const [old, shared] = [await scanned(SCAN), await scanned(SHARED)];
  const twin = await scanned(SHARED);
  await stated('2026-05-06', old);
  await stated('2026-05-07', shared);
  const late = await statedLater('2026-05-08', twin);
  const cells = () =>
    rows(world, 'select indicator_id, day::text, value::text from fact_cell order by 1, 2, 3');
  const before = await cells();
  world.setToday('2037-01-01');
  const due = [{ record: 'Dissuasion', year: 2026, rows: 2, trailKeys: 0, requestKeys: 2, files: 2 }];
  expect(await deidentify(world.module, { dryRun: true })).toEqual(due);
  expect(existsSync(pathOf(SCAN))).toBe(true);
  expect(await deidentify(world.module)).toEqual(due);
  expect(await deidentify(world.module)).toEqual([]);

  expect(await rows(world, 'select id, scan_id from dissuasion where scan_id is not null')).toEqual([
    { id: late, scan_id: twin },
  ]);
  expect(await rows(world, 'select id from stored_file')).toEqual([{ id: twin }]);
  // The same content was uploaded twice, and one of the two is still needed.
  expect([existsSync(pathOf(SCAN)), existsSync(pathOf(SHARED))]).toEqual([false, true]);
  const entries = await rows<{ before: object }>(
    world,
    `select record_id, unit_id, before from audit_row where action = 'file.remove' order by before ->> 'sha256'`,
  );
  expect(entries).toMatchObject([
    { record_id: old, unit_id: unitId('PUBLIC_SECURITY'), before: { sha256: SCAN } },
    { record_id: shared, before: { sha256: SHARED } },
  ]);
  expect(JSON.stringify(entries)).not.toContain('冉建国');
  expect(await rows(world, 'select 1 from audit_salt where record_id in (?, ?)', [old, shared])).toEqual([]);
  expect(await cells()).toEqual(before);
  while ((await sealCommitted(world.module)) > 0);
  expect((await verifyChain(world.module)).faults).toEqual([]);
});

it('a file that another record still names stays', async () => {
  const paper = await scanned(SCAN);
  await stated('2026-05-06', paper);
  await statedLater('2026-05-07', paper);
  world.setToday('2037-01-01');
  expect(await deidentify(world.module)).toMatchObject([{ year: 2026, rows: 1, files: 0 }]);
  expect(await rows(world, 'select id from stored_file')).toEqual([{ id: paper }]);
  world.setToday('2038-01-01');
  expect(await deidentify(world.module)).toMatchObject([{ year: 2027, rows: 1, files: 1 }]);
  expect(existsSync(pathOf(SCAN))).toBe(false);
});

it('content that was left behind by a run that broke off goes with the next', async () => {
  await stated('2026-05-06', await scanned(SCAN));
  world.setToday('2037-01-01');
  await deidentify(world.module);
  mkdirSync(join(folder, 'files', 'public-security', 'removed'), { recursive: true });
  writeFileSync(pathOf(SCAN), 'x');
  await deidentify(world.module);
  expect(existsSync(pathOf(SCAN))).toBe(false);
});

it('a signed total loses its scan and nothing else', async () => {
  const scan = await scanned(SCAN);
  const input = {
    indicator: indicatorId('M10-3'),
    source: 'STATEMENT',
    periodFrom: '2026-01-01',
    periodTo: '2026-03-31',
    totals: [{ numerator: '9', denominator: '10' }],
    paper: '石公刑〔2026〕20号',
    signedBy: '冉建国',
    signedOn: '2026-04-02',
    scan,
  };
  const { id } = made(await world.ask(POLICE, STATEMENT, { input }));
  const [before] = await rows<object>(world, 'select * from statement where id = ?', [id]);
  world.setToday('2037-01-01');
  expect(await deidentify(world.module)).toMatchObject([
    { record: 'PublicSecurityStatement', year: 2026, files: 1 },
  ]);
  expect(await rows(world, 'select * from statement')).toEqual([{ ...before, scan_id: null }]);
});
