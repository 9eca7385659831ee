import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { addExports } from '../exports/routes.ts';
import { addImports } from '../imports/routes.ts';
import { answerRefusal } from '../server/answer-refusal.ts';
import { authenticateCaller } from '../server/authenticate.ts';
import { takeTurns } from '../server/take-turns.ts';
import type { RunningModule } from '../subgraph.ts';

/** Everything under /sheets: tables of the module's kinds in and out, for the gateway's callers only. */
export async function addSheets(
  app: FastifyInstance,
  module: RunningModule,
  apollo: ApolloServer<Context>,
): Promise<void> {
  await app.register(async (scope) => {
    // A table is taken as it arrives.
    scope.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
    scope.addHook('onRequest', authenticateCaller(module));
    scope.addHook('onRequest', takeTurns(module.definition));
    scope.setErrorHandler((error, request, reply) => answerRefusal(module, error, request, reply));
    addExports(scope, module, apollo);
    addImports(scope, module);
  });
}
