import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { type OperationDefinitionNode, Kind, buildSchema, parse, print } from 'graphql';
import { expect, it, test } from 'vitest';
import { prepareOperation } from '../../services/gateway/src/graphql/prepare-operation.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');
const schema = buildSchema(read('schema/api.graphql'));
const planner = new QueryPlanner(read('schema/supergraph.graphql'));

interface StoredChange {
  readonly name: string;
  readonly text: string;
  readonly operation: OperationDefinitionNode;
}

const changes = readdirSync(resolve(ROOT, 'frontends')).flatMap(changesOf);

function changesOf(frontEnd: string): readonly StoredChange[] {
  const folder = resolve(ROOT, 'frontends', frontEnd, 'src');
  if (!readdirSync(folder, { withFileTypes: true }).some(({ name }) => name === 'gql')) return [];
  const stored = JSON.parse(read(`frontends/${frontEnd}/src/gql/persisted-documents.json`)) as Record<
    string,
    string
  >;
  return Object.values(stored).flatMap((text) => {
    const operation = parse(text).definitions.find((it) => it.kind === Kind.OPERATION_DEFINITION)!;
    return operation.operation === 'mutation'
      ? [{ name: `${frontEnd} ${operation.name!.value}`, text, operation }]
      : [];
  });
}

/** A node of a plan, as far as it matters here. */
interface PlanNode {
  readonly serviceName?: string;
  readonly requires?: unknown;
  readonly entityBatch?: unknown;
  readonly node?: PlanNode;
  readonly nodes?: readonly PlanNode[];
  readonly [other: string]: unknown;
}

/** Subgraphs that are asked to change something or for something of their own, not for what an answer refers to. */
function rootServices(node: PlanNode): string[] {
  const own = node.serviceName && !node.requires && !node.entityBatch ? [node.serviceName] : [];
  return [
    ...own,
    ...[node.node, ...(node.nodes ?? [])].flatMap((inner) => (inner ? rootServices(inner) : [])),
  ];
}

async function servicesOf(text: string): Promise<string[]> {
  const plan = (await planner.planAsync(text, undefined, new Set(), 0)) as { node?: PlanNode };
  return [...new Set(rootServices(plan.node!))];
}

it('finds the changes that pages may send', () => {
  expect(changes.length).toBeGreaterThan(60);
});

test.each(changes)('$name asks the subgraph of its change and no other', async ({ text, operation }) => {
  expect(
    operation.selectionSet.selections.map((it) => (it.kind === Kind.FIELD ? it.name.value : it.kind)),
  ).not.toContain('__typename');
  const { document } = prepareOperation(schema, parse(text), operation, {});
  expect(await servicesOf(print(document!))).toHaveLength(1);
});

it('would tell: a name at the root is fetched from a subgraph that has no part in the change', async () => {
  const { text } = changes.find(({ name }) => name.startsWith('health '))!;
  expect(await servicesOf(text.replace(/(mutation [^{]*\{)/, '$1 __typename '))).toHaveLength(2);
});
