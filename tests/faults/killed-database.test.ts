import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../support/test-system.ts';
import { BUREAU, IDS, type WritingSystem, createWritingSystem, keyOf } from '../support/writers.ts';

// The whole proof is FAULT_ROUNDS=20; fewer show the same in the time that npm test has.
const ROUNDS = Number(process.env['FAULT_ROUNDS'] ?? 4);
const WRITERS = 6;
const BETWEEN = 25;
/** Promised are two seconds after PostgreSQL; a machine that runs other tests besides may take longer. */
const BACK_WITHIN_MS = 5_000;

let county: WritingSystem;
beforeAll(async () => void (county = await createWritingSystem()));
afterAll(() => county?.close());

async function databaseAnswers(): Promise<boolean> {
  const client = new pg.Client({ connectionString: county.system.databaseUrl(BUREAU) });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}

it(`PostgreSQL killed with -9 ${ROUNDS} times under writes: no other process ends, all is back at once, nothing acknowledged is lost or doubled`, async () => {
  const { cluster, system, signIn, writeUntilAcknowledged, outcome } = county;
  const pids = IDS.map((id) => system.pid(id));
  const cookie = await signIn();
  const acknowledged = new Map<string, string>();
  const writing = { next: 0, on: true, failed: 0 };
  async function writer(): Promise<void> {
    while (writing.on) {
      const nth = writing.next++;
      acknowledged.set(keyOf(nth), await writeUntilAcknowledged(cookie, nth, () => (writing.failed += 1)));
    }
  }
  const writers = Array.from({ length: WRITERS }, writer);

  const figures: { database: number; writes: number; signIn: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = acknowledged.size;
    await until(async () => acknowledged.size >= before + BETWEEN, 'writes to go on');
    // Not always at the same moment of a write.
    await pause(round * 7);
    const killed = performance.now();
    cluster.kill();
    await until(databaseAnswers, 'PostgreSQL to be back', undefined, 10);
    const back = performance.now();
    const known = acknowledged.size;
    const since = async (done: () => Promise<boolean>, what: string) => {
      await until(done, what, undefined, 10);
      return performance.now() - back;
    };
    const [writes, signedIn] = await Promise.all([
      since(async () => acknowledged.size > known, 'a write to be acknowledged'),
      since(async () => (await signIn()) !== '', 'somebody to sign in'),
    ]);
    figures.push({
      database: Math.round(back - killed),
      writes: Math.round(writes),
      signIn: Math.round(signedIn),
    });
  }
  writing.on = false;
  await Promise.all(writers);
  console.log('PostgreSQL killed:', {
    figures,
    acknowledged: acknowledged.size,
    answersWithoutSuccess: writing.failed,
  });

  expect(IDS.map((id) => [id, system.hasEnded(id)])).toEqual(IDS.map((id) => [id, false]));
  expect(IDS.map((id) => system.pid(id))).toEqual(pids);
  expect(Math.max(...figures.flatMap((it) => [it.writes, it.signIn]))).toBeLessThan(BACK_WITHIN_MS);
  const { kept, recount, cells, reported, total } = await outcome();
  expect(kept).toEqual(acknowledged);
  expect(cells).toEqual(recount);
  expect(reported).toEqual(cells);
  expect(total).toBe(acknowledged.size);
});
