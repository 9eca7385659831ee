import type { Caller } from '@minsheng/kernel';
import { type Answer, EVERYTHING } from '@minsheng/kernel/testing';
import type { Draw, Given, Kind } from '@minsheng/kernel/kinds';
import { TypeInfo, getNamedType, parse, print, visit, visitWithTypeInfo } from 'graphql';
import {
  type Drawn,
  type Surroundings,
  drawField,
  drawInput,
  fieldOfInput,
  mend,
  takenBy,
} from './drawing.ts';
import type { ModuleUnderTest } from './module-under-test.ts';
import { RUNS } from './runs.ts';

/** A record as its own unit's clerk sees it, by field. */
export type Shown = Readonly<Record<string, unknown>> & Seen;

/** Which revision of which record somebody saw. */
export interface Seen {
  readonly id: string;
  readonly revision: number;
}

/** A record that was made, and from what. */
export interface Made extends Seen {
  readonly input: Given;
}

export const REASON = '一致性检查的更正说明';

const OF_EVERY_RECORD =
  'id revision unit { id } township { id } occurredOn summary recordedAt voidedOn voidReason counted viewerCanAmend viewerCanVoid';

/** A fault of ours, or of the test. */
const FAILED = /^(INTERNAL|GRAPHQL_.*)$/;

/** What a field says of its own values: a draw that is refused with one of these was wrongly drawn. */
const OF_A_FIELD =
  /^(FIELD_REQUIRED.*|FIELD_ABSENT_AT_STAGE|DAY_AFTER_TODAY|DAY_OF_ANOTHER_AGE|NUMBER_.*|TEXT_.*|LIST_TOO_LONG|CHOICE_RETIRED|REFERENCE_UNKNOWN|TOWNSHIP_UNKNOWN|BAD_USER_INPUT)$/;

/** One declared kind in its module's world, driven through the graph. */
export class KindUnderTest {
  readonly module: ModuleUnderTest;
  readonly kind: Kind;
  readonly around: Surroundings;
  /** The clerk of the unit whose records these are, and one of another unit that keeps the kind, too. */
  readonly clerk: Caller;
  readonly fellow: Caller;

  private constructor(module: ModuleUnderTest, kind: Kind, around: Surroundings) {
    this.module = module;
    this.kind = kind;
    this.around = around;
    this.clerk = module.caller('own-clerk');
    this.fellow = module.caller('fellow-clerk');
  }

  static async open(module: ModuleUnderTest, kind: Kind, around: Surroundings): Promise<KindUnderTest> {
    const { partedBy } = kind.declaration;
    const measures = module.definition.measures!.filter(({ record }) => record === kind.name);
    const bindings = module.world.module.services.catalogue
      .bindings()
      .filter(({ measure }) => measures.some(({ name }) => name === measure));
    if (!partedBy) return new KindUnderTest(module, kind, { ...around, bindings });
    const parts = await partsOf(module, partedBy.query, module.caller('own-clerk'));
    return new KindUnderTest(module, kind, { ...around, bindings, parts });
  }

  get name(): string {
    return this.kind.declaration.name;
  }

  get declaration(): Kind['declaration'] {
    return this.kind.declaration;
  }

  /** Everything that the module's own graph has of a record: names of places, units and indicators are supervision's. */
  get selection(): string {
    const { schema } = this.module;
    const types = new TypeInfo(schema);
    const all = [OF_EVERY_RECORD, ...this.declaration.fields.map((field) => field.selection)].join(' ');
    const own = visit(
      parse(`fragment own on ${this.name} { ${all} }`),
      visitWithTypeInfo(types, { Field: () => (types.getFieldDef() ? undefined : null) }),
    );
    return /\{([\s\S]*)\}/.exec(print(own))![1]!;
  }

  /** Throws where it failed, and was not refused. */
  async ask(by: Caller, text: string, variables?: Record<string, unknown>): Promise<Answer> {
    const answer = await this.module.world.ask(by, text, variables);
    if (answer.errors.some(({ code }) => FAILED.test(code)))
      throw new Error(`${text} ${JSON.stringify(variables)}: ${JSON.stringify(answer.errors)}`);
    return answer;
  }

  record(by: Caller, input: Given, requestKey?: string): Promise<Answer> {
    const { record, recordInput } = this.declaration.graph;
    const answer = this.#wrapped ? `${this.#wrapped} { id revision }` : 'id revision';
    return this.ask(
      by,
      `mutation ($input: ${recordInput}!, $requestKey: String) { ${record}(input: $input, requestKey: $requestKey, confirmed: ${EVERYTHING}) { ${answer} } }`,
      { input, requestKey },
    );
  }

  /** Field of the recording mutation's answer with the record; undefined where it is the record itself. */
  get #wrapped(): string | undefined {
    const { type } = this.module.schema.getMutationType()!.getFields()[this.declaration.graph.record]!;
    const named = getNamedType(type);
    if (named.name === this.name || !('getFields' in named)) return undefined;
    return Object.values(named.getFields()).find((field) => getNamedType(field.type).name === this.name)!
      .name;
  }

  amend(by: Caller, { id, revision }: Seen, input: Given, reason: string | null = REASON): Promise<Answer> {
    const { graph } = this.declaration;
    return this.ask(
      by,
      `mutation ($id: ID!, $revision: Int!, $input: ${graph.amendInput}!, $reason: String!) {
         ${graph.amend}(id: $id, revision: $revision, input: $input, reason: $reason, confirmed: ${EVERYTHING}) { id revision } }`,
      { id, revision, input, reason },
    );
  }

  void(by: Caller, { id, revision }: Seen, reason = REASON): Promise<Answer> {
    return this.ask(
      by,
      `mutation ($id: ID!, $revision: Int!, $reason: String!) {
         ${this.declaration.graph.void}(id: $id, revision: $revision, reason: $reason) { id revision } }`,
      { id, revision, reason },
    );
  }

  one(by: Caller, id: string, selection = this.selection): Promise<Answer> {
    return this.ask(by, `query ($id: ID!) { ${this.declaration.graph.one}(id: $id) { ${selection} } }`, {
      id,
    });
  }

  /** As it is in the graph for its unit. */
  async shown(id: string, by = this.clerk): Promise<Shown> {
    return answered<Shown>(await this.one(by, id));
  }

  /** Draws until the trade's own rules let it stand: what they refuse, they name. */
  async make(draw: Draw, by = this.clerk, given: Given = {}): Promise<Made> {
    const refusals: string[] = [];
    const around = by === this.fellow ? this.#aroundFellow() : this.around;
    let input: Given = { ...drawInput(this.drawn, around, draw), ...given };
    for (let attempt = 1; attempt <= RUNS.attempts; attempt++) {
      const answer = await this.record(by, input);
      const [refused] = answer.errors;
      if (!refused) return { ...seenIn(answer), input };
      refusals.push(`${refused.code} ${refused.field}`);
      if (OF_A_FIELD.test(refused.code))
        throw new Error(`${this.name}: ${refused.code} ${refused.field} of ${JSON.stringify(input)}`);
      const field = fieldOfInput(this.declaration, refused.field);
      // Now and then anew: what is refused may lie in another field than the named one.
      const again = field && draw(8) > 0 ? mend(this.drawn, around, input, field, draw) : undefined;
      input = { ...(again ?? drawInput(this.drawn, around, draw)), ...given };
    }
    throw new Error(
      `${this.name}: nothing valid in ${RUNS.attempts} draws: ${[...new Set(refusals)].join(', ')}`,
    );
  }

  #aroundFellow(): Surroundings {
    const { referred, referredOfFellow } = this.around;
    return { ...this.around, referred: { ...referred, ...referredOfFellow } };
  }

  /** Draws an amendment that stands, and makes it; undefined where none was found, as of a record that is locked. */
  async change(draw: Draw, seen: Seen, by = this.clerk): Promise<Made | undefined> {
    const fields = this.declaration.amend ? takenBy(this.declaration, 'amend') : [];
    if (fields.length === 0) return undefined;
    for (let attempt = 0; attempt < RUNS.attempts / 10; attempt++) {
      const shown = await this.shown(seen.id, by);
      if (shown['viewerCanAmend'] !== true) return undefined;
      const answerTo = await this.#tryChange(draw, seen, by, fields, shown);
      if (answerTo) return answerTo;
    }
    return undefined;
  }

  async #tryChange(draw: Draw, seen: Seen, by: Caller, fields: ReturnType<typeof takenBy>, shown: Shown) {
    const stage = this.declaration.stage?.field;
    const stageOf = (input: Given) => (stage ? { [stage]: input[stage] ?? shown[stage] } : {});
    let input: Given = {};
    for (const field of fields.filter((it) => it.name === stage && draw(2) === 0))
      input = { ...input, ...drawField(this.drawn, this.around, field, {}, draw) };
    for (const field of fields.filter((it) => it.name !== stage && draw(2) === 0))
      input = {
        ...input,
        ...drawField(this.drawn, this.around, field, { ...input, ...stageOf(input) }, draw),
      };
    for (let attempt = 0; attempt < 6; attempt++) {
      const answer = await this.amend(by, seen, input);
      const [refused] = answer.errors;
      if (!refused) return { ...seenIn(answer), input };
      const field = fieldOfInput(this.declaration, refused.field);
      if (!field?.amend || field.name === stage) return undefined;
      const stages = { ...input, ...stageOf(input) };
      input = { ...input, ...drawField(this.drawn, this.around, field, stages, draw) };
    }
    return undefined;
  }

  /** What inputs are drawn from. */
  get drawn(): Drawn {
    const { declaration, fields, sample } = this.kind;
    return { declaration, fields, sample };
  }

  async rows<T extends object>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return this.module.world.module.orm.em.fork().execute<T[]>(sql, [...params]);
  }

  /** What a refused change must leave as it was: records, acts in the trail, contributions. */
  async left(): Promise<object> {
    const { table } = this;
    const [row] = await this.rows(
      `select (select count(*) from "${table}")::int as records, (select coalesce(sum(revision), 0) from "${table}")::int as revisions,
         (select count(*) from audit_row where record = ?)::int as acts, (select count(*) from fact_contribution)::int as counted,
         (select count(*) from request_key)::int as keys`,
      [this.name],
    );
    return row!;
  }

  get table(): string {
    return this.kind.noun;
  }
}

/** Parts of a kind that the caller may record: choices as they are, what has an id by it. */
export async function partsOf(
  { schema, world }: ModuleUnderTest,
  query: string,
  caller: Caller,
): Promise<readonly string[]> {
  const { type } = schema.getQueryType()!.getFields()[query]!;
  const selection = 'getFields' in getNamedType(type) ? ' { id }' : '';
  const parts = answered<(string | { id: string })[]>(await world.ask(caller, `{ ${query}${selection} }`));
  return parts.map((it) => (typeof it === 'string' ? it : it.id));
}

/** The record in an answer, of which nothing was refused. */
export function seenIn(answer: Answer): Seen {
  const found = answered<Record<string, unknown>>(answer);
  return ('id' in found ? found : Object.values(found)[0]) as Seen;
}

/** The first field of an answer without refusals. */
export function answered<T>({ data, errors }: Answer): T {
  if (errors.length > 0 || !data) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as T;
}

export function codesOf({ errors }: Answer): readonly string[] {
  return errors.map(({ code }) => code);
}
