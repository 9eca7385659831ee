import type { FastifyInstance } from 'fastify';
import type { RunningModule } from '../subgraph.ts';

/** GET /healthz: the process lives. GET /readyz: it can do its work; 503 with the reason otherwise, and while it shuts down. */
export function addHealth(app: FastifyInstance, { orm, services, definition }: RunningModule): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const missing = closing ? 'closing' : await findMissing();
    return missing ? reply.code(503).send({ status: 'unready', missing }) : { status: 'ready' };
  });

  async function findMissing(): Promise<string | undefined> {
    if (!(await orm.isConnected())) return 'database';
    const measures = (definition.measures ?? []).length > 0;
    return measures && services.catalogue.version === undefined ? 'catalogue' : undefined;
  }
}
