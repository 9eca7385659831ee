import type { Caller } from '@minsheng/kernel';
import { checkDigit, entityId } from '@minsheng/kernel/domain';
import { testCluster } from '@minsheng/kernel/testing';
import { getDemoAccount } from '@minsheng/seeds/accounts';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestSystem, createTestSystem, until } from '../support/test-system.ts';

const WRITES = 1000;
const WRITERS = 8;
const CLERK: Caller = getDemoAccount('health-clerk');
const RECORD = `mutation ($input: RecordScreeningInput!, $requestKey: String!) {
  recordScreening(input: $input, requestKey: $requestKey) { screening { id } } }`;
const cellsOf = (
  table: string,
) => `select indicator_id, day::text as day, township_id, sum(value)::text as value
  from ${table} group by 1, 2, 3 having sum(value) <> 0 order by 1, 2, 3`;
const CELLS = cellsOf('fact_cell');
const REPORTED = cellsOf('reported_cell');
const COUNTY = entityId('Township', '500240', '500240');
const XITUO = entityId('Township', '500240', '500240101');
/** Distinct women by the day and township of their first screening: counted from the records, not from contributions. */
const RECOUNT = `select day::text as day, coalesce(township_id, '${COUNTY}') as township_id, count(*)::text as value from (
    select distinct on (person_id_number_hash) screened_on as day, township_id from screening
    where programme = 'CERVICAL' and voided_on is null order by person_id_number_hash, screened_on, id) people
  group by 1, 2 order by 1, 2`;

let system: TestSystem;
beforeAll(async () => {
  system = await createTestSystem(testCluster(), { BUSINESS_DATE: '2026-11-20' });
  await system.start('supervision');
  await system.start('health');
  await query(
    'health',
    `insert into facility (id, code, name, unit_id, recorded_at, listed_on, township_id) values ('f1', 'F1', 'one', 'u', now(), '2026-01-01', 't'), ('f2', 'F2', 'two', 'u', now(), '2026-01-01', 't')`,
  );
});
afterAll(() => system.close());

it(`health and supervision killed with -9 during ${WRITES} writes: nothing acknowledged is lost, nothing counts twice, cells equal a recount`, async () => {
  const acknowledged = new Map<string, string>();
  let next = 0;
  const writing = { on: true };
  async function writer(): Promise<void> {
    while (next < WRITES) {
      const nth = next++;
      acknowledged.set(`write-${nth}`, await writeUntilAcknowledged(nth));
    }
  }
  async function killer(): Promise<void> {
    for (let round = 0; writing.on; round++) {
      await pause(700);
      const id = round % 2 === 0 ? 'health' : 'supervision';
      await system.kill(id);
      await system.start(id);
    }
  }
  const killing = killer();
  await Promise.all(Array.from({ length: WRITERS }, writer));
  writing.on = false;
  await killing;

  const records = await query('health', 'select key, record_id from request_key');
  expect(new Map(records.map((row) => [row['key'], row['record_id']]))).toEqual(acknowledged);
  expect(await query('health', 'select count(*)::int as screenings from screening')).toEqual([
    { screenings: WRITES },
  ]);
  await arrived();

  const cells = await query('health', CELLS);
  const recount = await query('health', RECOUNT);
  const indicator = entityId('Indicator', '500240', 2026, 'C06-1');
  expect(cells).toEqual(recount.map((row) => ({ indicator_id: indicator, ...row })));
  expect(await query('supervision', REPORTED)).toEqual(cells);

  // And twice the same: another outage and replay of everything changes nothing.
  await query('health', 'update fact_cell set sent_version = 0');
  await system.kill('health');
  await system.start('health');
  await arrived();
  expect(await query('health', CELLS)).toEqual(cells);
  expect(await query('supervision', REPORTED)).toEqual(cells);
});

/** Every third woman comes twice, so that the count of people is not the count of records. */
function inputOf(nth: number): object {
  const person = nth % 3 === 2 ? nth - 1 : nth;
  const first17 = `5002401980${String(1 + (person % 12)).padStart(2, '0')}${String(1 + (Math.floor(person / 12) % 28)).padStart(2, '0')}${String((Math.floor(person / 336) * 2 + 100) % 1000)}`;
  const day = (offset: number) =>
    `2026-${String(3 + ((nth + offset) % 8)).padStart(2, '0')}-${String(1 + (nth % 28)).padStart(2, '0')}`;
  return {
    programme: 'CERVICAL',
    name: '测试',
    idNumber: first17 + checkDigit(first17),
    facility: nth % 2 ? 'f1' : 'f2',
    township: person % 2 ? XITUO : null,
    screenedOn: day(0),
  };
}

async function writeUntilAcknowledged(nth: number): Promise<string> {
  for (;;) {
    const answer = await system
      .ask(CLERK, 'health', RECORD, { input: inputOf(nth), requestKey: `write-${nth}` })
      .catch(() => undefined);
    const made = answer?.data?.['recordScreening'] as { screening: { id: string } } | null | undefined;
    if (made) return made.screening.id;
    // Refused for good would be a fault of this test; everything else is an outage and is tried again.
    const code = answer?.errors?.[0]?.extensions['code'];
    if (code !== undefined && code !== 'INTERNAL') throw new Error(JSON.stringify(answer));
    await pause(50);
  }
}

async function arrived(): Promise<void> {
  await until(
    async () =>
      (await query('health', 'select 1 from fact_cell where version > sent_version limit 1')).length === 0,
    'facts to arrive',
  );
}

async function query(id: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: system.databaseUrl(id) });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
