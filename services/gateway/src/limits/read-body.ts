import type { GraphQLBody } from '../documents/choose-document.ts';
import { GatewayRefusal } from '../refusal.ts';

/** Largest request on /graphql. */
export const BODY_LIMIT = 256 * 1024;

/** The body as one GraphQL request. Refused: several at once (they would multiply every other limit), and what is no object. */
export function readBody(body: unknown): GraphQLBody {
  if (Array.isArray(body)) throw new GatewayRefusal(400, 'BATCH_REFUSED');
  if (typeof body !== 'object' || body === null) throw new GatewayRefusal(400, 'BAD_REQUEST');
  return body as GraphQLBody;
}
