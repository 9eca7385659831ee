import type { GraphQLBody } from '../documents/choose-document.ts';
import { GatewayRefusal } from '../refusal.ts';

/** Largest request on /graphql. */
export const BODY_LIMIT = 256 * 1024;

/** Values inside one another in a request; forms send five. Whoever reads input walks it by recursion, so this bounds the stack. */
const MOST_DEPTH = 32;

/**
 * The body as one GraphQL request. Refused: several at once (they would multiply every other limit), what is no request, and
 * values nested too deep.
 */
export function readBody(body: unknown): GraphQLBody {
  if (Array.isArray(body)) throw new GatewayRefusal(400, 'BATCH_REFUSED');
  if (!isObject(body) || !isRequest(body)) throw new GatewayRefusal(400, 'BAD_REQUEST');
  if (isDeeper(body, MOST_DEPTH)) throw new GatewayRefusal(400, 'BODY_TOO_DEEP', { most: MOST_DEPTH });
  return body;
}

function isRequest({ query, operationName, variables, extensions }: GraphQLBody): boolean {
  const asksSomething = Boolean(query) || Boolean(extensions?.persistedQuery);
  return (
    asksSomething &&
    [query, operationName].every(isTextOrNone) &&
    [variables, extensions].every(isObjectOrNone)
  );
}

function isTextOrNone(value: unknown): boolean {
  return (value ?? undefined) === undefined || typeof value === 'string';
}

function isObjectOrNone(value: unknown): boolean {
  return (value ?? undefined) === undefined || isObject(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Level by level, since recursion is what must not happen before this is known. */
function isDeeper(body: object, most: number): boolean {
  let level: object[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((it) =>
      Object.values(it).filter((value) => typeof value === 'object' && value !== null),
    );
  }
  return false;
}
