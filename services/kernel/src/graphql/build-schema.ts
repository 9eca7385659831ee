import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, defaultFieldResolver, parse } from 'graphql';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { DateTimeResolver } from 'graphql-scalars';
import { buildSchema, createResolversMap } from 'type-graphql';
import { auditResolver } from '../audit/audit.resolver.ts';
import { openingResolver } from '../audit/opening.resolver.ts';
import type { Context } from '../context.ts';
import type { AnyClass, SubgraphDefinition } from '../subgraph.ts';
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
  refuseWithoutRoom(schema);
  boundInputs(schema, plain);
  return schema;
}

async function buildPlain(definition: SubgraphDefinition): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      auditResolver(definition.id, definition.messages),
      ...openingResolvers(definition),
      ...definition.resolvers,
    ],
    orphanedTypes: [...(definition.orphanedTypes ?? [])],
    scalarsMap: [{ type: Date, scalar: DateTimeResolver }],
    // Input is checked by bounds and rules that name the field; a generic validation would answer in English.
    validate: false,
  });
}

/** What opens the trail of sensitive kinds, where a module has some. */
function openingResolvers({ id, messages, kinds = [] }: SubgraphDefinition): readonly AnyClass[] {
  return kinds.some(({ sensitive }) => sensitive) ? [openingResolver(id, messages)] : [];
}

/**
 * Every change is asked for as a mutation: without room for it none is begun, and nobody learns it halfway. Not as a
 * middleware of type-graphql, which would make every field of every row wait for a promise.
 */
function refuseWithoutRoom(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (source, args, context: Context, info) => {
      context.disk.assertRoom();
      return resolve(source, args, context, info) as unknown;
    };
  }
}

function sdlOf(schema: GraphQLSchema): string {
  return printSchemaWithDirectives(schema)
    .replace(/^schema \{[^}]*\}\s*/m, '')
    .trim();
}
