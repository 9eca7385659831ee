import type { FastifyReply, FastifyRequest } from 'fastify';
import { findFailure } from '../database/failures.ts';
import { translate } from '../messages.ts';
import { Refusal } from '../refusal.ts';
import type { RunningModule } from '../subgraph.ts';

const STATUS: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  ADDRESS_UNKNOWN: 404,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
  UNSUPPORTED_MEDIA_TYPE: 415,
  DATA_LOCKED: 503,
  TOOK_TOO_LONG: 503,
  BUSY: 503,
  DISK_FULL: 507,
};

/** Answers a failed transfer: a refusal in its words; anything else is for the log. */
export function answerRefusal(
  { definition, services }: RunningModule,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  // What of the body was not read is, so that the answer arrives.
  request.raw.resume();
  const refusal = error instanceof Refusal ? error : (findFailure(error) ?? asRefusal(error));
  if (!refusal) services.log.error({ err: error, requestId: request.id }, 'a transfer failed');
  const { code, params } = refusal ?? new Refusal('INTERNAL', { requestId: request.id });
  const status = refusal ? (STATUS[code] ?? 400) : 500;
  const message = translate(definition.messages, code, params);
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

/** What Fastify itself refuses before a handler runs. */
function asRefusal(error: unknown): Refusal | undefined {
  const { statusCode = 500 } = error as { statusCode?: number };
  if (statusCode === 415) return new Refusal('UNSUPPORTED_MEDIA_TYPE');
  return statusCode < 500 ? new Refusal('BAD_INPUT', { detail: 'content-type' }) : undefined;
}
