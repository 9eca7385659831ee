import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { addWitness } from '../audit/witness.ts';
import { type Context, createContext } from '../context.ts';
import { addFiles } from '../files/routes.ts';
import { buildFederatedSchema } from '../graphql/build-schema.ts';
import { errorFormatter } from '../graphql/format-error.ts';
import { noteRequestIds } from '../graphql/request-ids.ts';
import { addSheets } from '../sheets/routes.ts';
import { SharedAnswers } from '../sharing/shared-answers.ts';
import { type RunningModule, keepsFiles, sharedQuestionsOf } from '../subgraph.ts';
import { authenticateCaller } from './authenticate.ts';
import { addHealth } from './health.ts';
import { takeTurns } from './take-turns.ts';
import { refuseUnknown } from './unknown-requests.ts';

const JSON_OF_THE_MOMENT = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };

/** The HTTP application of a module: /graphql for the gateway, health checks, and the module's own routes. */
export async function createApp(
  module: RunningModule,
  isClosing: () => boolean = () => false,
): Promise<FastifyInstance> {
  const { definition, services, orm } = module;
  const app: FastifyInstance = fastify({
    loggerInstance: services.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    // While it closes, what arrives on an open connection is still answered: readiness has said so before.
    return503OnClosing: false,
    requestIdHeader: 'x-request-id',
    genReqId: () => crypto.randomUUID(),
  });
  refuseUnknown(app, module);
  const apollo = await createApollo(module, app);
  await apollo.start();
  const answerOne = fastifyApolloHandler(apollo, {
    context: async (request) => createContext(services, orm.em.fork(), request.caller!, request.id),
  });
  const questions = sharedQuestionsOf(definition);
  const shared = questions && new SharedAnswers(module, apollo, questions);
  app.route({
    url: '/graphql',
    method: 'POST',
    // Before the body is read: who has no token gets nothing parsed.
    onRequest: [authenticateCaller(module), takeTurns(definition)],
    async handler(request, reply) {
      const answer = await shared?.find(request.body, request.caller!, request.id);
      if (!answer) return answerOne.call(this, request, reply);
      return reply.headers(JSON_OF_THE_MOMENT).send(answer);
    },
  });
  if (keepsFiles(definition)) await addFiles(app, module);
  if (definition.kinds?.length) await addSheets(app, module, apollo);
  addHealth(app, module, isClosing);
  addWitness(app, module);
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
    plugins: [
      noteRequestIds,
      ApolloServerPluginInlineTraceDisabled(),
      // It would wrap the resolver of every field of every row, and nobody between here and the gateway keeps answers.
      ApolloServerPluginCacheControlDisabled(),
      ...(app ? [fastifyApolloDrainPlugin(app)] : []),
    ],
  });
}
