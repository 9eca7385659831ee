import { type RunningModule, authenticateService, factMessage } from '@minsheng/kernel';
import type { FastifyInstance } from 'fastify';
import { takeSnapshot } from '../catalogue/snapshot.ts';
import { Changes } from './changes.ts';
import { receiveFacts } from './receive.ts';

// All cells that one snapshot changed arrive in one message.
const FACTS_LIMIT = 64 * 1024 * 1024;

/** What other services ask of supervision: the catalogue, a place for their facts, and word of what changed. */
export function addInternalRoutes(app: FastifyInstance, module: RunningModule, changes: Changes): void {
  app.get('/internal/catalogue', { onRequest: authenticateService(module) }, () =>
    takeSnapshot(module.orm.em.fork()),
  );

  const taken = { onRequest: authenticateService(module), bodyLimit: FACTS_LIMIT };
  app.post('/internal/events', taken, async (request, reply) => {
    const message = factMessage.safeParse(request.body);
    if (!message.success) return reply.code(400).send({ error: message.error.issues });
    const today = module.services.clock.today();
    return receiveFacts(module.orm.em.fork(), request.callingService!, message.data, today);
  });

  app.get('/internal/changes', { onRequest: authenticateService(module, 'gateway') }, (request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
    const leave = changes.join(reply.raw);
    request.raw.on('close', leave);
  });
}
