import { type RunningModule, authenticateService } from '@minsheng/kernel';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { findSession } from './session.queries.ts';

const question = z.object({ cookie: z.string().max(8192), passive: z.boolean().default(false) });

/** POST /internal/session: the gateway asks at every request who holds a cookie. Only the gateway may. */
export function addSessionRoute(app: FastifyInstance, module: RunningModule): void {
  app.post(
    '/internal/session',
    { onRequest: authenticateService(module, 'gateway'), bodyLimit: 16_384 },
    async ({ body }, reply) => {
      const asked = question.safeParse(body);
      if (!asked.success) return reply.code(400).send({ caller: null });
      return (await findSession(module, module.orm.em.fork(), asked.data)) ?? { caller: null };
    },
  );
}
