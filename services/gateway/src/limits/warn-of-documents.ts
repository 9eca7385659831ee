import type { FastifyBaseLogger } from 'fastify';
import { type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';
import { findExcess } from './check-limits.ts';
import { LIMITS } from './limits.ts';

/**
 * Logs which trusted documents are larger than free text may be. They run all the same: a page that somebody wrote and
 * reviewed must not stop working for users; its author should hear of it. Variables are not known yet, so pages count
 * as the schema's default.
 */
export function warnOfDocuments(
  schema: GraphQLSchema,
  documents: ReadonlyMap<string, string>,
  log: Pick<FastifyBaseLogger, 'warn'>,
): void {
  for (const [hash, text] of documents) {
    const finding = examine(schema, text);
    if (finding) log.warn({ hash, ...finding }, 'trusted document breaks a limit');
  }
}

function examine(schema: GraphQLSchema, text: string) {
  try {
    // Without maxTokens, so that the warning can name the operation.
    const document = parse(text);
    const excess = hasTooManyTokens(document) ? { limit: 'tokens' } : findExcess(schema, document, {});
    return excess && { operation: nameOf(document), ...excess };
  } catch (error) {
    return { problem: String(error) };
  }
}

/** The parser numbers no tokens; they hang together from the first to the last. Comments are not counted, as there. */
function hasTooManyTokens({ loc }: DocumentNode): boolean {
  let count = 0;
  for (let token = loc?.startToken.next; token; token = token.next) {
    if (token.kind !== 'Comment') count += 1;
  }
  return count > LIMITS.tokens.most;
}

function nameOf(document: DocumentNode): string | undefined {
  return document.definitions.find((it) => it.kind === Kind.OPERATION_DEFINITION)?.name?.value;
}
