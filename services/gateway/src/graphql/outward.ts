import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { message } from '../messages.ts';

// Codes that a GraphQL server gives by itself: their text speaks of code, plans or SQL, not of business.
// UNAUTHENTICATED from a subgraph means that it refused the gateway, not that the caller must sign in again.
const MACHINE_CODE =
  /^(INTERNAL_SERVER_ERROR|UNAUTHENTICATED|GRAPHQL_\w+|BAD_USER_INPUT|BAD_REQUEST|OPERATION_RESOLUTION_FAILURE|PERSISTED_QUERY_\w+)$/;

// The same codes given by the gateway to its own client are about what that client wrote: its text may stay.
const ABOUT_THE_REQUEST =
  /^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT|BAD_REQUEST|OPERATION_RESOLUTION_FAILURE)$/;

const KEPT = ['code', 'field', 'params', 'module'] as const;

/** A subgraph's error as it may leave: a business "no" keeps message, code, field and params; anything else becomes INTERNAL. */
export function outwardError(error: GraphQLError, requestId: string): GraphQLError {
  const { code } = error.extensions;
  const isBusiness = typeof code === 'string' && !MACHINE_CODE.test(code);
  return isBusiness
    ? new GraphQLError(error.message, { path: error.path, extensions: kept(error.extensions) })
    : new GraphQLError(internalError(requestId).message, {
        path: error.path,
        extensions: { code: 'INTERNAL' },
      });
}

/** Apollo's last word on an error; undefined where neither a subgraph nor the request caused it, so that nothing of it may leave. */
export function findOutwardFormat(error: GraphQLFormattedError): GraphQLFormattedError | undefined {
  const code = error.extensions?.code;
  const isKnown = typeof code === 'string' && (!MACHINE_CODE.test(code) || ABOUT_THE_REQUEST.test(code));
  return isKnown ? { ...error, extensions: kept(error.extensions ?? {}) } : undefined;
}

export function internalError(requestId: string): GraphQLFormattedError {
  return { message: message('INTERNAL', { requestId }), extensions: { code: 'INTERNAL' } };
}

function kept(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    KEPT.filter((name) => name in extensions).map((name) => [name, extensions[name]]),
  );
}
