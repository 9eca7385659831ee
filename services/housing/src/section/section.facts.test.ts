import { rebuild } from '@minsheng/kernel';
import { type World, indicatorId } from '@minsheng/kernel/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ACCEPT_SECTION,
  AMEND_SECTION,
  HUANGSHUI,
  NANBIN,
  RECORD_SECTION,
  TRANSPORT_CLERK,
  VOID_SECTION,
  WATER_CLERK,
  XITUO,
  createHousingWorld,
  does,
  sectionInput,
  startedWorks,
} from '../testing/housing-world.ts';

const ROADS = indicatorId('C05-1');
const TOWNSHIPS = indicatorId('C05-2');
const PLACES = [XITUO, HUANGSHUI, NANBIN] as const;

let world: World;
let works: string;
beforeAll(async () => {
  world = await createHousingWorld();
  works = await startedWorks(world);
});
afterAll(() => world.close());

function rows(sql: string, parameters: unknown[] = []): Promise<unknown> {
  return world.module.orm.em.fork().execute(sql, parameters);
}

/** What the records themselves say, in plain SQL: kilometres by day and place, and the earliest day of each place. */
const ACCEPTED = `select s.township_id as township, (a->>'day')::date as day, (a->>'km')::numeric as km
  from section s, jsonb_array_elements(s.acceptances) a where s.kind = 'ROAD' and s.voided_on is null`;

function lengthsOfRecords(): Promise<unknown> {
  return rows(`select day::text as day, township, trim_scale(sum(km))::text as value from (${ACCEPTED}) all_of
    group by 1, 2 order by 1, 2`);
}

function townshipsOfRecords(): Promise<unknown> {
  return rows(`select min(day)::text as day, township, '1' as value from (${ACCEPTED}) all_of
    group by township order by 1, 2`);
}

function counted(table: 'fact_cell' | 'fact_contribution', indicator: string): Promise<unknown> {
  return rows(
    `select day::text as day, township_id as township, trim_scale(sum(value))::text as value from ${table}
     where indicator_id = ? group by 1, 2 having sum(value) <> 0 order by 1, 2`,
    [indicator],
  );
}

async function expectFiguresToBeRecords(): Promise<void> {
  for (const table of ['fact_contribution', 'fact_cell'] as const) {
    expect(await counted(table, ROADS)).toEqual(await lengthsOfRecords());
    expect(await counted(table, TOWNSHIPS)).toEqual(await townshipsOfRecords());
  }
}

type Step =
  | { readonly does: 'record'; readonly place: number }
  | { readonly does: 'accept'; readonly of: number; readonly day: number; readonly metres: number }
  | { readonly does: 'correct'; readonly of: number; readonly day: number; readonly metres: number }
  | { readonly does: 'place'; readonly of: number; readonly place: number }
  | { readonly does: 'void'; readonly of: number };

const of = fc.nat(5);
const place = fc.nat(2);
const day = fc.integer({ min: 1, max: 28 });
const metres = fc.integer({ min: 1, max: 1500 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('record'), place }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('accept'), of, day, metres }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('correct'), of, day, metres }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('place'), of, place }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('void'), of }) },
) as fc.Arbitrary<Step>;

/** Does a step on one of the sections made so far; whether it is refused (too long, voided) does not matter here. */
async function apply(what: Step, sections: string[]): Promise<void> {
  if (what.does === 'record') {
    const input = sectionInput(works, { township: PLACES[what.place] });
    sections.push((await does(world, TRANSPORT_CLERK, RECORD_SECTION, { input })).id);
    return;
  }
  const id = sections[what.of % Math.max(1, sections.length)] ?? 'none';
  if (what.does === 'accept') {
    await world.ask(TRANSPORT_CLERK, ACCEPT_SECTION, { id, input: acceptanceOf(what) });
  } else if (what.does === 'correct') {
    const input = { acceptances: [acceptanceOf(what)] };
    await world.ask(TRANSPORT_CLERK, AMEND_SECTION, { id, input, reason: '验收单误读' });
  } else if (what.does === 'place') {
    await world.ask(TRANSPORT_CLERK, AMEND_SECTION, { id, input: { township: PLACES[what.place] } });
  } else {
    await world.ask(TRANSPORT_CLERK, VOID_SECTION, { id });
  }
}

function acceptanceOf({ day, metres }: { readonly day: number; readonly metres: number }) {
  return {
    day: `2026-05-${String(day).padStart(2, '0')}`,
    km: (metres / 1000).toFixed(3),
    paper: crypto.randomUUID(),
  };
}

describe('cells and contributions', () => {
  it('equal the records after any sequence of actions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const sections: string[] = [];
        for (const what of steps) await apply(what, sections);
        await expectFiguresToBeRecords();
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('equal the records after 8 writers at once on the same sections and townships', async () => {
    const sections: string[] = [];
    for (const nth of [0, 1, 2]) await apply({ does: 'record', place: nth % 2 }, sections);
    let accepted = 0;
    async function writer(nth: number): Promise<void> {
      for (let n = 0; n < 15; n++) {
        const id = sections[(n + nth) % sections.length]!;
        const input = acceptanceOf({ day: 1 + ((n * 5 + nth) % 28), metres: 11 + nth });
        const { errors } = await world.ask(TRANSPORT_CLERK, ACCEPT_SECTION, { id, input });
        if (errors.length === 0) accepted += 1;
        if (n % 5 === 4)
          await apply({ does: 'place', of: (n + nth) % 3, place: (n + nth) % PLACES.length }, sections);
        if (n === 11 && nth === 3) await apply({ does: 'void', of: 0 }, sections);
      }
    }
    await Promise.all(Array.from({ length: 8 }, (_, nth) => writer(nth)));
    expect(accepted).toBeGreaterThan(70);
    await expectFiguresToBeRecords();
  }, 60_000);

  it('are the same after a rebuild', async () => {
    const before = await rows('select * from fact_cell order by 1, 2, 3, 4');
    const { measures, catalogue, clock } = world.module.services;
    await rebuild(world.module.orm, measures, catalogue.bindings(), catalogue, clock.today());
    expect(await rows('select * from fact_cell order by 1, 2, 3, 4')).toEqual(before);
  });

  it('leave out what was accepted in another year', async () => {
    const other = await startedWorks(world, { preparedOn: '2025-01-05' }, '2025-03-01');
    const input = sectionInput(other, { township: NANBIN });
    const { id } = await does(world, TRANSPORT_CLERK, RECORD_SECTION, { input });
    const before = await counted('fact_cell', ROADS);
    const acceptance = { day: '2025-12-31', km: '1', paper: '交验01' };
    await does(world, TRANSPORT_CLERK, ACCEPT_SECTION, { id, input: acceptance });
    expect(await counted('fact_cell', ROADS)).toEqual(before);
  });

  it('leave out mains elsewhere than the notice names, and the section says so', async () => {
    const mains = await startedWorks(world, { kind: 'WATER_MAIN' });
    const lay = async (township: string) => {
      const input = sectionInput(mains, { township });
      const { id } = await does(world, WATER_CLERK, RECORD_SECTION, { input });
      await does(world, WATER_CLERK, ACCEPT_SECTION, {
        id,
        input: { day: '2026-05-06', km: '1', paper: '交验02' },
      });
      const asked = 'query ($id: ID!) { section(id: $id) { counted elsewhere } }';
      return (await world.ask(WATER_CLERK, asked, { id })).data!['section'];
    };
    expect(await lay(XITUO)).toEqual({ counted: true, elsewhere: [] });
    expect(await lay(HUANGSHUI)).toEqual({
      counted: false,
      elsewhere: ['不计入“C04-1”：通知列明的地点为西沱镇。'],
    });
    expect(
      await rows('select trim_scale(sum(value))::text as km from fact_cell where indicator_id = ?', [
        indicatorId('C04-1'),
      ]),
    ).toEqual([{ km: '1' }]);
  });
});
