import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BODY_LIMIT } from './limits/read-body.ts';
import { internalError } from './graphql/outward.ts';
import { GatewayRefusal, refusalBody } from './refusal.ts';

/** Everything that goes wrong before or beside the graph is answered in one shape; only the log hears why. */
export function addErrorAnswers(app: FastifyInstance): void {
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const refusal = error instanceof GatewayRefusal ? error : findRefusal(error.statusCode);
    if (refusal) return reply.code(refusal.status).send(refusalBody(refusal));
    request.log.error(error, 'the gateway failed');
    return reply.code(500).send({ errors: [internalError(request.id)] });
  });
}

/** What Fastify refuses before a route is found: an address that is none. */
export function answerBadRequest(_error: Error, _request: FastifyRequest, reply: FastifyReply): void {
  const refusal = new GatewayRefusal(400, 'BAD_URL');
  void reply.code(refusal.status).send(refusalBody(refusal));
}

/** What Fastify itself refuses. */
function findRefusal(status: number | undefined): GatewayRefusal | undefined {
  if (status === 413) return new GatewayRefusal(413, 'BODY_TOO_LARGE', { most: BODY_LIMIT / 1024 });
  if (status === 415) return new GatewayRefusal(415, 'UNSUPPORTED_MEDIA_TYPE');
  if (status !== undefined && status >= 400 && status < 500) return new GatewayRefusal(status, 'BAD_REQUEST');
  return undefined;
}
