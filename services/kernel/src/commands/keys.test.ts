import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readKeyFile, writeKeyFile } from '../people/key-ring.ts';
import { envName, modules } from '../registry.ts';
import { loadSubgraph } from '../server/load.ts';
import { openModule } from '../server/open.ts';
import { findPersonTables } from '../people/person-tables.ts';
import { createTestDatabase, testCluster, testEnvironment } from '../testing/index.ts';
import { type CommandInput, withEach } from './command.ts';
import { forgetKey, newKey, rotate } from './keys.ts';
import { deidentifyOld } from './retention.ts';

let folder: string;
let file: string;
let said: string[];
let input: CommandInput;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minsheng-commands-'));
  file = join(folder, 'keys.json');
  writeKeyFile(file, { current: 'k1', keys: { k1: Buffer.alloc(32, 1) } });
  const urls: Record<string, string> = {};
  for (const { id } of modules())
    urls[`DATABASE_URL_${envName(id)}`] = await createTestDatabase(testCluster(), await loadSubgraph(id));
  said = [];
  input = {
    environment: testEnvironment({ PERSON_KEYS_FILE: file, ...urls }),
    say: (line) => void said.push(line),
    options: {},
  };
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a new key, a rotation of every module, and the old key is gone', async () => {
  await newKey(input);
  expect(readKeyFile(file)).toMatchObject({ current: 'k2' });
  expect(Object.keys(readKeyFile(file).keys)).toEqual(['k1', 'k2']);
  await rotate(input);
  await forgetKey(input, 'k1');
  expect(Object.keys(readKeyFile(file).keys)).toEqual(['k2']);
  expect(said).toContain('health: Screening: 0 rows sealed anew as a256gcm.k2');
  expect(said.at(0)).toBe('k2 is the current key now; next: rotate-keys');
  expect(said.at(-1)).toBe('k1 is gone; backups made before still need it');
}, 60_000);

it('the current key, and one that is not there, cannot be forgotten', async () => {
  await expect(forgetKey(input, 'k1')).rejects.toThrow('k1 is the current key');
  await expect(forgetKey(input, 'k7')).rejects.toThrow('no key k7');
});

it('a key made while another is forgotten stays', async () => {
  await newKey(input);
  await Promise.all([forgetKey(input, 'k1'), newKey(input)]);
  const { current, keys } = readKeyFile(file);
  expect([current, Object.keys(keys)]).toEqual(['k3', ['k2', 'k3']]);
}, 60_000);

it('a key is not forgotten while any column has a text under it, marked or not', async () => {
  await newKey(input);
  const plant = (text: string, column: string) =>
    withEach(['identity'], input.environment, async ({ orm }) => {
      await orm.em.fork().execute(text, [column], 'run');
    });
  const ROW = `insert into audit_row (at, account_id, username, unit_id, action, record, record_id, %, request_id, business_day)
    values (now(), 'a', 'a', 'u', 'test', 'Test', '1', ?, 'r', '2026-06-30')`;
  await plant(ROW.replace('%', 'reason'), 'a256gcm.k1.AAAA');
  await plant(ROW.replace('%', 'after'), JSON.stringify({ deep: ['sm4ctrsm3.k1.AAAA'] }));
  await rotate(input, 'identity');
  await expect(forgetKey(input, 'k1')).rejects.toThrow(
    'k1 is still needed (identity: audit_row.after: 1 rows; identity: audit_row.reason: 1 rows): rotate-keys first',
  );
  expect(Object.keys(readKeyFile(file).keys)).toEqual(['k1', 'k2']);
}, 60_000);

it.each(modules())('every column of $id that is called sealed is rotated', async ({ id }) => {
  const module = await openModule(await loadSubgraph(id), input.environment);
  const named = await module.orm.em.fork().execute<{ name: string }[]>(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and column_name ~ '(^|_)sealed$'`,
  );
  const marked = findPersonTables(module.orm).flatMap(({ table, people }) =>
    people.flatMap(({ sealed }) => sealed.map(({ column }) => `${table}.${column}`)),
  );
  // What is sealed under another name is rotated besides.
  expect(marked).toEqual(expect.arrayContaining(named.map(({ name }) => name)));
  await module.orm.close(true);
});

it('without a key file nothing rotates', async () => {
  const environment = testEnvironment();
  await expect(newKey({ ...input, environment })).rejects.toThrow('PERSON_KEYS_FILE is not set');
});

it('the retention command speaks for every module', async () => {
  await deidentifyOld({ ...input, options: { 'dry-run': true } });
  expect(said).toEqual(modules().map(({ id }) => `${id}: nothing is older than its rules allow`));
});
