import type { Caller } from '@minsheng/kernel';
import { checkDigit, entityId } from '@minsheng/kernel/domain';
import { serviceUrl } from '@minsheng/kernel/registry';
import { testCluster } from '@minsheng/kernel/testing';
import { getDemoAccount } from '@minsheng/seeds/accounts';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GraphqlAnswer, type TestSystem, createTestSystem } from '../support/test-system.ts';

// What the gateway waits for a module.
const GATEWAY_MS = 10_000;
const AT_ONCE = 12;
const CLERK: Caller = getDemoAccount('health-clerk');
const RECORD = `mutation ($input: RecordScreeningInput!, $requestKey: String!) {
  recordScreening(input: $input, requestKey: $requestKey) { screening { id } } }`;
const ROWS = `{ screenings(first: 10) { edges { node { id } } } }`;
const OTHER = `{ trainings(first: 10) { edges { node { id } } } }`;

let system: TestSystem;
let locker: pg.Client;
beforeAll(async () => {
  system = await createTestSystem(testCluster(), { BUSINESS_DATE: '2026-11-20' });
  await system.start('supervision');
  await system.start('health');
  locker = new pg.Client({ connectionString: system.databaseUrl('health') });
  await locker.connect();
  await locker.query(
    `insert into facility (id, code, name, unit_id, recorded_at, listed_on, township_id) values ('f1', 'F1', 'one', 'u', now(), '2026-01-01', '${entityId('Township', '500240', '500240101')}')`,
  );
});
afterAll(async () => {
  await locker?.end();
  await system?.close();
});

interface Timed {
  readonly code: unknown;
  readonly ms: number;
}

async function timed(work: Promise<GraphqlAnswer>): Promise<Timed> {
  const began = performance.now();
  const { errors } = await work;
  return { code: errors?.[0]?.extensions['code'] ?? 'OK', ms: performance.now() - began };
}

const first17 = '50024019800101002';
const ask = (query: string, variables?: object) => timed(system.ask(CLERK, 'health', query, variables));
const record = (requestKey: string) =>
  ask(RECORD, {
    requestKey,
    input: {
      programme: 'CERVICAL',
      name: '测试',
      idNumber: first17 + checkDigit(first17),
      facility: 'f1',
      screenedOn: '2026-03-01',
    },
  });

async function isReady(): Promise<Timed> {
  const began = performance.now();
  const { status } = await fetch(`${serviceUrl(Number(new URL(system.origin).port), 'health')}/readyz`);
  return { code: status, ms: performance.now() - began };
}

it('a locked table: who needs it hears why before the gateway gives up, everything else goes on, and it is over with the lock', async () => {
  expect((await ask(ROWS)).code).toBe('OK');
  expect((await ask(OTHER)).code).toBe('OK');
  await locker.query('begin; lock table screening in access exclusive mode');

  const stuck = Promise.all([
    ...Array.from({ length: AT_ONCE }, () => ask(ROWS)),
    ...Array.from({ length: 4 }, (_, nth) => record(`locked-${nth}`)),
  ]);
  const beside = await Promise.all([...Array.from({ length: 8 }, () => ask(OTHER)), isReady()]);
  expect(beside.map(({ code }) => code)).toEqual([...Array<string>(8).fill('OK'), 200]);
  const refused = await stuck;
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['DATA_LOCKED']));
  // Nobody beside waited for the lock to be given up, and nobody who needed it waited for the gateway to do so.
  expect(Math.max(...beside.map(({ ms }) => ms))).toBeLessThan(Math.min(...refused.map(({ ms }) => ms)));
  expect(Math.max(...refused.map(({ ms }) => ms))).toBeLessThan(GATEWAY_MS);
  console.log('locked table, ms:', {
    beside: beside.map(({ ms }) => Math.round(ms)),
    refused: refused.map(({ ms }) => Math.round(ms)),
  });

  await locker.query('rollback');
  expect((await ask(ROWS)).code).toBe('OK');
  expect((await record('locked-0')).code).toBe('OK');
});
