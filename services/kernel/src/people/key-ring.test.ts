import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openModule } from '../server/open.ts';
import { keysOfFile, readKeyFile } from './key-ring.ts';
import { PersonVault } from './vault.ts';
import { testEnvironment } from '../testing/environment.ts';

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minsheng-keys-'));
  file = join(folder, 'keys.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(ring: object): void {
  writeFileSync(`${file}.new`, JSON.stringify(ring));
  renameSync(`${file}.new`, file);
}

it('takes up a key that was added while it runs', () => {
  write({ current: 'k1', keys: { k1: key(1) } });
  const early = new PersonVault(keysOfFile(file), Buffer.alloc(32));
  write({ current: 'k2', keys: { k1: key(1), k2: key(2) } });
  const late = new PersonVault(keysOfFile(file), Buffer.alloc(32));
  const sealed = late.seal('name', '谭晓燕');
  expect(sealed).toMatch(/^a256gcm\.k2\./);
  // A text that names an unknown key makes the vault look at once.
  expect(early.open('name', sealed)).toBe('谭晓燕');
  expect(early.seal('name', '谭晓燕')).toMatch(/^a256gcm\.k2\./);
});

it('keeps its keys while the file is half written', () => {
  write({ current: 'k1', keys: { k1: key(1) } });
  const keys = keysOfFile(file);
  writeFileSync(file, '{"current":');
  expect(keys.readNow().current).toBe('k1');
});

it.each([
  ['no JSON', 'x'],
  ['a current key that is not there', JSON.stringify({ current: 'k2', keys: { k1: key(1) } })],
  ['a short key', JSON.stringify({ current: 'k1', keys: { k1: 'AAAA' } })],
  ['an id with a dot', JSON.stringify({ current: 'a.b', keys: { 'a.b': key(1) } })],
])('refuses a file with %s', (_, text) => {
  writeFileSync(file, text);
  expect(() => readKeyFile(file)).toThrow(`person key file ${file} is not as it must be`);
});

it('a module opens with the keys of the file, old ones of the environment, and the cipher of the setting', async () => {
  write({ current: 'k2', keys: { k2: key(2) } });
  const before = testEnvironment();
  const after = testEnvironment({ PERSON_KEYS_FILE: file, PERSON_CIPHER: 'sm4-ctr-sm3' });
  const definition = {
    id: 'health',
    entities: [],
    resolvers: [],
    permissions: {},
    migrations: [],
    messages: {},
  };
  const databaseUrl = 'postgres://nobody@127.0.0.1:1/none';
  const open = (environment: typeof before) =>
    openModule(definition as never, environment, { databaseUrl }).then((module) => module.services.vault);
  const [old, now] = [await open(before), await open(after)];
  expect(now.open('name', old.seal('name', '谭晓燕'))).toBe('谭晓燕');
  expect(now.seal('name', '谭晓燕')).toMatch(/^sm4ctrsm3\.k2\./);
  expect(now.hash('name', '谭晓燕')).toBe(old.hash('name', '谭晓燕'));
});
