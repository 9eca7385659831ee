import type { FastifyReply, FastifyRequest } from 'fastify';
import { translate } from '../messages.ts';
import type { SubgraphDefinition } from '../subgraph.ts';
import { Admission, type AdmissionSettings, RETRY_AFTER, leaveWith } from './admission.ts';

/**
 * One gateway asks at most eighty things at once, of which sixteen are worked on there: more come from several gateways, or past them.
 * Whoever waits is answered within the gateway's ten seconds.
 */
export const REQUEST_TURNS: AdmissionSettings = {
  atOnce: 32,
  turn: 2_000,
  slow: 64,
  waiting: 128,
  patience: 4_000,
};

/**
 * Fastify hook, after the caller is known and before a body is read: so many requests are worked on, so many wait, the next is refused
 * with 503, Retry-After and BUSY, and nothing of it was done. Each hook has turns of its own.
 */
export function takeTurns({ messages }: SubgraphDefinition, settings = REQUEST_TURNS) {
  const admission = new Admission(settings);
  return async (_request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const leave = await admission.enter().catch(() => undefined);
    if (leave) {
      leaveWith(reply, leave);
      return;
    }
    const error = { message: translate(messages, 'BUSY', {}), extensions: { code: 'BUSY' } };
    await reply
      .code(503)
      .header('retry-after', RETRY_AFTER)
      .send({ errors: [error] });
  };
}
