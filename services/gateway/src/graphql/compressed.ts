import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const compress = promisify(gzip);

/** Smaller answers fit one packet anyway. */
const WORTH_IT = 1_400;

/** Compresses an answer of JSON in one piece, as fast as can be: a county's own network is quicker than a better compression. */
export async function compressed(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (typeof payload !== 'string' || payload.length < WORTH_IT) return payload;
  if (!/\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))) return payload;
  void reply
    .removeHeader('content-length')
    .header('content-encoding', 'gzip')
    .header('vary', 'accept-encoding');
  return compress(payload, { level: constants.Z_BEST_SPEED });
}
