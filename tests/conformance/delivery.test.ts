import { type FactMessage, raiseEpoch } from '@minsheng/kernel';
import { EVERYTHING, callerWith, townshipId } from '@minsheng/kernel/testing';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type County, createCounty } from '../support/county.ts';

const CULTURE = callerWith('UNIT_CLERK', 'CULTURE_TOURISM');
const ACTIVITY = `mutation ($input: RecordActivityInput!) { recordActivity(input: $input, confirmed: ${EVERYTHING}) { id } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidActivity(id: $id, revision: $revision, reason: "重复登记作废") { id } }';
const PLACES = [null, townshipId('500240101'), townshipId('500240105')];

const step = fc.record({
  place: fc.constantFrom(...PLACES),
  day: fc.integer({ min: 1, max: 28 }).map((day) => `2026-05-${String(day).padStart(2, '0')}`),
  /** Which of those made so far is taken back; none where there are not so many. */
  voids: fc.option(fc.nat(20)),
});

/** What a bad line does to one message: how often it comes, and whether it is held back until later. */
const fate = fc.record({ times: fc.integer({ min: 1, max: 3 }), held: fc.boolean() });

it('deliveries doubled, reordered and delayed at random give the same figures as good ones', async () => {
  await using county = await createCounty('civil-affairs');
  county.setToday('2026-06-30');
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 12 }),
      fc.array(fate, { minLength: 12, maxLength: 12 }),
      fc.nat(),
      async (steps, fates, seed) => {
        const made: string[] = [];
        const held: FactMessage[] = [];
        for (const [nth, { place: township, day: heldOn, voids }] of steps.entries()) {
          if (voids !== null && voids < made.length)
            await county.must(CULTURE, VOID, { id: made.splice(voids, 1)[0]! });
          else made.push(await record(county, township, heldOn));
          const { times, held: isHeld } = fates[nth]!;
          await county.deliver(async (message) => {
            if (isHeld) held.push(message);
            else for (let time = 0; time < times; time++) await county.hand(message);
          });
        }
        // What was held back comes at the end, in any order, and some of it twice.
        for (const message of shuffled([...held, ...held.slice(1)], seed)) await county.hand(message);
        const { bureau, supervision } = await county.cells();
        expect(supervision).toEqual(bureau);
        expect(Number((await county.reading('C07-1'))?.value)).toBe(await standing(county));
      },
    ),
    { numRuns: 12 },
  );
});

it('a rebuild gives the same cells, and a cell that has vanished is zero everywhere', async () => {
  await using county = await createCounty('civil-affairs');
  county.setToday('2026-06-30');
  await record(county, PLACES[1]!, '2026-05-01');
  await record(county, null, '2026-05-02');
  await county.deliver();
  const before = await county.cells();
  await county.rebuild();
  await county.deliver();
  expect(await county.cells()).toEqual(before);

  // A restore has lost the second show: its cell has vanished at the bureau, and must at supervision.
  const em = county.bureau.module.orm.em.fork();
  await em.execute(`delete from activity where held_on = '2026-05-02'`, [], 'run');
  await em.execute(`delete from fact_contribution where day = '2026-05-02'`, [], 'run');
  await em.execute(`delete from fact_cell where day = '2026-05-02'`, [], 'run');
  await raiseEpoch(county.bureau.module.orm);
  await county.deliver();
  expect((await county.reading('C07-1'))?.value).toBe('1');
  const cells = (await county.cells()).supervision as { day: string; value: string; records: number }[];
  expect(cells.filter(({ day }) => day === '2026-05-02')).toMatchObject([{ value: '0', records: 0 }]);
});

async function record(county: County, township: string | null, heldOn: string): Promise<string> {
  const input = {
    kind: 'PERFORMANCE',
    title: '坝坝电影',
    venue: '院坝',
    township,
    stage: 'HELD',
    heldOn,
    audience: 80,
  };
  const { recordActivity } = (await county.must(CULTURE, ACTIVITY, { input })) as {
    recordActivity: { id: string };
  };
  return recordActivity.id;
}

/** Counted from the records themselves. */
async function standing(county: County): Promise<number> {
  const [row] = await county.bureau.module.orm.em
    .fork()
    .execute<{ count: number }[]>(
      `select count(*)::int as count from activity where stage = 'HELD' and voided_on is null`,
    );
  return row!.count;
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, nth) => ({ item, key: Math.sin(seed + nth * 7919) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
