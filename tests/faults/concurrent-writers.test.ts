import { change, asItStands } from '@minsheng/kernel';
import { addDays, calendarDate } from '@minsheng/kernel/domain';
import { indicatorId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { screening } from '../../services/health/src/screening/screening.ts';
import {
  CLERK,
  type HealthWorld,
  createHealthWorld,
  record,
} from '../../services/health/src/testing/health-world.ts';

const WRITERS = 8;
// Enough to meet in every order; figures of every kind under writers at once are for tests/conformance.
const CHANGES = 100;
const REPORTS = indicatorId('C06-4');
const FIRST = calendarDate('2026-05-06');

let world: HealthWorld;
beforeAll(async () => void (world = await createHealthWorld()));
afterAll(() => world.close());

/** A test of the programme whose every report counts, on the day of the report. */
async function sample(): Promise<string> {
  const given = { programme: 'COLORECTAL', highRisk: true, screenedOn: FIRST, reportedOn: FIRST };
  return (await record(world, given)).screening.id;
}

/** One writer after another takes a record to another day, which takes it out of one cell and into another. */
async function write(idOf: (writer: number) => string, spread: number): Promise<void> {
  async function writer(nth: number): Promise<void> {
    for (let round = 0; round < CHANGES; round++) {
      const reportedOn = addDays(FIRST, (round * 7 + nth) % spread);
      await change(world.context(CLERK), (tx) => screening.amend(tx, asItStands(idOf(nth)), { reportedOn }));
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, (_, nth) => writer(nth)));
}

async function rows(sql: string): Promise<object[]> {
  return world.module.orm.em.fork().execute<object[]>(sql);
}

const CELLS = `select day::text as day, sum(value)::int as value, sum(records)::int as records from fact_cell
  where indicator_id = '${REPORTS}' group by day having sum(value) <> 0 or sum(records) <> 0 order by day`;
const RECOUNT = `select reported_on::text as day, count(*)::int as value, count(*)::int as records from screening
  where programme = 'COLORECTAL' and voided_on is null group by reported_on order by reported_on`;
const CHANGED = `select count(*)::int as changes from audit_row where action = 'screening.amend'`;

it(`${WRITERS} writers with ${CHANGES} changes each on one subject: its cells equal a recount`, async () => {
  const id = await sample();
  await write(() => id, 20);
  expect(await rows(CELLS)).toEqual(await rows(RECOUNT));
  expect(await rows(CHANGED)).toEqual([{ changes: WRITERS * CHANGES }]);
});

it(`${WRITERS} writers with ${CHANGES} changes each into and out of one cell: it equals a recount`, async () => {
  const ids = await Promise.all(Array.from({ length: WRITERS }, sample));
  await write((nth) => ids[nth]!, 2);
  expect(await rows(CELLS)).toEqual(await rows(RECOUNT));
  expect(await rows(CHANGED)).toEqual([{ changes: 2 * WRITERS * CHANGES }]);
});
