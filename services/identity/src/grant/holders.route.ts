import { type RunningModule, authenticateService } from '@minsheng/kernel';
import { shanghaiDay } from '@minsheng/kernel/domain';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { findGrantsInForce } from './grant.queries.ts';

const question = z.object({ accounts: z.array(z.string().max(100)).max(500) });

/**
 * POST /internal/holders: what accounts may do today. Asked by services that keep something for as long as somebody holds a right;
 * an account that is closed holds none.
 */
export function addHoldersRoute(app: FastifyInstance, module: RunningModule): void {
  app.post('/internal/holders', { onRequest: authenticateService(module) }, async ({ body }, reply) => {
    const asked = question.safeParse(body);
    if (!asked.success) return reply.code(400).send({ holders: [] });
    const { accounts } = asked.data;
    const em = module.orm.em.fork();
    const active = await em.execute<{ id: string }[]>(
      'select id from account where active and id in (select jsonb_array_elements_text(?::jsonb))',
      [JSON.stringify(accounts)],
    );
    const today = shanghaiDay(module.services.clock.now());
    const holders = [];
    for (const { id } of active) {
      const grants = await findGrantsInForce(em, id, today);
      holders.push({ account: id, grants: grants.map(({ role, unitId }) => ({ role, unit: unitId })) });
    }
    return { holders };
  });
}
