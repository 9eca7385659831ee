import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { modules, servicePort } from '@minsheng/kernel/registry';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { databaseUser } from '../../infra/local/postgres/user.ts';
import { isAlive } from '../../infra/local/processes/mark.ts';
import type { ListedProcess } from '../../infra/local/processes/roster.ts';
import {
  type Launched,
  launch,
  makeStage,
  processesOf,
  untilReady,
} from '../../infra/local/testing/launched.ts';

let stage: Awaited<ReturnType<typeof makeStage>>;
let launched: Launched | undefined;

beforeAll(async () => {
  stage = await makeStage();
});

afterEach(async () => {
  launched?.process.kill('SIGTERM');
  await launched?.ended;
});

afterAll(() => stage.remove());

test('a taken port: one line that names it, exit code 1', async () => {
  const server = createServer().listen(stage.port + 50, '127.0.0.1');
  const { output, ended } = launch(stage.port, stage.data, '--empty');
  expect(await ended).toBe(1);
  server.close();
  expect(output.out).toBe('');
  expect(linesOf(output.error)).toEqual([expect.stringContaining(`端口 ${stage.port + 50}`)]);
});

test.each(['file/data', '/proc/no-place'])(
  'a folder where nothing can be written (%s): one line, exit code 1',
  async (place) => {
    writeFileSync(join(stage.folder, 'file'), '');
    const folder = resolve(stage.folder, place);
    const { output, ended } = launch(stage.port, folder, '--empty');
    expect(await ended).toBe(1);
    expect(linesOf(output.error)).toEqual([expect.stringContaining(`数据目录 ${folder} 不可写`)]);
  },
);

test('kill -9 of the launcher: nothing stays, and data that was begun empty stays empty', async () => {
  launched = await start();
  const processes = processesOf(stage.data);
  const expected = ['launcher', 'guardian', 'postgres', 'gateway', ...modules().map(({ id }) => id)];
  expect(processes.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  launched.process.kill('SIGKILL');
  await eventually(() => processes.every((it) => !isAlive(it)));

  const withDemonstration = launch(stage.port, stage.data);
  expect(await withDemonstration.ended).toBe(1);
  expect(linesOf(withDemonstration.output.error)).toEqual([expect.stringContaining('--empty')]);
});

test('a stale postmaster.pid, whose number a stranger has now, does not stop the next start; Ctrl-C leaves nothing', async () => {
  launched = await start();
  await killAll(processesOf(stage.data));
  const stranger = spawn('sleep', ['300'], { ...databaseUser(), cwd: '/', stdio: 'ignore' });
  const lock = join(stage.data, 'postgres', 'postmaster.pid');
  const [, ...rest] = readFileSync(lock, 'utf8').split('\n');
  writeFileSync(lock, [stranger.pid, ...rest].join('\n'));

  launched = await start();
  expect(stranger.exitCode).toBeNull();
  stranger.kill();

  const second = launch(stage.port + 100, stage.data, '--empty');
  expect(await second.ended).toBe(1);
  expect(linesOf(second.output.error)).toEqual([expect.stringContaining(`http://127.0.0.1:${stage.port}`)]);

  await restarts('health');
  await restarts('postgres');

  const processes = processesOf(stage.data);
  // What a terminal does: the signal goes to the launcher's whole group.
  process.kill(-launched.process.pid!, 'SIGINT');
  expect(await launched.ended).toBe(0);
  expect(processes.filter((it) => isAlive(it))).toEqual([]);
});

async function start(): Promise<Launched> {
  const it = launch(stage.port, stage.data, '--empty');
  await untilReady(it);
  return it;
}

/** All at once, as when the machine loses its power. */
async function killAll(processes: readonly ListedProcess[]): Promise<void> {
  for (const { pid } of processes) process.kill(pid, 'SIGKILL');
  await eventually(() => processes.every((it) => !isAlive(it)));
}

async function restarts(id: string): Promise<void> {
  const before = processesOf(stage.data).find((it) => it.id === id)!;
  process.kill(before.pid, 'SIGKILL');
  await eventually(async () => {
    const after = processesOf(stage.data).find((it) => it.id === id);
    if (!after || after.pid === before.pid) return false;
    const ready = await fetch(`http://127.0.0.1:${servicePort(stage.port, 'health')}/readyz`).catch(
      () => undefined,
    );
    return ready?.ok === true;
  });
}

async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('it did not come about within a minute');
    await sleep(100);
  }
}

function linesOf(text: string): readonly string[] {
  return text.trimEnd().split('\n');
}
