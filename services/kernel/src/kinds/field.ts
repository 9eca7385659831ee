import type { AuditImage } from '../audit/audit.ts';
import type { Change } from '../change.ts';
import type { Context } from '../context.ts';
import type { Binding } from '../facts/measure.ts';
import type { Bounds as GraphBounds } from '../graphql/bounds.rules.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { type Condition, equals } from '../records/condition.ts';
import type { OwnerKind } from './declared.ts';
import type {
  AtStage,
  Bounds,
  ChoiceDeclaration,
  ListColumn,
  Secrecy,
  Shape,
  UnitOfMeasure,
} from './declaration.ts';

/** What was typed in, by input field. */
export type Given = Readonly<Record<string, unknown>>;

/** A type of the graph: for type-graphql, and as SDL writes it (without `!`). */
export interface GraphType {
  readonly thunk: () => unknown;
  readonly sdl: string;
}

/** What every field may say. */
export interface FieldOptions {
  /** For the schema, in English. */
  readonly description?: string;
  readonly optional?: boolean;
  readonly stages?: Readonly<Record<string, AtStage>>;
  /** Whether recording takes it (yes, where left out); no for what only an action of its own says. */
  readonly record?: boolean;
  /** Whether it may be said again. */
  readonly amend?: boolean;
  readonly secrecy?: Secrecy;
  /** In the table alone, neither in the graph nor in the trail: an order of lists, for example. */
  readonly internal?: boolean;
  readonly filter?: boolean;
  /** Needs an index that begins with its column. */
  readonly sort?: boolean;
  readonly sum?: boolean;
  readonly search?: boolean;
  /** Part of what makes a second record of a unit a repetition. */
  readonly key?: boolean;
  /** Of numbers: between what they lie as a rule. Beyond `most` it is asked whether that is meant, until a unit's own records say more. */
  readonly usual?: { readonly least?: number; readonly most?: number };
  /**
   * Whether a second record of a unit (a second line of the same record) that is the same in all such fields is asked about: one
   * of the same day, as of what happens, or `ever`, as of what stands in a register.
   */
  readonly alike?: 'onTheDay' | 'ever';
  readonly column?: ListColumn;
}

/** Draws a whole number from 0 up to below `below`. */
export type Draw = (below: number) => number;

/** Where a field is taken, and how it refuses. */
export interface Taking {
  readonly tx: Change;
  /** The field's name, to which a refusal is about. */
  readonly name: string;
  readonly unitId: string;
  /** The record as far as it is taken, by property: fields are taken in the order of the declaration. */
  readonly record: Readonly<Record<string, unknown>>;
  /** Throws the refusal, with the field's label for its message. */
  refuse(code: string, params?: Readonly<Record<string, string | number>>): never;
}

/** An input of the graph. */
export interface FieldInput {
  readonly type: GraphType;
  readonly optional: boolean;
  readonly description?: string;
  /** Where they are others than hold for every input of its type. */
  readonly bounds?: GraphBounds;
  /** Message keys of its values, where it is a choice of a field that has several inputs. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Whether every table must have its column, though a record may do without. */
  readonly usual?: boolean;
  /** Whether few records say it: the last columns of tables. */
  readonly rare?: boolean;
}

/** An input of the list's filter. */
export interface FieldFilter {
  readonly type: GraphType;
  readonly description?: string;
  /** What a given value asks of rows; the columns are those of the field. */
  condition(value: unknown, ctx: Context): Condition;
}

/**
 * What a field says of itself, once; table, graph, inputs, filters, trail and pages follow. `Kept` is its type on a record,
 * `Input` what recording and amending take of it.
 */
export interface Field<Kept = unknown, Input = unknown> {
  readonly shape: Shape;
  readonly options: FieldOptions;
  readonly unit?: UnitOfMeasure;
  readonly bounds: Bounds;
  /** What stands where nothing was said yet. */
  readonly initial?: Kept;
  readonly choices?: { readonly type: string; readonly values: readonly Omit<ChoiceDeclaration, 'label'>[] };
  readonly refersTo?: string;
  /** Of a field without choices that bindings know, as one that parts a kind: what of it these name, as `record…` takes it. */
  readonly namedBy?: (bindings: readonly Binding[]) => readonly string[];
  /** Whether the record keeps an id under `<name>Id`, while the graph has what it names. */
  readonly idOf?: true;
  /** Makes the kind the lines of another, which it names. `listed`: field of that kind's type with its lines. */
  readonly owner?: { readonly kind: OwnerKind; readonly listed?: string };
  /** PostgreSQL's name of its column's type; left out where it has none or several. */
  readonly columnType?: string;
  /** Makes its columns on the entity's prototype; left out: it has none of its own. */
  readonly define?: (prototype: object, property: string) => void;
  /** In the graph; left out: not at all. `selection` as a document writes it behind the name. */
  readonly output?: { readonly type: GraphType; readonly nullable: boolean; readonly selection?: string };
  readonly inputs: (name: string) => Readonly<Record<string, FieldInput>>;
  /** Inputs by which amending completes what recording could not say, where the field is not amended as a whole. */
  readonly completions?: Readonly<Record<string, FieldInput>>;
  readonly filters: (name: string) => Readonly<Record<string, FieldFilter>>;
  /** What is kept where recording does not take it; left out: nothing. */
  readonly atFirst?: Kept;
  /** Whether amending takes it also where the input leaves it out. */
  readonly always?: boolean;
  /** What a new record gets of itself; nobody types it in. */
  readonly make?: (tx: Change, kind: Pick<RecordKind, 'name' | 'entity'>, name: string) => Promise<Kept>;
  /** How a text is written before it is compared or kept; left out: without blanks around it. Pure. */
  readonly tidy?: (said: string) => string;
  /** From what was given to what is kept. Refuses, naming the field. */
  readonly take?: (given: Given, at: Taking) => Kept | Promise<Kept>;
  /** From {@link completions} to what is kept from now on. Refuses what was complete. */
  readonly complete?: (given: Given, at: Taking, kept: Kept) => Kept | Promise<Kept>;
  /** SQL over the row `r` of what the database works out. */
  readonly sql?: string;
  /** For the trail; left out: not in it. */
  readonly image?: (kept: Kept) => AuditImage[string];
  /** Of what is kept in a form of its own: its text in the record's history. */
  readonly tell?: (kept: Kept, ctx: Context) => readonly string[];
  /** Whether the trail may only compare it. */
  readonly hidden?: boolean;
  /** The graph's value of a row's, where that differs. */
  readonly show?: (kept: Kept, ctx: Context) => unknown;
  /** Fetches what rows refer to, by id; the graph's value is what it finds. */
  readonly fetch?: (ctx: Context, ids: readonly string[]) => Promise<ReadonlyMap<string, unknown>>;
  /** What a table may name in its cells, where the field names something by id. */
  readonly named?: (ctx: Context) => Promise<readonly { id: string; name: string; code?: string }[]>;
  /** Of what is kept in a form of its own: what a table says of it, by input; left out: no table can say such a field. */
  readonly cells?: (kept: Kept) => Readonly<Record<string, unknown>>;
  /** Valid inputs for tests and demonstrations. Where another kind's records or files are named: none. */
  readonly sample: (name: string, draw: Draw) => Given;
  readonly $kept?: Kept;
  readonly $input?: Input;
}

// oxlint-disable-next-line typescript/no-explicit-any -- any kept type: `unknown` would refuse every field's own functions
export type AnyField = Field<any, any>;
/** A field whose inputs' type its builder says. */
export type WithoutInput<Kept> = Omit<Field<Kept>, '$input'>;
export type Fields = Readonly<Record<string, AnyField>>;

/** `T`, or null where the options say that it may be empty. */
export type Maybe<O, T> = O extends { readonly optional: true } ? T | null : T;

/** The one input of a field that has one of its own name. */
export function oneInput(
  type: GraphType,
  { optional = false, description }: FieldOptions,
  bounds: GraphBounds = {},
) {
  return (name: string): Readonly<Record<string, FieldInput>> => ({
    [name]: { type, optional, description, bounds },
  });
}

export const NO_INPUTS = (): Readonly<Record<string, FieldInput>> => ({});
export const NO_FILTERS = (): Readonly<Record<string, FieldFilter>> => ({});

/** The one filter of a field that is compared as a whole, where it has a filter. */
export function sameValue(type: GraphType, column: (name: string) => string, { filter }: FieldOptions) {
  if (!filter) return NO_FILTERS;
  return (name: string): Readonly<Record<string, FieldFilter>> => ({
    [name]: { type, condition: (value) => equals(column(name), value) },
  });
}
