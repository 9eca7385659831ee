import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { DEMO_PASSWORD } from '@minsheng/seeds/accounts';
import { type APIRequestContext, expect, test } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '../..');
const BUREAUS = ['health', 'housing', 'civil-affairs', 'public-security'];

interface Figures {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

test('all 103 figures are what plain SQL counts in the tables, and a rebuild gives them again', async ({
  request,
}) => {
  test.setTimeout(240_000);
  await request.post('/api/auth/sign-in/username', {
    data: { username: 'analyst', password: DEMO_PASSWORD },
  });
  const { told, day } = await readings(request);
  expect(told.size).toBe(103);
  const { counted, epochs } = await recount(day);
  const expected = [...told].map(([code, { numerator, denominator }]): [string, Figures] => {
    const it = counted[code]!;
    // Of patients an analyst is told the share alone.
    const parts = denominator === null ? { numerator, denominator } : it;
    return [code, { value: it.value, numerator: parts.numerator, denominator: parts.denominator }];
  });
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
  expect(expected.filter(([, { value }]) => value === null)).toEqual([]);

  await Promise.all(BUREAUS.map((id) => run('infra/local/kernel.ts', 'rebuild', id, '--data', DATA)));
  await expect
    .poll(async () => {
      const { epochs: now } = await recount(day);
      return BUREAUS.filter((id) => !(now[id]! > epochs[id]!));
    })
    .toEqual([]);
  expect(Object.fromEntries((await readings(request)).told)).toEqual(Object.fromEntries(told));
});

const DATA = process.env['MINSHENG_TEST_DATA']!;

interface Told {
  readonly told: Map<string, Figures>;
  readonly day: string;
}

/** All figures with their plans, in one query: it stays within what the gateway lets an analyst ask. */
async function readings(request: APIRequestContext): Promise<Told> {
  const response = await request.post('/graphql', {
    data: {
      query: `{ setting { businessDate } commitments(year: 2026) { indicators { code planNodes { day value } milestones { id } judgements { quarterEnd }
        reading { value numerator denominator } } } }`,
    },
  });
  const { data } = (await response.json()) as {
    data: {
      setting: { businessDate: string };
      commitments: { indicators: { code: string; reading: Figures }[] }[];
    };
  };
  const indicators = data.commitments.flatMap((it) => it.indicators);
  const figures = indicators.map(
    ({ code, reading: { value, numerator, denominator } }): [string, Figures] => [
      code,
      { value, numerator, denominator },
    ],
  );
  return { told: new Map(figures), day: data.setting.businessDate };
}

interface Recount {
  readonly counted: Record<string, Figures>;
  /** By bureau: grows when what supervision has of it was rebuilt. */
  readonly epochs: Record<string, number>;
}

async function recount(day: string): Promise<Recount> {
  return JSON.parse(await run('tests/conformance/recount/recount.ts', DATA, day)) as Recount;
}

function run(...args: readonly string[]): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', ...args], { cwd: ROOT });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.once('exit', (code) => (code === 0 ? done(out) : failed(new Error(err))));
  });
}
