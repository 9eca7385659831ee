import { decimal, sum } from '@minsheng/kernel/domain';
import type { FieldDeclaration } from '@minsheng/kernel/kinds';
import { beforeAll, describe, expect, it } from 'vitest';
import { withDraws } from './drawing.ts';
import { type KindUnderTest, type Shown, answered } from './kind-under-test.ts';
import { RUNS } from './runs.ts';

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Shown }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totals?: Readonly<Record<string, string>>;
}

interface Asked {
  readonly filter?: object;
  readonly orderBy?: object;
  readonly first?: number;
  readonly after?: string | null;
  readonly offset?: number;
}

/** Of each filter's values so many are asked for. */
const VALUES = 4;
const PAGE = 7;

/** What a list shows, narrows, orders, pages and adds up, against the rows themselves. */
export function checkLists(kind: KindUnderTest): void {
  describe('its list', () => {
    const { fields } = kind.declaration;
    /** All rows of the unit, as its clerk sees them, voided ones too. */
    let rows: readonly Shown[];
    const standing = () => rows.filter(({ voidedOn }) => voidedOn === null);

    beforeAll(async () => {
      await withDraws(1, async (draw) => {
        for (let nth = 0; nth < RUNS.listed; nth++) {
          const made = await kind.make(draw);
          if (nth % 3 === 0) await kind.change(draw, made);
          if (nth % 7 === 0)
            await kind.void(kind.clerk, { ...made, revision: (await kind.shown(made.id)).revision });
        }
        for (let nth = 0; nth < RUNS.ofOthers; nth++)
          await kind.make(draw, kind.fellow, withoutFiles(fields));
      });
      rows = (await walk(kind, { filter: { includeVoided: true } })).flatMap(nodesOf);
    });

    it('has the rows of the own unit and no others (of what units share, all), voided ones where they are asked for', async () => {
      const [{ unit }] = rows as unknown as [{ unit: { id: string } }];
      const kept = await kind.rows<{ id: string; voided: boolean }>(
        `select id, voided_on is not null as voided from "${kind.table}" where unit_id = ? or ?`,
        [unit.id, kind.kind.shared ?? false],
      );
      expect(idsOf(rows)).toEqual(idsOf(kept));
      expect(idsOf((await walk(kind, {})).flatMap(nodesOf))).toEqual(
        idsOf(kept.filter(({ voided }) => !voided)),
      );
      expect(kept.some(({ voided }) => voided)).toBe(true);
    });

    it.each(['township', 'from', 'to', 'counted'])('is narrowed by %s', async (name) => {
      const matches = MATCHES[name]!;
      for (const value of distinct(rows.map(matches.valueOf)))
        await expectListed(
          kind,
          { [name]: value },
          standing().filter((row) => matches.holds(row, value)),
        );
    });

    const filtering = fields.filter(({ shape, filters }) => filters.length > 0 && shape !== 'person');
    it.runIf(filtering.length > 0)(
      'is narrowed by each field that filters, alone and together with another',
      async () => {
        for (const field of filtering) {
          const values = distinct(rows.map((row) => valueOf(row, field)));
          expect(values.length, `${field.name} of all rows`).toBeGreaterThan(0);
          for (const value of values) {
            const found = standing().filter((row) => valueOf(row, field) === value);
            await expectListed(kind, { [field.name]: value }, found);
            const { id: township } = (found[0] ?? rows[0])!['township'] as { id: string };
            const also = found.filter((row) => (row['township'] as { id: string }).id === township);
            await expectListed(kind, { [field.name]: value, township }, also);
          }
        }
      },
    );

    const searched = fields.filter(({ search, shape }) => search && shape === 'text');
    it.runIf(searched.length > 0)('is searched by parts of its texts, which mean themselves', async () => {
      for (const field of searched) {
        const words = distinct(rows.map((row) => String(row[field.name] ?? '').slice(1, 4))).filter(Boolean);
        for (const search of [...words, '%', '_', '\\', "'", '没有这样的词'])
          await expectListed(
            kind,
            { search },
            standing().filter((row) => hasWords(row, searched, String(search))),
          );
      }
    });

    const orders = fields
      .filter(({ sort }) => sort)
      .flatMap(({ name }) => ['ASC', 'DESC'].map((way) => ({ [name]: way })));
    it.each([undefined, ...orders])(
      'is ordered by %o, the same page by page and by number',
      async (orderBy) => {
        const [column, way] = Object.entries(orderBy ?? { [kind.declaration.day]: 'DESC' })[0]!;
        const expected = await kind.rows<{ id: string }>(
          `select id from "${kind.table}" where voided_on is null and (unit_id = ? or ?) order by "${columnOf(column)}" ${way} nulls last, id ${way}`,
          [(rows[0]!['unit'] as { id: string }).id, kind.kind.shared ?? false],
        );
        const asked = orderBy ? { orderBy } : {};
        const pages = await walk(kind, { ...asked, first: PAGE });
        expect(pages.flatMap(nodesOf).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([expected.length]));
        for (let offset = 0, nth = 0; offset < expected.length; offset += PAGE, nth++)
          expect(nodesOf(await pageOf(kind, { ...asked, first: PAGE, offset }))).toEqual(
            nodesOf(pages[nth]!),
          );
      },
    );

    const summed = fields.filter(({ sum: isSummed }) => isSummed);
    it.runIf(summed.length > 0)('adds up what is summed, of all that the filter lets through', async () => {
      const { id: township } = standing()[0]!['township'] as { id: string };
      for (const [filter, of] of [
        [{}, standing()],
        [{ township }, standing().filter((row) => (row['township'] as { id: string }).id === township)],
      ] as const) {
        const { totals } = await pageOf(kind, { filter, first: 1 });
        for (const { name } of summed) {
          const values = of.map((row) => decimal(String(row[name] ?? 0)));
          expect(totals![name], name).toBe(sum(values).toString());
        }
      }
    });
  });
}

/** Filters that every kind has. */
const MATCHES: Readonly<
  Record<string, { valueOf(row: Shown): unknown; holds(row: Shown, value: unknown): boolean }>
> = {
  township: {
    valueOf: (row) => (row['township'] as { id: string }).id,
    holds: (row, value) => (row['township'] as { id: string }).id === value,
  },
  from: {
    valueOf: (row) => row['occurredOn'],
    holds: (row, value) => String(row['occurredOn']) >= String(value),
  },
  to: {
    valueOf: (row) => row['occurredOn'],
    holds: (row, value) => String(row['occurredOn']) <= String(value),
  },
  counted: { valueOf: (row) => row['counted'], holds: (row, value) => row['counted'] === value },
};

async function expectListed(kind: KindUnderTest, filter: object, expected: readonly Shown[]): Promise<void> {
  const pages = await walk(kind, { filter });
  expect(idsOf(pages.flatMap(nodesOf)), JSON.stringify(filter)).toEqual(idsOf(expected));
  expect(pages[0]!.totalCount, JSON.stringify(filter)).toBe(expected.length);
}

/** All pages, one after the other. */
async function walk(kind: KindUnderTest, asked: Asked): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let after: string | null = null; ; after = pages.at(-1)!.pageInfo.endCursor) {
    pages.push(await pageOf(kind, { first: 200, ...asked, after }));
    if (!pages.at(-1)!.pageInfo.hasNextPage) return pages;
  }
}

async function pageOf(kind: KindUnderTest, asked: Asked): Promise<Page> {
  const { fields, graph } = kind.declaration;
  const summed = fields.filter(({ sum: isSummed }) => isSummed).map(({ name }) => name);
  const text = `query ($filter: ${graph.filter}, $first: Int!, $after: String, $offset: Int${graph.order ? `, $orderBy: ${graph.order}` : ''}) {
    ${graph.many}(filter: $filter, first: $first, after: $after, offset: $offset${graph.order ? ', orderBy: $orderBy' : ''}) {
      totalCount pageInfo { hasNextPage endCursor } ${summed.length > 0 ? `totals { ${summed.join(' ')} }` : ''}
      edges { node { ${kind.selection} } } } }`;
  return answered<Page>(await kind.ask(kind.clerk, text, { ...asked }));
}

function nodesOf({ edges }: Page): readonly Shown[] {
  return edges.map(({ node }) => node);
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id).sort();
}

function distinct(values: readonly unknown[]): readonly unknown[] {
  return [...new Set(values)].filter((value) => value !== null && value !== undefined).slice(0, VALUES);
}

/** What a filter compares: of what is named, its id. */
function valueOf(row: Shown, { name }: FieldDeclaration): unknown {
  const value = row[name];
  return typeof value === 'object' && value !== null ? (value as { id: string }).id : value;
}

function hasWords(row: Shown, searched: readonly FieldDeclaration[], words: string): boolean {
  return searched.some(({ name }) =>
    String(row[name] ?? '')
      .toLowerCase()
      .includes(words.toLowerCase()),
  );
}

function withoutFiles(fields: readonly FieldDeclaration[]): Record<string, unknown> {
  return Object.fromEntries(fields.filter(({ shape }) => shape === 'file').map(({ name }) => [name, null]));
}

export function columnOf(property: string): string {
  return property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
