import type { FactCell } from '@minsheng/kernel';
import { type CalendarDate, addDays, calendarDate, daysBetween } from '@minsheng/kernel/domain';
import { type World, indicatorId, townshipId } from '@minsheng/kernel/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEADER, cell, createSupervisionWorld, deliver } from '../testing/supervision-world.ts';
import { factsByKey } from './facts.loaders.ts';

const YEAR = 2026;
const INDICATORS = [
  ['C06-1', 'health'],
  ['M05-2', 'civil-affairs'],
  ['M10-4', 'public-security'],
] as const;
const TOWNSHIPS = ['500240101', '500240105', '500240001'].map(townshipId);
/** First and last days, the days before and after, and days whose last thirty begin at such a day. */
const READ_ON = [
  '2026-01-01',
  '2026-01-29',
  '2026-01-30',
  '2026-01-31',
  '2026-02-01',
  '2026-12-31',
  '2027-01-01',
  '2027-01-30',
].map(calendarDate);
/** Ends of the year's first weeks. */
const WEEKS = ['2026-01-07', '2026-01-14', '2026-01-21', '2026-01-28'].map(calendarDate);
const KNOWN_ON = [null, calendarDate('2026-01-01'), calendarDate('2026-01-31')];

// What the measures of a year report: days of it, and what stood before.
const EDGES = ['2024-02-29', '2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02', '2026-12-31'];
const day: fc.Arbitrary<CalendarDate> = fc
  .oneof(
    fc.constantFrom(...EDGES).map(calendarDate),
    fc
      .record({ on: fc.constantFrom(...READ_ON), ago: fc.integer({ min: 28, max: 31 }) })
      .map(({ on, ago }) => {
        return addDays(on, -ago);
      }),
  )
  .filter((it) => it <= '2026-12-31');

interface Stored {
  readonly day: CalendarDate;
  readonly recordedDay: CalendarDate;
  readonly townshipId: string;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly records: number;
}

const stored: fc.Arbitrary<Stored> = fc
  .record({
    day,
    late: fc.constantFrom(0, 1, 30),
    townshipId: fc.constantFrom(...TOWNSHIPS),
    value: fc.integer({ min: -9, max: 90 }),
    numerator: fc.nat(90),
    denominator: fc.nat(90),
    records: fc.integer({ min: -1, max: 2 }),
  })
  .map(({ late, ...rest }) => ({ ...rest, recordedDay: addDays(rest.day, late) }));
const cells = fc.uniqueArray(stored, {
  minLength: 4,
  maxLength: 16,
  selector: (it) => [it.day, it.recordedDay, it.townshipId].join(),
});

const TODAY = calendarDate('2027-06-30');

let world: World;
let epoch = 1;
beforeAll(async () => {
  world = await createSupervisionWorld();
  world.setToday(TODAY);
});
afterAll(() => world.close());

/** Makes these all the cells that the module has. */
async function store(code: string, module: string, all: readonly Stored[]): Promise<void> {
  const sent = all.map(({ value, numerator, denominator, ...rest }): FactCell =>
    cell({
      ...rest,
      indicatorId: indicatorId(code),
      value: String(value),
      numerator: String(numerator),
      denominator: String(denominator),
    }),
  );
  epoch += 1;
  await deliver(world, sent, { epoch, complete: true }, module);
}

/** The facts of a day, said as one would say them of the list. */
function folded(all: readonly Stored[], asOf: CalendarDate, knownOn: CalendarDate | null) {
  const known = all.filter((it) => it.day <= asOf && (knownOn === null || it.recordedDay <= knownOn));
  const before = known.filter((it) => it.day <= '2025-12-31');
  const ofYear = known.filter((it) => it.day >= '2026-01-01');
  const days = [...new Set(ofYear.map((it) => it.day))];
  const returned = days.filter((on) => Number(total(ofYear, 'records', (it) => it.day === on)) > 0);
  return {
    ...sums(known),
    opening: sums(before),
    gainedLast30: total(known, 'value', (it) => daysBetween(it.day, asOf) < 30),
    daysReported: returned.length,
    dayIsOpen: asOf === (knownOn ?? TODAY) && !returned.includes(asOf),
    records: Number(total(known, 'records')),
    coveredTo: returned.toSorted().at(-1) ?? null,
  };
}

function sums(of: readonly Stored[]) {
  return {
    value: total(of, 'value'),
    numerator: total(of, 'numerator'),
    denominator: total(of, 'denominator'),
  };
}

function total(
  of: readonly Stored[],
  name: 'value' | 'numerator' | 'denominator' | 'records',
  which: (it: Stored) => boolean = () => true,
): string {
  return String(of.filter(which).reduce((sum, it) => sum + it[name], 0));
}

interface Point {
  readonly day: CalendarDate;
  readonly value: string | null;
  readonly planned: string | null;
}

describe('whatever cells are stored', () => {
  it('the facts of any day are a plain fold of them: opening, last thirty days, days with a return', async () => {
    const [code, module] = INDICATORS[0];
    const keys = READ_ON.flatMap((asOf) => KNOWN_ON.map((knownOn) => ({ asOf, knownOn })));
    await fc.assert(
      fc.asyncProperty(cells, async (all) => {
        await store(code, module, all);
        const facts = await factsByKey(
          world.context(LEADER),
          keys.map((key) => ({ indicatorId: indicatorId(code), year: YEAR, ...key })),
        );
        const plain = facts.map(({ milestones: _milestones, judgements: _judgements, ...rest }) => rest);
        expect(JSON.parse(JSON.stringify(plain))).toEqual(
          keys.map(({ asOf, knownOn }) => folded(all, asOf, knownOn)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it.each(INDICATORS)('each point of the trend of %s is the reading of its day', async (code, module) => {
    const ask = async (what: string) => {
      const { data, errors } = await world.ask(
        LEADER,
        `{ indicatorByCode(year: ${YEAR}, code: "${code}") { ${what} } }`,
      );
      expect(errors).toEqual([]);
      return (data as { indicatorByCode: Record<string, unknown> }).indicatorByCode;
    };
    await fc.assert(
      fc.asyncProperty(cells, fc.constantFrom(...READ_ON.slice(0, 5)), async (all, asOf) => {
        await store(code, module, all);
        const days = [...WEEKS.filter((it) => it < asOf), asOf];
        const { trend } = await ask(`trend(asOf: "${asOf}") { day value planned }`);
        const readings = await ask(
          days.map((on, nth) => `r${nth}: reading(asOf: "${on}") { day: asOf value planned }`).join(' '),
        );
        const points = days.map((_, nth) => readings[`r${nth}`] as Point);
        expect(trend).toEqual(points.filter(({ value }) => value !== null));
      }),
      { numRuns: 30 },
    );
  });
});
