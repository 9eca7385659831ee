import { randomUUID } from 'node:crypto';
import '@fastify/compress';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { chooseDocument } from '../documents/choose-document.ts';
import type { TrustedDocuments } from '../documents/trusted-documents.ts';
import { OperationsOfOne } from '../limits/admission.ts';
import { BODY_LIMIT, readBody } from '../limits/read-body.ts';
import { warnOfDocuments } from '../limits/warn-of-documents.ts';
import { GatewayRefusal } from '../refusal.ts';
import { assertDrawnFor } from '../session/drawn-for.ts';
import { assertOwnPage } from '../session/own-page.ts';
import { assertAllowed } from '../session/restriction.ts';
import { getSession, isPassive } from '../session/session.ts';
import type { GatewaySettings } from '../settings.ts';
import { watchFiles } from '../watch.ts';
import { compressed } from './compressed.ts';
import { type GatewayContext, createGatewayContext } from './context.ts';
import { HiveGateway } from './hive-gateway.ts';
import { jsonStatus } from './json-status.ts';
import { findOutwardFormat, internalError } from './outward.ts';

declare module 'fastify' {
  interface FastifyRequest {
    graphql?: GatewayContext;
  }
}

/** POST /graphql: session, then document, then what the session may ask for now, then the federated graph. Other methods are refused: variables do not belong in URLs. */
export async function addGraphQL(
  app: FastifyInstance,
  settings: GatewaySettings,
  documents: TrustedDocuments,
): Promise<void> {
  const gateway = new HiveGateway(settings, app.log);
  const server = new ApolloServer<GatewayContext>({
    gateway,
    // Free text is for analysts, and without free text there is no introspection.
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), jsonStatus],
    formatError: (error, cause) => findOutwardFormat(error) ?? reportInternal(app.log, cause),
  });
  await server.start();
  const examine = () => warnOfDocuments(gateway.schema, documents.built(), app.log);
  examine();
  documents.onChange(examine);
  gateway.onSchemaLoadOrUpdate(examine);
  const unwatch = watchFiles([settings.supergraphFile], () => void gateway.reload());
  app.addHook('onClose', async () => {
    unwatch();
    await server.stop();
  });

  const operations = new OperationsOfOne(settings.admission.ofOne?.working ?? Infinity);
  app.route({
    method: 'POST',
    url: '/graphql',
    bodyLimit: BODY_LIMIT,
    compress: false,
    onSend: compressed,
    onRequest: async ({ headers }) => assertOwnPage(headers, settings.publicOrigin),
    preHandler: async (request, reply) => {
      const session = await getSession(settings, request.headers.cookie, isPassive(request.headers));
      operations.begin(session.sessionId, reply);
      assertDrawnFor(request.headers, session.caller);
      const body = chooseDocument(readBody(request.body), session.caller, documents, gateway.schema);
      assertAllowed(session.restriction, body.query);
      request.body = body;
      request.graphql = createGatewayContext(settings.signingKey, session, request.id);
    },
    handler: fastifyApolloHandler(server, { context: async (request) => request.graphql! }),
  });
  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: (_, reply) => {
      reply.header('allow', 'POST');
      throw new GatewayRefusal(405, 'METHOD_NOT_ALLOWED');
    },
  });
}

function reportInternal(log: FastifyBaseLogger, cause: unknown): ReturnType<typeof internalError> {
  const number = randomUUID();
  log.error({ cause, number }, 'the gateway failed');
  return internalError(number);
}
