import type { Caller } from '@minsheng/kernel';
import { type World, indicatorId, townshipId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  ANALYST,
  LEADER,
  SYSTEM_ADMIN,
  cell,
  createSupervisionWorld,
  deliver,
} from '../testing/supervision-world.ts';

let world: World;
beforeAll(async () => {
  world = await createSupervisionWorld();
  await deliver(world, [
    cell({ day: '2026-03-01', value: '3100' }),
    cell({ day: '2026-06-20', value: '1000', townshipId: townshipId('500240105') }),
  ]);
});
afterAll(() => world.close());

interface Told {
  readonly rows: readonly Readonly<Record<string, never>>[];
  readonly totals: Readonly<
    Record<string, { value: string; previous: string | null; change: string | null }>
  >;
}

async function ask(selection: string, args = '', caller: Caller = LEADER): Promise<Told> {
  const { data, errors } = await world.ask(caller, `{ indicatorReport(year: 2026${args}) { ${selection} } }`);
  expect(errors).toEqual([]);
  return data!['indicatorReport'] as Told;
}

const LIST =
  '{ commitments(year: 2026) { indicators { code owner { code } reading(asOf: "2026-06-30") { light standing } } } }';

it('counts indicators by unit and light as their readings stand, each once', async () => {
  const { data } = await world.ask(LEADER, LIST);
  const indicators = (
    data!['commitments'] as { indicators: { owner: { code: string }; reading: { light: string } | null }[] }[]
  ).flatMap((it) => it.indicators);
  const counted = Map.groupBy(
    indicators,
    ({ owner, reading }) => `${owner.code} ${reading?.light ?? 'GREY'}`,
  );
  const { rows, totals } = await ask(
    'rows { unit { code } light indicators { value } } totals { indicators { value } grey: indicators(where: { light: GREY }) { value } }',
  );
  const told = (
    rows as unknown as { unit: { code: string }; light: string; indicators: { value: string } }[]
  ).map(({ unit, light, indicators: { value } }) => [`${unit.code} ${light}`, Number(value)] as const);
  expect(new Map(told)).toEqual(new Map([...counted].map(([key, of]) => [key, of.length])));
  expect(totals['indicators']!.value).toBe('103');
  expect(Number(totals['grey']!.value)).toBe(
    indicators.filter(({ reading }) => (reading?.light ?? 'GREY') === 'GREY').length,
  );
});

it('gives figures of one indicator, with those of an earlier day; unlike things are not added up', async () => {
  const where = `, since: "2026-03-31", where: { indicator: "${indicatorId('C06-1')}" }`;
  const { rows } = await ask(
    'rows { indicator { code } value { value previous change } target { value } }',
    where,
  );
  expect(rows).toEqual([
    {
      indicator: { code: 'C06-1' },
      value: { value: '4100', previous: '3100', change: '1000' },
      target: { value: '8000' },
    },
  ]);
  const { rows: all } = await ask('rows { value { value } indicators { value } }');
  expect(all).toEqual([{ value: { value: null }, indicators: { value: '103' } }]);
});

it('by township whoever sees no rows is told the release, as the indicator itself tells it', async () => {
  const where = `, where: { indicator: "${indicatorId('C06-1')}" }`;
  for (const caller of [LEADER, ANALYST]) {
    const { data } = await world.ask(
      caller,
      `{ indicator(id: "${indicatorId('C06-1')}") { townships { rows { township { code } value } } } }`,
    );
    const { townships } = data!['indicator'] as {
      townships: { rows: { township: object; value: string | null }[] };
    };
    const { rows } = await ask('rows(first: 40) { township { code } value { value } }', where, caller);
    expect(rows).toEqual(townships.rows.map(({ township, value }) => ({ township, value: { value } })));
  }
});

it('counts what stood so on an earlier day and does no more', async () => {
  const { totals } = await ask(
    'totals { indicators(where: { standings: [DONE, AHEAD, ON_TRACK] }) { value previous change } }',
    ', since: "2026-02-28"',
  );
  const { value, previous, change } = totals['indicators']!;
  expect(Number(value) - Number(previous)).toBe(Number(change));
});

it('is nobody’s who has no business in the system', async () => {
  const { errors } = await world.ask(
    SYSTEM_ADMIN,
    '{ indicatorReport(year: 2026) { totals { indicators { value } } } }',
  );
  expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});
