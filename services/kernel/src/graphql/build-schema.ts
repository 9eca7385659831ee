import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { DateTimeResolver } from 'graphql-scalars';
import { type MiddlewareFn, buildSchema, createResolversMap } from 'type-graphql';
import { auditResolver } from '../audit/audit.resolver.ts';
import type { Context } from '../context.ts';
import type { SubgraphDefinition } from '../subgraph.ts';
import { boundInputs } from './bounds.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])`;

/** The SDL of a subgraph as composition reads it. */
export async function printSubgraph(definition: SubgraphDefinition): Promise<string> {
  return `${LINK}\n\n${sdlOf(await buildPlain(definition))}\n`;
}

/** The executable schema of a subgraph with its entity references. */
export async function buildFederatedSchema(definition: SubgraphDefinition): Promise<GraphQLSchema> {
  const plain = await buildPlain(definition);
  const resolvers = createResolversMap(plain) as Record<string, object>;
  for (const [type, resolve] of Object.entries(definition.references ?? {})) {
    resolvers[type] = { ...resolvers[type], __resolveReference: resolve };
  }
  const schema = buildSubgraphSchema([
    { typeDefs: parse(`${LINK}\n${sdlOf(plain)}`), resolvers: resolvers as never },
  ]);
  boundInputs(schema, plain);
  return schema;
}

async function buildPlain(definition: SubgraphDefinition): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [auditResolver(definition.id, definition.messages), ...definition.resolvers],
    orphanedTypes: [...(definition.orphanedTypes ?? [])],
    globalMiddlewares: [refuseWithoutRoom],
    scalarsMap: [{ type: Date, scalar: DateTimeResolver }],
    // Input is checked by bounds and rules that name the field; a generic validation would answer in English.
    validate: false,
  });
}

/** Every change is asked for as a mutation: without room for it none is begun, and nobody learns it halfway. */
const refuseWithoutRoom: MiddlewareFn<Context> = async ({ info, context }, next) => {
  if (info.parentType.name === 'Mutation') context.disk.assertRoom();
  return next();
};

function sdlOf(schema: GraphQLSchema): string {
  return printSchemaWithDirectives(schema)
    .replace(/^schema \{[^}]*\}\s*/m, '')
    .trim();
}
