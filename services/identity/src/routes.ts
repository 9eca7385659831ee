import { REQUEST_LIMITS, type RunningModule, openPool } from '@minsheng/kernel';
import type { FastifyInstance } from 'fastify';
import { addHoldersRoute } from './grant/holders.route.ts';
import { addSessionRoute } from './session/session.route.ts';
import { createAuth } from './sign-in/auth.ts';
import { addSignInRoutes } from './sign-in/routes.ts';

// better-auth wants times as Date, which MikroORM's pool does not give.
const CONNECTIONS = 5;

/** What identity serves beside /graphql: sign-in, and sessions for the gateway. */
export async function addRoutes(app: FastifyInstance, module: RunningModule): Promise<void> {
  const { databaseUrl, services } = module;
  const pool = openPool({ url: databaseUrl, max: CONNECTIONS, limits: REQUEST_LIMITS }, services.log);
  app.addHook('onClose', () => pool.end());
  const auth = createAuth(module, pool);
  await addSignInRoutes(app, module, auth);
  addSessionRoute(app, module);
  addHoldersRoute(app, module);
}
