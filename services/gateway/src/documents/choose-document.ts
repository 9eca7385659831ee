import type { Caller } from '@minsheng/kernel';
import { type DocumentNode, type GraphQLSchema, Kind, OperationTypeNode } from 'graphql';
import { assertWithinLimits, parseWithinLimits } from '../limits/check-limits.ts';
import type { Variables } from '../limits/describe-field.ts';
import { measureDocument } from '../limits/measure.ts';
import { GatewayRefusal } from '../refusal.ts';
import { assertOneOperation } from './assert-one-operation.ts';
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
 * whoever is not an analyst, but for reports, which everybody composes for himself; free text that would change anything
 * or asks for more than limits.ts allows.
 */
export function chooseDocument(
  body: GraphQLBody,
  caller: Caller,
  documents: Pick<TrustedDocuments, 'find'>,
  schema: GraphQLSchema,
): GraphQLBody {
  const hash = body.extensions?.persistedQuery?.sha256Hash;
  if (typeof hash === 'string') {
    const query = documents.find(hash);
    if (!query) throw new GatewayRefusal(400, 'PERSISTED_QUERY_NOT_FOUND');
    const { persistedQuery: _, ...extensions } = body.extensions!;
    // A stored text has one operation, whatever name came with the hash.
    const { operationName: __, ...rest } = body;
    return { ...rest, query, extensions };
  }
  const isAnalyst = caller.grants.some(({ role }) => role === 'ANALYST');
  if (!isAnalyst && typeof body.query !== 'string') throw new GatewayRefusal(403, 'FREE_TEXT_FORBIDDEN');
  // What is no text or no GraphQL is left to Apollo, which answers what is wrong with it.
  const document = typeof body.query === 'string' ? parseWithinLimits(body.query) : undefined;
  if (!isAnalyst && !(document && asksForReports(document)))
    throw new GatewayRefusal(403, 'FREE_TEXT_FORBIDDEN');
  if (!document) return body;
  if (mayChange(document)) throw new GatewayRefusal(403, 'FREE_TEXT_FORBIDDEN', {}, 'FREE_TEXT_READS_ONLY');
  assertOneOperation(document, body.operationName);
  const variables = isVariables(body.variables) ? body.variables : {};
  assertWithinLimits(schema, document, variables);
  const isDeep = measureDocument(schema, document, variables).some(({ depth }) => depth > REPORT_DEPTH);
  if (!isAnalyst && isDeep) throw new GatewayRefusal(403, 'FREE_TEXT_FORBIDDEN');
  return body;
}

/** `rows { minutes { sum { value } } }` below the report itself; no list of records is reached so. */
const REPORT_DEPTH = 5;

/** Whether every root field is a report: rights are asked for every column, limits hold as for analysts. */
function asksForReports({ definitions }: DocumentNode): boolean {
  return definitions.every(
    (it) =>
      it.kind === Kind.FRAGMENT_DEFINITION ||
      (it.kind === Kind.OPERATION_DEFINITION &&
        it.operation === OperationTypeNode.QUERY &&
        it.selectionSet.selections.every(
          (field) => field.kind === Kind.FIELD && field.name.value.endsWith('Report'),
        )),
  );
}

function mayChange(document: DocumentNode): boolean {
  return document.definitions.some(
    (it) => it.kind === Kind.OPERATION_DEFINITION && it.operation !== OperationTypeNode.QUERY,
  );
}

function isVariables(value: unknown): value is Variables {
  return typeof value === 'object' && value !== null;
}
