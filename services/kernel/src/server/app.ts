import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { type Context, createContext } from '../context.ts';
import { buildFederatedSchema } from '../graphql/build-schema.ts';
import { errorFormatter } from '../graphql/format-error.ts';
import type { RunningModule } from '../subgraph.ts';
import { authenticateCaller } from './authenticate.ts';
import { addHealth } from './health.ts';

// A complete catalogue of facts (all cells of an epoch) is the largest body that a service takes.
const BODY_LIMIT = 64 * 1024 * 1024;

/** The HTTP application of a module: /graphql for the gateway, health checks, and the module's own routes. */
export async function createApp(module: RunningModule): Promise<FastifyInstance> {
  const { definition, services, orm } = module;
  const app: FastifyInstance = fastify({
    loggerInstance: services.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    // While it closes, what arrives on an open connection is still answered: readiness has said so before.
    return503OnClosing: false,
    requestIdHeader: 'x-request-id',
    genReqId: () => crypto.randomUUID(),
  });
  const apollo = await createApollo(module, app);
  await apollo.start();
  app.route({
    url: '/graphql',
    method: 'POST',
    preHandler: authenticateCaller(module),
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => createContext(services, orm.em.fork(), request.caller!, request.id),
    }),
  });
  addHealth(app, module);
  await definition.routes?.(app, module);
  return app;
}

/** The GraphQL server alone; tests execute operations on it without a port. */
export async function createApollo(
  { definition, services }: RunningModule,
  app?: FastifyInstance,
): Promise<ApolloServer<Context>> {
  return new ApolloServer<Context>({
    schema: await buildFederatedSchema(definition),
    introspection: false,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(definition, services.log),
    plugins: [ApolloServerPluginInlineTraceDisabled(), ...(app ? [fastifyApolloDrainPlugin(app)] : [])],
  });
}
