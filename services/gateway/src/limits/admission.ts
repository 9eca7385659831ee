import { Admission, type AdmissionSettings, RETRY_AFTER, leaveWith } from '@minsheng/kernel/admission';
import type { FastifyInstance } from 'fastify';
import { GatewayRefusal } from '../refusal.ts';

/** Requests to the graph take turns; a refused one is told when to come back. */
export function addAdmission(app: FastifyInstance, settings: AdmissionSettings): void {
  const admission = new Admission(settings);
  app.addHook('onRequest', async ({ method, routeOptions }, reply) => {
    if (method !== 'POST' || routeOptions.url !== '/graphql') return;
    const leave = await admission.enter().catch(() => {
      reply.header('retry-after', RETRY_AFTER);
      throw new GatewayRefusal(503, 'BUSY');
    });
    leaveWith(reply, leave);
  });
}
