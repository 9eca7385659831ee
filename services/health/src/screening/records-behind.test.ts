import { encodeCursor } from '@minsheng/kernel';
import { indicatorId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLERK, type HealthWorld, createHealthWorld, record } from '../testing/health-world.ts';

const PAGE = '{ totalCount edges { cursor node { id occurredOn } } pageInfo { hasNextPage } }';
const QUERY = `query ($r: [_Any!]!, $after: String) { _entities(representations: $r) { ... on Indicator {
  first: healthRecords(first: 2) ${PAGE} next: healthRecords(first: 2, after: $after) ${PAGE} } } }`;

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { occurredOn: string } }[];
}

let world: HealthWorld;
beforeAll(async () => {
  world = await createHealthWorld();
  for (const day of ['2026-05-01', '2026-05-02', '2026-05-03']) await record(world, { screenedOn: day });
});
afterAll(() => world.close());

async function pages(after: string | null) {
  const r = [{ __typename: 'Indicator', id: indicatorId('C06-1') }];
  const { data, errors } = await world.ask(CLERK, QUERY, { r, after });
  const [answer] = (data?.['_entities'] ?? []) as Record<'first' | 'next', Page>[];
  return { ...answer!, errors };
}

function days({ edges }: Page): string[] {
  return edges.map(({ node }) => node.occurredOn);
}

it('keeps two pages of one indicator apart', async () => {
  const { first } = await pages(null);
  expect(days(first)).toEqual(['2026-05-03', '2026-05-02']);
  const both = await pages(first.edges[1]!.cursor);
  expect([days(both.first), days(both.next)]).toEqual([['2026-05-03', '2026-05-02'], ['2026-05-01']]);
});

it('knows the total past the end too', async () => {
  const { next } = await pages(encodeCursor(['2020-01-01', 'x']));
  expect(next).toMatchObject({ totalCount: 3, edges: [] });
});

it('refuses a cursor with a day that does not exist', async () => {
  const { errors } = await pages(encodeCursor(['2026-02-30', 'x']));
  expect(errors[0]).toMatchObject({ code: 'BAD_INPUT', field: 'after' });
});

it('shows only what counted up to a business day, so that the rows are the figure of that day', async () => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Indicator {
    then: healthRecords(asOf: "2026-05-02") ${PAGE} now: healthRecords ${PAGE} } } }`;
  const { data } = await world.ask(CLERK, query, {
    r: [{ __typename: 'Indicator', id: indicatorId('C06-1') }],
  });
  const [answer] = data!['_entities'] as Record<'then' | 'now', Page>[];
  expect(days(answer!.then)).toEqual(['2026-05-02', '2026-05-01']);
  expect([answer!.then.totalCount, answer!.now.totalCount]).toEqual([2, 3]);
});
