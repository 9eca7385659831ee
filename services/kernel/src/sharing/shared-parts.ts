import type { Context } from '../context.ts';
import { SharedValues } from './shared-values.ts';
import { type SplitList, splitList } from './split-list.ts';

/** A list of entities that each have a state of their own: one of them has changed, and the others are not made again. */
export interface PartedList {
  /** Root field of queries. */
  readonly field: string;
  /** Type of its entities. The module resolves references to it, and says the same of them as in the list. */
  readonly type: string;
  /**
   * A text that is another one as soon as anything that can be asked of the entity may be answered otherwise, by whatever way
   * the graph leads on from it.
   */
  readonly stateOf: (ctx: Context, id: string) => Promise<string>;
}

/** Executes a document; undefined where the answer has errors. */
export type Execute = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>> | undefined>;

/** Bytes of all parts together. */
const KEPT = 8 * 1024 * 1024;
const LISTS_KEPT = 500;

/** What is answered of the entities of a list, each as its JSON. */
export class SharedParts {
  readonly #list: PartedList;
  readonly #parts = new SharedValues<string, string>(KEPT, ({ length }) => 2 * length);
  readonly #split = new Map<string, SplitList | undefined>();

  constructor(list: PartedList) {
    this.#list = list;
  }

  /**
   * The whole answer, with only those entities made that are not known as they are now. `under`: the rights and the day that
   * it is made for. Undefined where the question asks for more than the list, or an answer has errors.
   */
  async find(
    { query, variables }: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
    under: string,
    ctx: Context,
    execute: Execute,
  ): Promise<string | undefined> {
    const split = this.#splitOf(query);
    const list = split && (await execute(split.ids, variables))?.[split.name];
    if (!split || !list) return undefined;
    const ids = (list as readonly { readonly id: string }[]).map(({ id }) => id);
    const states = await Promise.all(ids.map((id) => this.#list.stateOf(ctx, id)));
    const keys = ids.map((id) => JSON.stringify([split.entities, variables, under, id]));
    const parts = await Promise.all(ids.map((_, nth) => this.#parts.find(keys[nth]!, states[nth]!)));
    const missing = ids.flatMap((_, nth) => (parts[nth] === undefined ? [nth] : []));
    if (missing.length > 0) {
      const made = await this.#make(
        split,
        variables,
        missing.map((nth) => ids[nth]!),
        execute,
      );
      if (!made) return undefined;
      for (const [place, nth] of missing.entries()) {
        parts[nth] = made[place];
        this.#parts.keep(keys[nth]!, states[nth]!, Promise.resolve(made[place]!));
      }
    }
    return `{"data":{${JSON.stringify(split.name)}:[${parts.join(',')}]}}`;
  }

  async #make(
    { entities }: SplitList,
    variables: Readonly<Record<string, unknown>>,
    ids: readonly string[],
    execute: Execute,
  ): Promise<readonly string[] | undefined> {
    const representations = ids.map((id) => ({ __typename: this.#list.type, id }));
    const answer = await execute(entities, { ...variables, representations });
    const made = answer?.['_entities'] as readonly unknown[] | undefined;
    // What is in the list can be referred to, unless it has gone in between.
    return made?.every((it) => it !== null) ? made.map((it) => JSON.stringify(it)) : undefined;
  }

  #splitOf(query: string): SplitList | undefined {
    if (this.#split.has(query)) return this.#split.get(query);
    if (this.#split.size >= LISTS_KEPT) this.#split.clear();
    const split = splitList(query, this.#list.field, this.#list.type);
    this.#split.set(query, split);
    return split;
  }
}
