import type { Caller } from '@minsheng/kernel';
import { type DocumentNode, Kind, OperationTypeNode, parse } from 'graphql';
import { GatewayRefusal } from '../refusal.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** A GraphQL request as it arrives. */
export interface GraphQLBody {
  readonly query?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } } | null;
  readonly [name: string]: unknown;
}

/**
 * The request with the text that will run. A hash runs the stored text, whatever else was sent.
 * Refused: a hash that no build knew in the last 30 days; free text (and with it introspection) from
 * whoever is not an analyst; free text that would change anything.
 */
export function chooseDocument(
  body: GraphQLBody,
  caller: Caller,
  documents: Pick<TrustedDocuments, 'find'>,
): GraphQLBody {
  const hash = body.extensions?.persistedQuery?.sha256Hash;
  if (typeof hash === 'string') {
    const query = documents.find(hash);
    if (!query) throw new GatewayRefusal(400, 'PERSISTED_QUERY_NOT_FOUND');
    const { persistedQuery: _, ...extensions } = body.extensions!;
    return { ...body, query, extensions };
  }
  if (!caller.grants.some(({ role }) => role === 'ANALYST'))
    throw new GatewayRefusal(403, 'FREE_TEXT_FORBIDDEN');
  if (mayChange(body.query)) throw new GatewayRefusal(403, 'FREE_TEXT_FORBIDDEN', {}, 'FREE_TEXT_READS_ONLY');
  return body;
}

/** Text that is not GraphQL changes nothing: Apollo answers what is wrong with it. */
function mayChange(query: unknown): boolean {
  const document = typeof query === 'string' ? findDocument(query) : undefined;
  return (
    document?.definitions.some(
      (it) => it.kind === Kind.OPERATION_DEFINITION && it.operation !== OperationTypeNode.QUERY,
    ) ?? false
  );
}

function findDocument(query: string): DocumentNode | undefined {
  try {
    return parse(query, { noLocation: true });
  } catch {
    return undefined;
  }
}
