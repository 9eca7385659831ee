import { Kind, type OperationDefinitionNode, type SelectionNode, parse } from 'graphql';
import type { Context } from '../context.ts';
import type { PartedList } from './shared-parts.ts';

/**
 * What a module answers alike to all who hold the same rights: nothing of it depends on who somebody is, and nothing but the day
 * and the database decides what is said.
 */
export interface SharedQuestions {
  /** Root fields of queries. */
  readonly fields: readonly string[];
  /** Types of which other modules' references are asked for. */
  readonly entities: readonly string[];
  /**
   * A text that is another one as soon as anything may be answered otherwise. Left out: how many transactions have changed
   * rows of the module's database, so that whatever is written there ends what is shared.
   */
  readonly state?: (ctx: Context) => Promise<string>;
  /** One of the `fields`, of whose entities only those are made again that have changed. */
  readonly parts?: PartedList;
}

const REFERENCES = '_entities';
const ITS_NAME = '__typename';

/** Whether a document asks for nothing else. One that cannot be read does not. */
export function isShared(query: string, questions: SharedQuestions): boolean {
  const operation = findOnlyOperation(query);
  return (
    operation?.operation === 'query' &&
    operation.selectionSet.selections.every((selection) => isCovered(selection, questions))
  );
}

function isCovered(selection: SelectionNode, { fields, entities }: SharedQuestions): boolean {
  if (selection.kind !== Kind.FIELD) return false;
  if (selection.name.value !== REFERENCES) return fields.includes(selection.name.value);
  return (selection.selectionSet?.selections ?? []).every(
    (it) =>
      (it.kind === Kind.FIELD && it.name.value === ITS_NAME) ||
      (it.kind === Kind.INLINE_FRAGMENT && entities.includes(it.typeCondition?.name.value ?? '')),
  );
}

function findOnlyOperation(query: string): OperationDefinitionNode | undefined {
  try {
    const operations = parse(query).definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION);
    return operations.length === 1 ? operations[0] : undefined;
  } catch {
    return undefined;
  }
}
