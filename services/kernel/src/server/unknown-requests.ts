import type { FastifyInstance } from 'fastify';
import { Refusal } from '../refusal.ts';
import type { RunningModule } from '../subgraph.ts';
import { answerRefusal } from './answer-refusal.ts';

const UNSUPPORTED_MEDIA_TYPE = 415;

/** Some routes are handed on to browsers, so what no route takes is refused in words as well. */
export function refuseUnknown(app: FastifyInstance, module: RunningModule): void {
  app.setNotFoundHandler((request, reply) =>
    answerRefusal(module, new Refusal('ADDRESS_UNKNOWN'), request, reply),
  );
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) =>
    error.statusCode === UNSUPPORTED_MEDIA_TYPE
      ? answerRefusal(module, error, request, reply)
      : reply.send(error),
  );
}
