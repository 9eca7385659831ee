import { type RunningModule, rebuild } from '@minsheng/kernel';
import { type World, indicatorId, townshipId } from '@minsheng/kernel/testing';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CIVIL,
  CULTURE,
  RECORD_PLACE,
  SOCIAL_WORK,
  cellsOf,
  createCivilWorld,
  figureOf,
  must,
  placeInput,
} from '../testing/civil-world.ts';

const CLERKS = {
  CULTURE_SPACE: CULTURE,
  CULTURE_FACILITY: CULTURE,
  CANTEEN: CIVIL,
  FRIENDLY_SITE: SOCIAL_WORK,
};
type Kind = keyof typeof CLERKS;
const CODES = ['M05-1', 'M05-2', 'M05-4', 'M05-5', 'M11-2'] as const;
const PLACES = ['500240001', '500240101', '500240105', null] as const;
const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendPlaceInput!) {
  amendPlace(id: $id, revision: $revision, input: $input, reason: "核对后更正") { id } }`;
const CLOSE =
  'mutation ($id: ID!, $revision: Int!, $day: Date!) { closePlace(id: $id, revision: $revision, day: $day, reason: "场地到期") { id } }';
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidPlace(id: $id, revision: $revision, reason: "重复登记") { id } }';

let world: World;
beforeEach(async () => void (world = await createCivilWorld()));
afterEach(() => world.close());

interface Row {
  readonly id: string;
  readonly kind: Kind;
  readonly township: string | null;
  readonly area: string | null;
  readonly opened: string | null;
  readonly closed: string | null;
}

/** The register read past all measures. */
function register(): Promise<Row[]> {
  return world.module.orm.em.fork().execute<Row[]>(
    `select id, kind, township_id as township, trim_scale(area)::text as area, opened_on::text as opened, closed_on::text as closed
     from place where voided_on is null`,
  );
}

/** What each figure must be on a day, said as one would say it of the register. */
async function expected(on: string): Promise<Record<(typeof CODES)[number], string>> {
  const rows = await register();
  const stands = ({ opened, closed }: Row) =>
    opened !== null && opened <= on && (closed === null || closed > on);
  const isNew = ({ opened }: Row) => opened !== null && opened <= on && opened >= '2026-01-01';
  const of = (...kinds: Kind[]) => rows.filter(({ kind }) => kinds.includes(kind));
  const hundredths = of('CULTURE_SPACE', 'CULTURE_FACILITY')
    .filter(stands)
    .reduce((all, { area }) => all + BigInt(Math.round(Number(area) * 100)), 0n);
  const covered = new Set(
    of('CANTEEN')
      .filter((row) => row.township !== null && stands(row))
      .map((it) => it.township),
  );
  return {
    'M05-1': String(of('CULTURE_SPACE').filter(isNew).length),
    'M05-2': String(Number(hundredths) / 100),
    'M05-4': String(
      of('CANTEEN').filter((row) => isNew(row) && row.township === townshipId('500240001')).length,
    ),
    'M05-5': String(covered.size),
    'M11-2': String(of('FRIENDLY_SITE').filter(({ opened }) => opened !== null && opened <= on).length),
  };
}

async function actual(on: string): Promise<Record<string, string>> {
  const figures = await Promise.all(CODES.map((code) => figureOf(world, code, on)));
  return Object.fromEntries(
    CODES.map((code, n) => [
      code,
      ['M05-2', 'M05-5'].includes(code) ? figures[n]!.numerator : figures[n]!.value,
    ]),
  );
}

async function rebuildAll({ orm, services }: RunningModule): Promise<void> {
  const { measures, catalogue, clock } = services;
  await rebuild(orm, measures, catalogue.bindings(), catalogue, clock.today());
}

const day = fc.constantFrom<string>(
  '2019-09-01',
  '2025-12-31',
  '2026-01-01',
  '2026-03-15',
  '2026-05-20',
  '2026-06-30',
);
const area = fc.integer({ min: 1, max: 500_000 }).map((n) => (n / 100).toFixed(2));
const township = fc.constantFrom(...PLACES).map((code) => code && townshipId(code));
const which = fc.nat({ max: 30 });
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('record' as const),
      kind: fc.constantFrom(...(Object.keys(CLERKS) as Kind[])),
      openedOn: fc.option(day),
      area,
      township,
    }),
  },
  fc.record({ do: fc.constant('amend' as const), which, openedOn: day, area, township }),
  fc.record({ do: fc.constant('close' as const), which, day }),
  fc.record({ do: fc.constant('void' as const), which }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Does it, or has it refused: either way the figures must hold. */
async function apply(it: Step, made: { id: string; kind: Kind }[]): Promise<void> {
  if (it.do === 'record') {
    const { kind, openedOn } = it;
    const input = placeInput({ kind, openedOn, area: it.area, township: it.township });
    made.push({ ...(await must<{ id: string }>(world, CLERKS[kind], RECORD_PLACE, { input })), kind });
    return;
  }
  const place = made[it.which % Math.max(made.length, 1)];
  if (!place) return;
  const { id, kind } = place;
  if (it.do === 'amend')
    await world.ask(CLERKS[kind], AMEND, {
      id,
      input: { openedOn: it.openedOn, area: it.area, township: it.township },
    });
  else if (it.do === 'close') await world.ask(CLERKS[kind], CLOSE, { id, day: it.day });
  else await world.ask(CLERKS[kind], VOID, { id });
}

describe('stock, density and coverage', () => {
  it('are what the register says, on every day, after whatever was done to it, and after a rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const made: { id: string; kind: Kind }[] = [];
        for (const it of steps) await apply(it, made);
        for (const on of ['2019-09-01', '2025-12-31', '2026-03-15', '2026-06-30']) {
          const figures = await actual(on);
          expect(figures).toEqual(await expected(on));
          expect(Number(figures['M05-5'])).toBeLessThanOrEqual(3);
        }
        expect(await figureOf(world, 'M05-5')).toMatchObject({ denominator: '3', value: '0' });
        expect(await figureOf(world, 'M05-2')).toMatchObject({ denominator: '388200', value: '0' });
        const before = await Promise.all(CODES.map((code) => cellsOf(world, code)));
        await rebuildAll(world.module);
        expect(await Promise.all(CODES.map((code) => cellsOf(world, code)))).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  it('hold after 8 writers opened, moved, closed and voided canteens of one township at once', async () => {
    async function writer(nth: number): Promise<void> {
      const made: { id: string; kind: Kind }[] = [];
      for (let n = 0; n < 12; n++) {
        const openedOn = `2026-0${(n % 5) + 1}-1${nth}`;
        const given = {
          kind: 'CANTEEN' as const,
          openedOn,
          area: '10.00',
          township: townshipId('500240001'),
        };
        await apply({ do: 'record', ...given }, made);
        if (n % 3 === 0) await apply({ do: 'close', which: n, day: '2026-05-20' }, made);
        if (n % 4 === 0) await apply({ do: 'void', which: nth + n }, made);
        if (n % 5 === 0)
          await apply({ do: 'amend', which: n, ...given, township: townshipId('500240101') }, made);
      }
    }
    await Promise.all(Array.from({ length: 8 }, (_, nth) => writer(nth)));
    expect((await register()).length).toBeGreaterThan(40);
    for (const on of ['2026-01-31', '2026-04-01', '2026-06-30'])
      expect(await actual(on)).toEqual(await expected(on));
  });

  it('cannot be bound to kinds that have no area', async () => {
    const { services, orm } = world.module;
    const [row] = await orm.em.fork().execute<{ body: never }[]>('select body from catalogue_mirror');
    const whole = row!.body as { bindings: { code: string; parameters: object }[] };
    const bindings = whole.bindings.map((it) =>
      it.code === 'M05-2' ? { ...it, parameters: { kinds: 'CANTEEN' } } : it,
    );
    await world.adopt({ ...whole, version: 'faulty', bindings } as never);
    expect(services.catalogue.faults).toEqual([expect.stringContaining('M05-2: parameters of place.area')]);
  });
});

describe('at the turn of a year', () => {
  const COUNTED = ['M05-1', 'M05-2', 'M11-2'] as const;

  beforeEach(() => world.setToday('2027-02-01'));

  /** A hall and a site that opened and closed on these days; what the figures of 2026 make of them at last. */
  async function lived(openedOn: string, closedOn: string | null): Promise<Record<string, string>> {
    for (const kind of ['CULTURE_SPACE', 'FRIENDLY_SITE'] as const) {
      const input = placeInput({ kind, openedOn, area: '120.5' });
      const { id } = await must<{ id: string }>(world, CLERKS[kind], RECORD_PLACE, { input });
      if (closedOn) await must(world, CLERKS[kind], CLOSE, { id, day: closedOn });
    }
    const figures = await actual('2027-12-31');
    return Object.fromEntries(COUNTED.map((code) => [code, figures[code]!]));
  }

  it.each([
    ['2025-12-31', null, ['0', '120.5', '1']],
    ['2026-01-01', null, ['1', '120.5', '1']],
    ['2026-12-31', null, ['1', '120.5', '1']],
    ['2027-01-01', null, ['0', '0', '0']],
    // What closes was built all the same (累计建成).
    ['2025-12-31', '2026-01-01', ['0', '0', '1']],
    ['2026-05-06', '2026-12-31', ['1', '0', '1']],
    // The year's figures stand as they stood when it ended.
    ['2026-05-06', '2027-01-01', ['1', '120.5', '1']],
  ])('opened %s, closed %s: new, area and stock are %j', async (openedOn, closedOn, expected) => {
    const figures = await lived(openedOn, closedOn);
    expect(COUNTED.map((code) => figures[code])).toEqual(expected);
  });
});

it('what stands behind 累计建成 is what was built, whether it closed since or not', async () => {
  const site = { kind: 'FRIENDLY_SITE', area: null };
  const { id } = await must<{ id: string }>(world, SOCIAL_WORK, RECORD_PLACE, {
    input: placeInput({ ...site, openedOn: '2023-04-01', acceptancePaper: null }),
  });
  await must(world, SOCIAL_WORK, CLOSE, { id, day: '2026-05-20' });
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Indicator {
    before: civilAffairsRecords(asOf: "2026-05-19") { edges { node { occurredOn amount } } }
    now: civilAffairsRecords { totalCount edges { node { id occurredOn amount summary } } } } } }`;
  const { data } = await world.ask(SOCIAL_WORK, query, {
    r: [{ __typename: 'Indicator', id: indicatorId('M11-2') }],
  });
  const opening = { occurredOn: '2023-04-01', amount: '1' };
  const summary = '测试文化空间（测试路1号）';
  expect(data).toEqual({
    _entities: [
      {
        before: { edges: [{ node: opening }] },
        now: {
          totalCount: 1,
          edges: [{ node: { id, ...opening, summary } }],
        },
      },
    ],
  });
});
