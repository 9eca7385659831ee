import { shanghaiDay } from '@minsheng/kernel/domain';
import { remoteBase } from '@minsheng/kernel/registry';
import type { FastifyInstance } from 'fastify';
import { type GatewaySettings, remotesOf } from './settings.ts';

/** GET /api/registry: what the portal must know before anybody signs in. Names no person and no figure. */
export function addRegistry(app: FastifyInstance, settings: GatewaySettings): void {
  const modules = remotesOf(settings).map(({ id, title }) => ({
    id,
    title,
    manifest: `${remoteBase(id)}mf-manifest.json`,
  }));

  app.get('/api/registry', (_, reply) => {
    reply.header('cache-control', 'no-cache');
    return {
      modules,
      businessDate: settings.businessDate ?? shanghaiDay(new Date()),
      demonstration: settings.demonstration,
    };
  });
}
