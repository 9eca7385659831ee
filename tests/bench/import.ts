import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { checkDigit } from '@minsheng/kernel/domain';
import { DEMO_PASSWORD } from '@minsheng/seeds/accounts';
import { overviewRequest, signIn } from './demo-session.ts';
import { findProcess, readMemory } from './processes.ts';
import { type Visits, visitSteadily } from './steady-visits.ts';

/*
 * A table of screenings into a system that runs on this machine, while others look at the overview: what the service holds, what the
 * others wait for beside what they wait for when nothing is imported, and that a service that is killed in the middle goes on.
 *   npm run bench:import -- --url http://127.0.0.1:4000 [--rows 100000] [--rate 20] [--from 0] [--kill]
 * The import goes on for some seconds and pauses for some, in turns, so that whatever else the machine does weighs on both alike.
 * `--kill`: ends the service with SIGKILL once, when half of the rows are recorded. `--from`: other people than in the run before.
 * The records stay: only in a demonstration.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000' },
    password: { type: 'string', default: DEMO_PASSWORD },
    rows: { type: 'string', default: '100000' },
    rate: { type: 'string', default: '20' },
    from: { type: 'string', default: '0' },
    facility: { type: 'string', default: '县人民医院' },
    kill: { type: 'boolean', default: false },
  },
});
const MODULE = 'health';
const [MOST_MEGABYTES, MOST_RATIO] = [300, 1.5];
const ROWS = Number(values.rows);
/** Milliseconds for which the import goes on, and then pauses. */
const SPELL = 10_000;
const SHEETS = `${values.url}/api/sheets/${MODULE}/Screening/imports`;

interface View {
  readonly id: string;
  readonly stage: 'CHECKING' | 'CHECKED' | 'RECORDING';
  readonly counts: Readonly<Record<string, number>>;
  readonly questions: readonly { readonly code: string }[];
}
interface Answer {
  readonly import: View | null;
  readonly outcome?: { readonly recorded: number };
}

const port = new URL(values.url).port;
const clerk = await signIn(values.url, { username: 'health-clerk', password: values.password });
const leader = await signIn(values.url, { username: 'leader', password: values.password });
const overview = overviewRequest(leader, { asOf: '2026-11-20', previous: '2026-11-13' });
const visits: Visits = visitSteadily(Number(values.rate), async () => {
  const response = await fetch(`${values.url}/graphql`, overview);
  return response.ok && !(await response.text()).includes('"errors"');
});

let most = 0;
const waited: Record<'busy' | 'idle', number[]> = { busy: [], idle: [] };
let failures = 0;
const sampling = setInterval(() => {
  most = Math.max(most, readMemory(port)[MODULE] ?? 0);
}, 250);

// Warm.
await pause(5_000);
visits.take();
await rest();

const table = tableOf(ROWS);
const uploaded = await step('upload', () => post(SHEETS, table));
let view = uploaded as unknown as View;
view = (await step('check', () => drive(view))).import!;
console.log(JSON.stringify(view.counts), JSON.stringify(view.questions));
const accepted = view.questions.map(({ code }) => code);
view = (await post(`${SHEETS}/${view.id}/confirm`, JSON.stringify({ accepted }))).import!;
const good = view.counts['NEW'] ?? 0;
const { outcome } = await step('record', () => drive(view, values.kill ? good / 2 : undefined));
console.log(`${outcome!.recorded} of ${good} rows recorded`);
view = (await step('again', async () => drive((await post(SHEETS, tableOf(5_000))) as unknown as View)))
  .import!;
console.log(JSON.stringify(view.counts));
await post(`${SHEETS}/${view.id}/end`, '{}');
clearInterval(sampling);
await visits.stop();
const [busy, idle] = [p95Of(waited.busy), p95Of(waited.idle)];
const ratio = busy / idle;
console.log(
  `${waited.busy.length} visits meanwhile, p95 ${busy.toFixed(0)} ms; ${waited.idle.length} between, p95 ${idle.toFixed(0)} ms; ${failures} without an answer`,
);
console.log(
  `the service held at most ${most.toFixed(0)} MB (${MOST_MEGABYTES}); p95 × ${ratio.toFixed(2)} (${MOST_RATIO})`,
);
const isDone = outcome!.recorded === good && !view.counts['NEW'] && !view.counts['CHANGED'];
process.exit(isDone && most < MOST_MEGABYTES && ratio < MOST_RATIO ? 0 : 1);

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const from = readMemory(port)[MODULE] ?? 0;
  most = Math.max(most, from);
  visits.take();
  const began = performance.now();
  const result = await work();
  keep('busy');
  const seconds = (performance.now() - began) / 1_000;
  console.log(
    `${name.padEnd(8)}${seconds.toFixed(0).padStart(6)} s; ${MODULE} held ${from.toFixed(0)} MB before, at most ${most.toFixed(0)} MB until now; load ${loadavg()[0]!.toFixed(1)}`,
  );
  await rest();
  return result;
}

async function rest(): Promise<void> {
  visits.take();
  await pause(SPELL);
  keep('idle');
}

function keep(spell: 'busy' | 'idle'): void {
  const now = visits.take();
  waited[spell].push(...now.taken);
  failures += now.failures;
}

/** As its page does: until somebody must look at it, or it is over; a service that is away is asked again. */
async function drive(from: View, killAfter?: number): Promise<Answer> {
  let answer: Answer = { import: from };
  let isLeft = killAfter !== undefined;
  let until = performance.now() + SPELL;
  while (answer.import && answer.import.stage !== 'CHECKED') {
    if (performance.now() > until) {
      keep('busy');
      await rest();
      until = performance.now() + SPELL;
    }
    const { id, counts } = answer.import;
    if (isLeft && (counts['NEW'] ?? 0) < killAfter!) {
      isLeft = false;
      // In the midst of a chunk.
      setTimeout(() => process.kill(findProcess(port, MODULE), 'SIGKILL'), 300);
    }
    const next = await post(`${SHEETS}/${id}/advance`, '{}').catch((error: unknown) => error as Error);
    if (!(next instanceof Error)) answer = next;
    else {
      console.log(`asked again after: ${next.message}`);
      await pause(1_000);
    }
  }
  return answer;
}

async function post(url: string, body: string): Promise<Answer> {
  const type = body.startsWith('{') ? 'application/json' : 'application/octet-stream';
  const headers = {
    'content-type': type,
    'x-file-name': 'bench.csv',
    cookie: clerk.cookie,
    origin: values.url,
  };
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text.slice(0, 200)}`);
  return JSON.parse(text) as Answer;
}

/** Women of 36 to 65, each time another: 30 years, 12 months, 28 days and ten numbers of a day. */
function tableOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const nth = row + Number(values.from);
    const [year, month, day] = [
      1961 + (nth % 30),
      1 + (Math.floor(nth / 30) % 12),
      1 + (Math.floor(nth / 360) % 28),
    ];
    const sequence = (Math.floor(nth / 10_080) * 2) % 1_000;
    const first17 = `500240${year}${padded(month, 2)}${padded(day, 2)}${padded(sequence, 3)}`;
    return `宫颈癌检查,覃试${nth},${first17}${checkDigit(first17)},西沱镇,${values.facility},2026.${1 + (nth % 9)}.${1 + (nth % 28)}`;
  });
  return ['筛查项目,姓名,身份证号,居住乡镇（街道）,筛查机构,筛查日期', ...lines].join('\n');
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

function p95Of(taken: readonly number[]): number {
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length * 0.95)] ?? Number.NaN;
}
