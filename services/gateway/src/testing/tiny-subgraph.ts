import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fastifyApollo from '@as-integrations/fastify';
import type { Caller } from '@minsheng/kernel';
import { verifyCallerToken } from '@minsheng/kernel/token';
import fastify, { type FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import type { JSONWebKeySet } from 'jose';

export interface TinyContext {
  readonly caller: Caller;
}

export interface TinySubgraph {
  readonly app: FastifyInstance;
  readonly sdl: string;
  /** Headers of every request to /graphql. */
  readonly seen: Record<string, unknown>[];
  /** Where set, every request is answered with this text instead, as a proxy in front of a dead service would. */
  garbled?: string;
}

type ModuleOf<T> = T extends readonly (infer M)[] ? M : never;
type Resolvers = Extract<
  ModuleOf<Parameters<typeof buildSubgraphSchema>[0]>,
  { resolvers?: unknown }
>['resolvers'];

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])\n';

/** A real subgraph that accepts the gateway's token of its own audience only. */
export async function createTinySubgraph(
  id: string,
  keys: JSONWebKeySet,
  sdl: string,
  resolvers: Resolvers,
): Promise<TinySubgraph> {
  const app = fastify();
  const seen: Record<string, unknown>[] = [];
  const subgraph: TinySubgraph = { app, sdl: LINK + sdl, seen };
  const schema = buildSubgraphSchema([{ typeDefs: parse(LINK + sdl), resolvers }]);
  // Errors leave as they are, with stack and all: hiding them is the gateway's part here.
  const server = new ApolloServer<TinyContext>({
    schema,
    includeStacktraceInErrorResponses: true,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    stopOnTerminationSignals: false,
  });
  await server.start();
  app.addHook('onRequest', async (_, reply) => {
    if (subgraph.garbled) await reply.code(502).type('text/html').send(subgraph.garbled);
  });
  app.get('/readyz', () => ({ ready: true }));
  await app.register(fastifyApollo(server), {
    context: async (request) => {
      seen.push(request.headers);
      const token = (request.headers.authorization ?? '').replace('Bearer ', '');
      return { caller: await verifyCallerToken(keys, token, id) };
    },
  });
  return subgraph;
}
