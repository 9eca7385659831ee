import type { RunningModule } from '@minsheng/kernel';
import type { FastifyInstance } from 'fastify';
import { Pool } from 'pg';
import { addSessionRoute } from './session/session.route.ts';
import { createAuth } from './sign-in/auth.ts';
import { addSignInRoutes } from './sign-in/routes.ts';

// better-auth wants times as Date, which MikroORM's pool does not give.
const CONNECTIONS = 5;

/** What identity serves beside /graphql: sign-in, and sessions for the gateway. */
export async function addRoutes(app: FastifyInstance, module: RunningModule): Promise<void> {
  const pool = new Pool({ connectionString: module.databaseUrl, max: CONNECTIONS });
  pool.on('error', (error) =>
    module.services.log.warn({ reason: error.message }, 'database connection lost'),
  );
  app.addHook('onClose', () => pool.end());
  const auth = createAuth(module, pool);
  await addSignInRoutes(app, module, auth);
  addSessionRoute(app, module, auth);
}
