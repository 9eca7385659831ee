import type { FastifyInstance } from 'fastify';
import type { RunningModule } from '../subgraph.ts';

/** GET /healthz: the process lives. GET /readyz: it can do its work; 503 with the reason otherwise, and while it shuts down. */
export function addHealth(
  app: FastifyInstance,
  { orm, services, definition }: RunningModule,
  isClosing: () => boolean,
): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const missing = isClosing() ? 'closing' : await findMissing();
    return missing ? reply.code(503).send({ status: 'unready', missing }) : { status: 'ready', ...faults() };
  });

  /** A binding that is not understood is no reason to refuse all work, but somebody must see it. */
  function faults(): { faults?: readonly string[] } {
    return services.catalogue.faults.length > 0 ? { faults: services.catalogue.faults } : {};
  }

  async function findMissing(): Promise<string | undefined> {
    if (!(await orm.isConnected())) return 'database';
    const measures = (definition.measures ?? []).length > 0;
    return measures && services.catalogue.version === undefined ? 'catalogue' : undefined;
  }
}
