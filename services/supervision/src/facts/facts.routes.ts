import { type RunningModule, Refusal, authenticateService, factMessage } from '@minsheng/kernel';
import type { FastifyInstance } from 'fastify';
import { takeSnapshot } from '../catalogue/snapshot.ts';
import { Changes } from './changes.ts';
import { receiveFacts } from './receive.ts';

/** What other services ask of supervision: the catalogue, a place for their facts, and word of what changed. */
export function addInternalRoutes(app: FastifyInstance, module: RunningModule, changes: Changes): void {
  app.get('/internal/catalogue', { preHandler: authenticateService(module) }, () =>
    takeSnapshot(module.orm.em.fork()),
  );

  app.post('/internal/events', { preHandler: authenticateService(module) }, async (request, reply) => {
    const message = factMessage.safeParse(request.body);
    if (!message.success) return reply.code(400).send({ error: message.error.issues });
    try {
      return {
        changed: (await receiveFacts(module.orm.em.fork(), request.callingService!, message.data)).length,
      };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return reply.code(403).send({ error: error.code, ...error.params });
    }
  });

  app.get('/internal/changes', { preHandler: authenticateService(module, 'gateway') }, (request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
    const leave = changes.join(reply.raw);
    request.raw.on('close', leave);
  });
}
