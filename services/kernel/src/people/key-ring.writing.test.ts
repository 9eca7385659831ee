import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withFileLock } from '../file-lock.ts';
import { changeKeyFile, readKeyFile, withNewKey, writeKeyFile } from './key-ring.ts';

const { steps } = vi.hoisted(() => ({ steps: [] as string[] }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const paths = new Map<number, string>();
  return {
    ...fs,
    openSync(...given: Parameters<typeof fs.openSync>) {
      const file = fs.openSync(...given);
      paths.set(file, String(given[0]));
      return file;
    },
    fsyncSync(file: number) {
      steps.push(`kept ${paths.get(file)}`);
      fs.fsyncSync(file);
    },
    renameSync(from: string, to: string) {
      const { current, keys } = JSON.parse(fs.readFileSync(from, 'utf8')) as {
        current: string;
        keys: object;
      };
      steps.push(`renamed ${from} to ${to}: ${current} of ${Object.keys(keys).join()}`);
      fs.renameSync(from, to);
    },
  };
});

const ROOT = resolve(import.meta.dirname, '../../../..');

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minsheng-ring-'));
  file = join(folder, 'keys.json');
  writeKeyFile(file, { current: 'k1', keys: { k1: Buffer.alloc(32, 1) } });
  steps.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a new key is on the disk before anybody may seal under it', async () => {
  await changeKeyFile(file, withNewKey);
  const beside = `${file}.${process.pid}.new`;
  expect(steps).toEqual([
    `kept ${beside}`,
    `renamed ${beside} to ${file}: k1 of k1,k2`,
    `kept ${folder}`,
    `kept ${beside}`,
    `renamed ${beside} to ${file}: k2 of k1,k2`,
    `kept ${folder}`,
  ]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('many at once make a key each', async () => {
  await Promise.all(Array.from({ length: 12 }, () => changeKeyFile(file, withNewKey)));
  expect(Object.keys(readKeyFile(file).keys)).toHaveLength(13);
  expect(readdirSync(folder)).toEqual(['keys.json']);
});

it('so do many processes', async () => {
  const commands = Array.from({ length: 4 }, () => newKeyProcess());
  const said = await Promise.all(commands.map(outputOf));
  expect(said.map((text) => text.split(' ')[0]).sort()).toEqual(['k2', 'k3', 'k4', 'k5']);
  expect(Object.keys(readKeyFile(file).keys)).toHaveLength(5);
}, 60_000);

it('takes over the lock of a process that is no more, whoever finds it', async () => {
  const gone = spawn(process.execPath, ['-e', '']);
  await once(gone, 'exit');
  writeFileSync(`${file}.lock`, `${hostname()} ${gone.pid} x`);
  let within = 0;
  const alone = () => withFileLock(file, () => expect(++within).toBe(within--));
  await Promise.all(Array.from({ length: 8 }, alone));
  expect(readdirSync(folder)).toEqual(['keys.json']);
});

it('waits for a lock that is held, and names it in the end', async () => {
  writeFileSync(`${file}.lock`, `elsewhere 1 x`);
  vi.useFakeTimers({ toFake: ['Date'] });
  const refused = expect(changeKeyFile(file, withNewKey)).rejects.toThrow(`${file}.lock is held`);
  vi.setSystemTime(Date.now() + 20_000);
  await refused;
  vi.useRealTimers();
  expect(Object.keys(readKeyFile(file).keys)).toEqual(['k1']);
});

function newKeyProcess(): ChildProcess {
  const key = Buffer.alloc(32, 7).toString('base64');
  const env = { NODE_ENV: 'test', PERSON_KEYS_FILE: file, PERSON_HASH_KEY: key, AUDIT_KEY: key };
  const args = ['--import', '@oxc-node/core/register', 'services/kernel/src/cli.ts', 'new-person-key'];
  return spawn(process.execPath, args, { cwd: ROOT, env });
}

async function outputOf(child: ChildProcess): Promise<string> {
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (text) => (said += String(text)));
  await once(child, 'close');
  return said;
}
