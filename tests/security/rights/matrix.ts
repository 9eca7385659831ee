import { loadSubgraph } from '@minsheng/kernel';
import { type World, createWorld, testCluster } from '@minsheng/kernel/testing';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { buildFederatedSchema } from '../../../services/kernel/src/graphql/build-schema.ts';
import { takeSnapshot } from '../../../services/supervision/src/catalogue/snapshot.ts';
import { type Example, type KnownIds, argumentsOf, callOf, exampleOf, fieldsOf } from './arguments.ts';
import { COLUMNS, type Column, callerOf } from './columns.ts';
import { FIXTURES } from './fixtures.ts';

/** May, or may not. Refused for another reason than rights counts as may. */
export type Cell = 'yes' | 'no';

/** One row of the matrix: a query, a mutation, an entity reference, or a field of an entity. */
export interface Row {
  readonly module: string;
  readonly what: 'query' | 'mutation' | 'entity' | 'field';
  readonly coordinate: string;
  readonly cells: Readonly<Record<Column, Cell>>;
}

/** Asks everything that a module's schema offers as everybody there is. */
export async function measureModule(moduleId: string): Promise<readonly Row[]> {
  const fixture = FIXTURES[moduleId];
  if (!fixture) throw new Error(`tests/security/rights/fixtures.ts has no line for ${moduleId}`);
  const definition = await loadSubgraph(moduleId);
  const schema = await buildFederatedSchema(definition);
  await using world = await openWorld(moduleId);
  const ids = await fixture.make(world);
  const rows: Row[] = [];
  for (const { what, coordinate, example } of asked(schema, ids)) {
    const cells = {} as Record<Column, Cell>;
    for (const column of COLUMNS)
      cells[column] = await mayAsk(world, callerOf(column, fixture.units), example);
    rows.push({ module: moduleId, what, coordinate, cells });
  }
  return rows;
}

/** Supervision has the catalogue, bureaus a copy of it, identity none. */
async function openWorld(moduleId: string): Promise<World> {
  if (moduleId === 'identity') return createWorld(testCluster(), await loadSubgraph(moduleId));
  const supervision = await createWorld(testCluster(), await loadSubgraph('supervision'));
  if (moduleId === 'supervision') return supervision;
  const catalogue = await takeSnapshot(supervision.module.orm.em.fork());
  await supervision.close();
  return createWorld(testCluster(), await loadSubgraph(moduleId), catalogue);
}

interface Asked {
  readonly what: Row['what'];
  readonly coordinate: string;
  readonly example: Example;
}

/** Mutations last: they may change what the others ask for. */
function asked(schema: GraphQLSchema, ids: KnownIds): readonly Asked[] {
  const entities = Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && isEntity(type))
    .sort((a, b) => a.name.localeCompare(b.name));
  const roots = (what: 'query' | 'mutation', type: GraphQLObjectType | null | undefined): Asked[] =>
    (type ? fieldsOf(type) : [])
      .filter(({ name }) => !name.startsWith('_'))
      .map((field) => ({
        what,
        coordinate: `${what === 'query' ? 'Query' : 'Mutation'}.${field.name}`,
        example: exampleOf(what, field, ids),
      }));
  return [
    ...roots('query', schema.getQueryType()),
    ...entities.flatMap((type) => entityRows(type, ids)),
    ...roots('mutation', schema.getMutationType()),
  ];
}

/** Fields of what a field holds that is no entity and takes no arguments: a person has rights of its own. */
function partsOf(field: GraphQLField<unknown, unknown>): readonly GraphQLField<unknown, unknown>[] {
  const type = getNamedType(field.type);
  const hasKey = (type.astNode?.directives ?? []).some(({ name }) => name.value === 'key');
  return isObjectType(type) && !hasKey && field.args.length === 0 ? fieldsOf(type) : [];
}

function isEntity(type: GraphQLObjectType): boolean {
  const directives = type.astNode?.directives ?? [];
  return directives.some(
    ({ name, arguments: args = [] }) =>
      name.value === 'key' && !args.some((arg) => arg.name.value === 'resolvable'),
  );
}

/** The reference itself, and each field of it: all through `_entities`, which anybody at the port could call. */
function entityRows(type: GraphQLObjectType, ids: KnownIds): readonly Asked[] {
  const id = ids[type.name];
  if (!id) throw new Error(`the fixture has no ${type.name}`);
  const representations = [{ __typename: type.name, id }];
  const text = (selection: string, declared = '') =>
    `query ($representations: [_Any!]!${declared}) { _entities(representations: $representations) { ... on ${type.name} { ${selection} } } }`;
  const fields = fieldsOf(type)
    .filter(({ name }) => name !== 'id')
    .flatMap((field): Asked[] => [
      asField(`${type.name}.${field.name}`, field, callOf(field)),
      ...partsOf(field).map((part) =>
        asField(`${type.name}.${field.name}.${part.name}`, part, `${field.name} { ${callOf(part)} }`),
      ),
    ]);

  function asField(coordinate: string, field: GraphQLField<unknown, unknown>, selection: string): Asked {
    const { declared, variables } = argumentsOf(field, ids);
    const example = { text: text(selection, declared), variables: { ...variables, representations } };
    return { what: 'field', coordinate, example };
  }
  const itself: Asked = {
    what: 'entity',
    coordinate: type.name,
    example: { text: text('id'), variables: { representations } },
  };
  return [itself, ...fields];
}

async function mayAsk(world: World, caller: ReturnType<typeof callerOf>, example: Example): Promise<Cell> {
  const { errors } = await world.ask(caller, example.text, example.variables);
  const broken = errors.find(({ code }) => code === 'GRAPHQL_VALIDATION_FAILED' || code === 'INTERNAL');
  if (broken) throw new Error(`${example.text}: ${broken.message}`);
  return errors.some(({ code }) => code === 'FORBIDDEN') ? 'no' : 'yes';
}
