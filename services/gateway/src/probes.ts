import type { FastifyInstance } from 'fastify';
import type { GatewaySettings } from './settings.ts';

const PATIENCE = 2_000;

/** Tells the probes that the process is about to end. */
export interface Drain {
  draining: boolean;
}

/** /healthz: the process lives. /readyz: every module answers; otherwise 503 with the ids of those that do not. */
export function addProbes(app: FastifyInstance, settings: GatewaySettings, drain: Drain): void {
  app.get('/healthz', () => ({ healthy: true }));
  app.get('/readyz', async (_, reply) => {
    if (drain.draining) return reply.code(503).send({ ready: false, draining: true });
    const states = await Promise.all(
      settings.modules.map(async ({ id }) => ({ id, ready: await isReady(id) })),
    );
    const missing = states.filter(({ ready }) => !ready).map(({ id }) => id);
    return reply.code(missing.length === 0 ? 200 : 503).send({ ready: missing.length === 0, missing });
  });

  async function isReady(id: string): Promise<boolean> {
    return fetch(`${settings.serviceUrl(id)}/readyz`, { signal: AbortSignal.timeout(PATIENCE) })
      .then((response) => response.ok)
      .catch(() => false);
  }
}
