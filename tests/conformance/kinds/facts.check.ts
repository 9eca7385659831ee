import { rebuild } from '@minsheng/kernel';
import { type Decimal, ZERO, decimal, toCanonical } from '@minsheng/kernel/domain';
import type { Draw, Given } from '@minsheng/kernel/kinds';
import { expect, it } from 'vitest';
import { pick, takenBy, withDraws } from './drawing.ts';
import { type KindUnderTest, type Made, REASON } from './kind-under-test.ts';
import { RUNS } from './runs.ts';

/** What an indicator adds up to on a day in a township. */
type Figures = Readonly<
  Record<string, readonly [value: string, numerator: string, denominator: string, records: number]>
>;

/** Kinds of which nothing counts by recording and amending alone: works are moved to a stage, stretches are taken over. */
const COUNTS_BY_A_VERB_OF_ITS_OWN = new Set(['Works', 'Section']);

/** Whatever was done, one after the other or at once, a figure is what the records that stand add up to. */
export function checkFacts(kind: KindUnderTest): void {
  const { world } = kind.module;
  const { measures, catalogue } = world.module.services;
  const own = measures.filter(({ record }) => record === kind.name);
  const bindings = () =>
    catalogue.bindings().filter(({ measure }) => own.some(({ name }) => name === measure));

  it.runIf(own.length > 0 && !COUNTS_BY_A_VERB_OF_ITS_OWN.has(kind.name))(
    'feeds a figure by at least one binding, and some of its records count',
    () =>
      withDraws(1, async (draw) => {
        expect(bindings().length).toBeGreaterThan(0);
        for (let attempt = 0; attempt < RUNS.attempts; attempt++) {
          const { id } = await kind.make(draw);
          if ((await kind.shown(id))['counted']) return;
        }
        throw new Error(`${kind.name}: none of ${RUNS.attempts} counts`);
      }),
  );

  it('is counted as a recount of its records has it, after any history', () =>
    withDraws(RUNS.histories, async (draw) => {
      const history = new History(kind);
      for (let nth = 0; nth < RUNS.acts; nth++) await history.act(draw);
      await expectCounted(history.acts);
    }));

  it(`is counted so, too, after ${RUNS.writers} writers at once`, () =>
    withDraws(RUNS.crowds, async (draw) => {
      const history = new History(kind);
      const writers = Array.from({ length: RUNS.writers }, async () => {
        for (let nth = 0; nth < RUNS.actsAtOnce; nth++) await history.act(draw);
      });
      await Promise.all(writers);
      await expectCounted(history.acts);
    }));

  it('is rebuilt to the same figures, cell by cell', async () => {
    const before = await cells();
    await rebuild(
      world.module.orm,
      measures,
      catalogue.bindings(),
      catalogue,
      world.context(kind.clerk).clock.today(),
    );
    expect(await cells()).toEqual(before);
  });

  async function expectCounted(acts: readonly string[]): Promise<void> {
    const said = acts.join('\n');
    const recounted = await recount();
    expect(await kept('fact_contribution'), said).toEqual(recounted);
    expect(await kept('fact_cell'), said).toEqual(recounted);
    const marked = await kind.rows(
      `select r.id from "${kind.table}" r where r.voided_on is not null and exists (select 1 from fact_contribution c where c.record_id = r.id)`,
    );
    expect(marked, said).toEqual([]);
  }

  /** From all records there are, with nothing of what the module keeps of them, and none of its statements. */
  async function recount(): Promise<Figures> {
    const records = await world.module.orm.em.fork().find<object>(kind.kind.entity as never, {});
    const figures = new Sums();
    for (const binding of bindings()) {
      const measure = own.find(({ name }) => name === binding.measure)!;
      const subjects = new Map<string, object[]>();
      for (const record of records)
        for (const subject of measure.subjectsOf(record, binding))
          subjects.set(subject, [...(subjects.get(subject) ?? []), record]);
      for (const [subject, of] of subjects)
        for (const it of measure.contributionsOf(subject, of, binding))
          figures.add([binding.indicatorId, it.day, it.townshipId ?? catalogue.county().id], it, 1);
      for (const it of binding.openings)
        figures.add(
          [binding.indicatorId, `${binding.year - 1}-12-31`, it.townshipId ?? catalogue.county().id],
          it,
          0,
        );
    }
    return figures.all();
  }

  async function kept(table: 'fact_contribution' | 'fact_cell'): Promise<Figures> {
    const records = table === 'fact_cell' ? 'records' : 'case when record_id is null then 0 else 1 end';
    const rows = await kind.rows<{
      at: string[];
      value: string;
      numerator: string;
      denominator: string;
      records: number;
    }>(
      `select array[indicator_id, day::text, township_id] as at, value::text as value, numerator::text as numerator,
         denominator::text as denominator, ${records} as records from ${table}
       where indicator_id in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(bindings().map(({ indicatorId }) => indicatorId))],
    );
    const figures = new Sums();
    for (const row of rows) figures.add(row.at, row, row.records);
    return figures.all();
  }

  function cells(): Promise<object[]> {
    return kind.rows('select * from fact_cell order by indicator_id, day, township_id, recorded_day');
  }
}

interface Amounts {
  readonly value?: Decimal | string;
  readonly numerator?: Decimal | string;
  readonly denominator?: Decimal | string;
}

class Sums {
  readonly #sums = new Map<string, { amounts: [Decimal, Decimal, Decimal]; records: number }>();

  add(
    at: readonly string[],
    { value = ZERO, numerator = ZERO, denominator = ZERO }: Amounts,
    records: number,
  ): void {
    const key = at.join(' ');
    const sum = this.#sums.get(key) ?? { amounts: [ZERO, ZERO, ZERO], records: 0 };
    const added = [value, numerator, denominator].map((it, nth) => sum.amounts[nth]!.plus(decimal(it)));
    this.#sums.set(key, { amounts: added as [Decimal, Decimal, Decimal], records: sum.records + records });
  }

  /** What adds up to nothing is as good as not there. */
  all(): Figures {
    return Object.fromEntries(
      [...this.#sums]
        .filter(([, { amounts, records }]) => records !== 0 || amounts.some((it) => !it.eq(0)))
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([key, { amounts, records }]) => {
          const [value, numerator, denominator] = amounts.map(toCanonical) as [string, string, string];
          return [key, [value, numerator, denominator, records]] as const;
        }),
    );
  }
}

/** Acts of two units on records of theirs: new ones (often about the same few people), amendments and voids. */
class History {
  readonly acts: string[] = [];
  readonly #kind: KindUnderTest;
  readonly #made: { seen: Made; by: 'clerk' | 'fellow' }[] = [];

  constructor(kind: KindUnderTest) {
    this.#kind = kind;
  }

  async act(draw: Draw): Promise<void> {
    const standing = this.#made.length > 0 ? pick(this.#made, draw) : undefined;
    const what = draw(6);
    if (!standing || what < 3) return this.#record(draw);
    const { seen, by } = standing;
    if (what < 5) {
      const amended =
        (await this.#move(draw, seen, by)) ?? (await this.#kind.change(draw, seen, this.#kind[by]));
      if (!amended) return;
      standing.seen = { ...seen, revision: amended.revision };
      this.acts.push(`amend ${seen.id} ${JSON.stringify(amended.input)}`);
      return;
    }
    const { errors } = await this.#kind.void(this.#kind[by], seen, REASON);
    if (errors.length === 0) this.acts.push(`void ${seen.id}`);
  }

  async #record(draw: Draw): Promise<void> {
    const by = draw(3) === 0 ? 'fellow' : 'clerk';
    const seen =
      (await this.#again(draw, by)) ?? (await this.#kind.make(draw, this.#kind[by], this.#withoutFiles(by)));
    this.#made.push({ seen, by });
    this.acts.push(`record ${seen.id} ${JSON.stringify(seen.input)}`);
  }

  /** To another year and township, where it may be amended so: it then counts elsewhere, and no more where it did. */
  async #move(draw: Draw, seen: Made, by: 'clerk' | 'fellow'): Promise<Made | undefined> {
    const { declaration, around } = this.#kind;
    if (!declaration.amend || draw(2) === 0) return undefined;
    const shown = await this.#kind.shown(seen.id, this.#kind[by]);
    const amended = takenBy(declaration, 'amend');
    const days = amended.filter(
      ({ shape, name }) => shape === 'day' && shown[name] !== null && draw(2) === 0,
    );
    const input = {
      ...Object.fromEntries(days.map(({ name }) => [name, yearBefore(shown[name] as string)])),
      ...(amended.some(({ shape }) => shape === 'place') ? { township: pick(around.townships, draw) } : {}),
    };
    if (Object.keys(input).length === 0) return undefined;
    const { data, errors } = await this.#kind.amend(this.#kind[by], seen, input);
    return errors.length > 0 ? undefined : { ...(Object.values(data!)[0] as Made), input };
  }

  /** One more about somebody who was there before, or the same in another year, if the trade lets it stand. */
  async #again(draw: Draw, by: 'clerk' | 'fellow'): Promise<Made | undefined> {
    if (this.#made.length === 0 || draw(4) === 0) return undefined;
    // A few people only, so that writers meet.
    const { input } = pick(this.#made.slice(0, 2), draw).seen;
    const { declaration } = this.#kind;
    const days = declaration.fields.filter(
      ({ shape, name }) => shape === 'day' && typeof input[name] === 'string',
    );
    const moved = draw(3) === 0 ? yearBefore : nextDay;
    const given = Object.fromEntries(days.map(({ name }) => [name, moved(input[name] as string)]));
    const again = { ...input, ...given, ...this.#withoutFiles(by) };
    const { data, errors } = await this.#kind.record(this.#kind[by], again);
    if (errors.length > 0) return undefined;
    const [record] = Object.values(data!) as [Made & Record<string, Made>];
    return { ...('id' in record ? record : Object.values(record as Record<string, Made>)[0]!), input: again };
  }

  #withoutFiles(by: 'clerk' | 'fellow'): Given {
    if (by === 'clerk') return {};
    const files = this.#kind.declaration.fields.filter(({ shape, record }) => shape === 'file' && record);
    return Object.fromEntries(files.map(({ name }) => [name, null]));
  }
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
