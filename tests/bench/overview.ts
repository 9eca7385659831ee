import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DEMO_PASSWORD } from '@minsheng/seeds/accounts';
import { overviewRequest, signIn } from './demo-session.ts';
import { type CpuByGroup, readCpu, readMemory } from './processes.ts';
import { RECORDING_USER, recorder } from './recording.ts';

/*
 * What one overview costs and whether many at once are all answered, against a system that runs on this machine:
 *   npm run bench:overview -- --url http://127.0.0.1:4000 [--user leader] [--rounds 100] [--changed 30] [--at-once 200,400] [--before file]
 * `--changed`: so many overviews each after a record that changed a figure of theirs; it stays, so only in a demonstration.
 * `--json` prints the figures as one line, which another run takes as `--before`.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000' },
    user: { type: 'string', default: 'leader' },
    password: { type: 'string', default: DEMO_PASSWORD },
    rounds: { type: 'string', default: '100' },
    changed: { type: 'string', default: '0' },
    'at-once': { type: 'string', default: '200,400' },
    'as-of': { type: 'string', default: '2026-11-20' },
    previous: { type: 'string', default: '2026-11-13' },
    before: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

interface Burst {
  readonly atOnce: number;
  readonly errors: Readonly<Record<string, number>>;
  readonly seconds: number;
}

interface Figures {
  /** Milliseconds of CPU for one overview where nothing changed since the last. */
  readonly cpu: CpuByGroup;
  /** The same where a figure of it did; empty where that was not asked for. */
  readonly changedCpu: CpuByGroup;
  readonly bursts: readonly Burst[];
  readonly memory: CpuByGroup;
}

const port = new URL(values.url).port;
const visitor = await signIn(values.url, { username: values.user, password: values.password });
const request = overviewRequest(visitor, { asOf: values['as-of'], previous: values.previous });
const figures: Figures = {
  cpu: await alone(Number(values.rounds)),
  changedCpu: await afterChanges(Number(values.changed)),
  bursts: await bursts(),
  memory: readMemory(port),
};
if (values.json) console.log(JSON.stringify(figures));
else report(figures, values.before ? readBefore(values.before) : undefined);

/** What is wrong with one answer; undefined where it is whole. */
async function ask(): Promise<string | undefined> {
  try {
    const response = await fetch(`${values.url}/graphql`, request);
    const body = (await response.json()) as { errors?: readonly { extensions?: { code?: string } }[] };
    if (response.ok && !body.errors) return undefined;
    return `${response.status} ${body.errors?.[0]?.extensions?.code ?? ''}`.trim();
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown';
  }
}

/** One after another, warmed up first; refused where an answer was not whole. */
async function alone(rounds: number): Promise<CpuByGroup> {
  for (let round = 0; round < 20; round += 1) await ask();
  const before = readCpu(port);
  for (let round = 0; round < rounds; round += 1) {
    const problem = await ask();
    if (problem) throw new Error(`an overview alone was answered: ${problem}`);
  }
  const after = readCpu(port);
  return Object.fromEntries(
    Object.entries(after).map(([group, used]) => [group, (used - (before[group] ?? 0)) / rounds]),
  );
}

/** Each after a record that a figure counts. What the record itself costs, until all have heard of it, is not in the sum. */
async function afterChanges(rounds: number): Promise<CpuByGroup> {
  if (rounds === 0) return {};
  const { cookie } = await signIn(values.url, { username: RECORDING_USER, password: values.password });
  const record = await recorder(values.url, cookie);
  const sum: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    await record(round);
    // Facts are on their way; then everything is quiet again.
    await pause(1_000);
    const before = readCpu(port);
    const problem = await ask();
    if (problem) throw new Error(`an overview after a change was answered: ${problem}`);
    for (const [group, used] of Object.entries(readCpu(port)))
      sum[group] = (sum[group] ?? 0) + (used - (before[group] ?? 0)) / rounds;
  }
  return sum;
}

async function bursts(): Promise<readonly Burst[]> {
  const made: Burst[] = [];
  for (const atOnce of values['at-once'].split(',').filter(Boolean).map(Number)) {
    const began = performance.now();
    const problems = await Promise.all(Array.from({ length: atOnce }, ask));
    const errors: Record<string, number> = {};
    for (const problem of problems) if (problem) errors[problem] = (errors[problem] ?? 0) + 1;
    made.push({ atOnce, errors, seconds: (performance.now() - began) / 1_000 });
  }
  return made;
}

function readBefore(file: string): Figures {
  return JSON.parse(readFileSync(file, 'utf8')) as Figures;
}

function report({ cpu, changedCpu, bursts: made, memory }: Figures, before: Figures | undefined): void {
  console.log(
    `load of the machine ${loadavg()[0]!.toFixed(1)}; ms of CPU for one overview, MB held after the bursts`,
  );
  console.log(
    `${'process'.padEnd(18)}${'ms'.padStart(9)}${'changed'.padStart(9)}${before ? 'before'.padStart(9) : ''}${'MB'.padStart(9)}`,
  );
  for (const [group, ms] of Object.entries(cpu)) {
    const old = before ? (before.cpu[group]?.toFixed(1) ?? '-').padStart(9) : '';
    console.log(
      `${group.padEnd(18)}${ms.toFixed(1).padStart(9)}${(changedCpu[group]?.toFixed(1) ?? '-').padStart(9)}${old}${(memory[group] ?? 0).toFixed(0).padStart(9)}`,
    );
  }
  for (const { atOnce, errors, seconds } of made)
    console.log(`${atOnce} at once: ${seconds.toFixed(1)} s, errors ${JSON.stringify(errors)}`);
}
