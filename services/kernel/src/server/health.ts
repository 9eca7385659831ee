import type { FastifyInstance } from 'fastify';
import { openPool } from '../database/connections.ts';
import type { RunningModule } from '../subgraph.ts';

// Less than the two seconds for which the gateway's own probe waits.
const PATIENCE_MS = 1_500;

// Needs no table, so no lock on one matters.
const PROBE = 'select 1';

/**
 * GET /healthz: the process lives. GET /readyz: it can do its work; 503 with the reason otherwise, and while it shuts down.
 * It tells the free space of the disk as well; a full one is no reason to ask nothing any more, since reading goes on.
 */
export function addHealth(
  app: FastifyInstance,
  { databaseUrl, services, definition }: RunningModule,
  isClosing: () => boolean,
): void {
  // A connection of its own: the answer must not queue behind requests that wait for a lock.
  const limits = {
    lock_timeout: PATIENCE_MS,
    statement_timeout: PATIENCE_MS,
    idle_in_transaction_session_timeout: PATIENCE_MS,
    connectionTimeoutMillis: PATIENCE_MS,
  };
  const pool = openPool({ url: databaseUrl, max: 1, limits }, services.log);
  app.addHook('onClose', () => pool.end());

  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const missing = isClosing() ? 'closing' : await findMissing();
    return missing
      ? reply.code(503).send({ status: 'unready', missing })
      : { status: 'ready', disk: services.disk.now(), ...faults() };
  });

  /** A binding that is not understood, and a trail whose heads nobody keeps, are no reason to refuse all work, but somebody must see it. */
  function faults(): { faults?: readonly string[]; unwitnessedSince?: Date } {
    const since = services.witness.lateSince(services.clock.now());
    return {
      ...(services.catalogue.faults.length > 0 ? { faults: services.catalogue.faults } : {}),
      ...(since ? { unwitnessedSince: since } : {}),
    };
  }

  async function findMissing(): Promise<string | undefined> {
    if (!(await answers())) return 'database';
    const measures = (definition.measures ?? []).length > 0;
    return measures && services.catalogue.version === undefined ? 'catalogue' : undefined;
  }

  async function answers(): Promise<boolean> {
    // Also a server that is stopped dead, and sends not even a time-out.
    const late = AbortSignal.timeout(PATIENCE_MS);
    const gaveUp = new Promise<false>((done) => late.addEventListener('abort', () => done(false)));
    return Promise.race([
      gaveUp,
      pool.query(PROBE).then(
        () => true,
        () => false,
      ),
    ]);
  }
}
