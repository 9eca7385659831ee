import type { ApolloServer } from '@apollo/server';
import type { Context } from '../context.ts';
import type { Kind } from '../kinds/declared.ts';
import { Refusal, type RefusalParams } from '../refusal.ts';

/** What of a kind's list is exported: as the list's own arguments say it. */
export interface ListAsked {
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly orderBy?: Readonly<Record<string, unknown>>;
}

export interface IdPage {
  readonly ids: readonly string[];
  readonly total: number;
  readonly next: string | null;
}

const AT_ONCE = 200;

/**
 * A page of the list, asked of the graph itself: which rows are exported, and for whom, is what the list says. Without those
 * taken back: read back, they would be recorded again.
 */
export async function listIds(
  apollo: ApolloServer<Context>,
  ctx: Context,
  { declaration: { graph } }: Kind,
  { filter = {}, orderBy }: ListAsked,
  after: string | null,
): Promise<IdPage> {
  const [declared, given] = graph.order ? [`, $orderBy: ${graph.order}`, ', orderBy: $orderBy'] : ['', ''];
  const query = `query ($filter: ${graph.filter}, $after: String${declared}) {
    list: ${graph.many}(filter: $filter, first: ${AT_ONCE}, after: $after${given}) {
      totalCount edges { node { id } } pageInfo { endCursor hasNextPage } } }`;
  const variables = {
    filter: { ...filter, includeVoided: false },
    after,
    ...(graph.order ? { orderBy } : {}),
  };
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: ctx });
  if (body.kind !== 'single') throw new Error('a list answered in parts');
  const { data, errors = [] } = body.singleResult;
  const [first] = errors;
  if (first) throw refusalOf(first.extensions, first.message);
  return pageOf(data!['list'] as ListAnswer);
}

interface ListAnswer {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

function pageOf({ totalCount, edges, pageInfo }: ListAnswer): IdPage {
  return {
    ids: edges.map(({ node }) => node.id),
    total: totalCount,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

function refusalOf(extensions: Readonly<Record<string, unknown>> = {}, message: string): Refusal {
  const code = typeof extensions['code'] === 'string' ? extensions['code'] : 'BAD_INPUT';
  const isOurs = code !== 'BAD_USER_INPUT' && code !== 'GRAPHQL_VALIDATION_FAILED';
  return isOurs
    ? new Refusal(code, extensions['params'] as RefusalParams | undefined)
    : new Refusal('BAD_INPUT', { detail: message });
}
