import type { Change } from '../change.ts';
import type { CalendarDate, Fault } from '../domain/index.ts';
import type { Binding } from '../facts/measure.ts';
import type { PersonFacts } from '../people/sealed-person.ts';
import type { CorrectionReason } from '../history/reasons.ts';
import type { Doubt } from '../questions/question.ts';
import type { Holders } from '../permissions.ts';
import type { KeptRecord } from '../records/kept-record.ts';
import type { Seen } from '../records/record.actions.ts';
import type { RecordKind, RecordPermissions } from '../records/record-kind.ts';
import type { AnyClass, RetentionRule } from '../subgraph.ts';
import type { KindDeclaration } from './declaration.ts';
import type { Draw, Field, Fields, Given } from './field.ts';
import type { AmendInputOf, RecordInputOf } from './typed-inputs.ts';

type PropertyOf<N extends string, S> = S extends { readonly idOf: true } ? `${N}Id` : N;
type KeptOf<S> = S extends Field<infer Kept> ? Kept : never;

/** Values of a record by property, as rules, measures and actions see them. */
export type ValuesOf<F extends Fields> = KeptRecord & {
  [N in keyof F & string as PropertyOf<N, F[N]>]: KeptOf<F[N]>;
};

/** A record of a declared kind: `RecordOf<typeof activity>`. */
export type RecordOf<K> = K extends { readonly $record?: infer R } ? R : never;

/** What recording a kind takes: `RecordInput<typeof activity>`. */
export type RecordInput<K> = K extends { readonly fields: infer F extends Fields } ? RecordInputOf<F> : never;

/** What amending a kind takes; what is left out stays. */
export type AmendInput<K> = K extends { readonly fields: infer F extends Fields } ? AmendInputOf<F> : never;

/** What a rule may know beside the record itself. */
export interface Known<R> {
  readonly today: CalendarDate;
  /** What it was, while it is amended. */
  readonly before?: Readonly<R>;
  /** Of a line: what it belongs to, held; its kind's values by property. */
  readonly owner?: object;
  /** Birthday and sex of the person as far as known, only while that person is recorded or the number comes to be known. */
  readonly person?: PersonFacts;
  /** What counts records of the kind; where units keep parts of it, this record's part. */
  readonly bindings: readonly Binding[];
}

/** A further verb: its mutation is the kind's own, the record says whether it is offered. */
export interface DeclaredAction<R> {
  /** Whether this standing record may be acted upon. */
  when(record: R): boolean;
}

/** Something to look at; the record stands all the same. `code` is a message key. */
export interface Question {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A kind of record, said once. */
export interface DeclaredKind<F extends Fields> {
  /** `Place`: the graph's type, and the beginning of its inputs. */
  readonly name: string;
  /** `places`: the graph's list. */
  readonly plural: string;
  /** Address of its pages, below the module's; left out: the list's name, `places`. */
  readonly path?: string;
  /** `Statement`: the beginning of its inputs' names, where kinds of several modules share them; left out: the name. */
  readonly inputName?: string;
  /** Word before the verb in permissions and trail, name of the table; left out: the name, small. */
  readonly noun?: string;
  /** For the schema, in English. */
  readonly description: string;
  /** Field with the business day that lists are ordered by. */
  readonly day: keyof F & string;
  /** Field that heads the page of one record; left out: its summary. */
  readonly heading?: keyof F & string;
  /** In the order of forms, details and templates. */
  readonly fields: F;
  /** Field that says how far a record has got, and the moves from each stage. `locked`: stages in which nothing is amended. */
  readonly stage?: {
    readonly field: keyof F & string;
    readonly moves: Readonly<Record<string, readonly string[]>>;
    readonly locked?: readonly string[];
  };
  /**
   * Whether amending asks for a reason: always, or where the rule says so. Left out: where a value is corrected that
   * somebody else said, or oneself on another day; with {@link cancels}.
   */
  readonly reason?: 'required' | ((before: Readonly<ValuesOf<F>>, after: Readonly<ValuesOf<F>>) => boolean);
  /** Whether a correction undoes what followed from a record: it asks for a reason whoever makes it. */
  readonly cancels?: (before: Readonly<ValuesOf<F>>, after: Readonly<ValuesOf<F>>) => boolean;
  /** Where units keep different parts of the kind: by which field, and whether a binding names its value. */
  readonly partedBy?: {
    readonly field: keyof F & string;
    /** Name of the query that says which parts the caller may record; left out: `recordablePlaceKinds`. */
    readonly query?: string;
    names(binding: Binding, value: string): boolean;
  };
  /** Why a record cannot stand: the trade's own rules, pure. What a field says by itself is refused before. */
  readonly check?: (record: ValuesOf<F>, known: Known<ValuesOf<F>>) => Fault | undefined;
  /** What follows from the rest of a record that stands; pure. Fields that nobody types in come by it. */
  readonly follows?: (record: ValuesOf<F>, known: Known<ValuesOf<F>>) => Partial<ValuesOf<F>>;
  /** Refuses a record for the sake of others. */
  readonly against?: (tx: Change, record: ValuesOf<F>, before?: Readonly<ValuesOf<F>>) => Promise<void>;
  /** What else is to be asked about a record that may stand; see {@link Doubt}. */
  readonly doubts?: (
    tx: Change,
    record: ValuesOf<F>,
    before?: Readonly<ValuesOf<F>>,
  ) => Promise<readonly Omit<Doubt, 'label'>[]>;
  /** Code of the refusal of a second record with the same `key` fields. */
  readonly repeated?: string;
  /**
   * Fields by which a row of a table is known to mean a record that there is: it then is that record or a correction of it.
   * Left out: the `key` fields, else the person with the day and what was chosen, else the day and what is never amended.
   */
  readonly sameBy?: readonly (keyof F & string)[];
  /** What a record that stands should be looked at for; an import asks it once for all rows. */
  readonly questions?: (tx: Change, record: ValuesOf<F>, input: object) => Promise<readonly Question[]>;
  /** One line without personal data. */
  readonly summary: (record: ValuesOf<F>) => string;
  /**
   * Years for which people and papers stay; a kind with either, or whose lines have, must say. Lines say none: they go
   * with what they belong to. `blank`: fields that then go too.
   */
  readonly retention?: { readonly years?: number; readonly blank?: readonly (keyof F & string)[] };
  readonly actions?: Readonly<Record<string, DeclaredAction<ValuesOf<F>>>>;
  /** Others than the usual four rights have (design.md section 6). */
  readonly permissions?: Readonly<Record<string, Holders>>;
  /** Refuses to take back a record on which others still rest. */
  readonly beforeVoid?: (tx: Change, record: ValuesOf<F>) => Promise<void>;
  readonly parts?: RecordKind['parts'];
  /** Inputs that go together, drawn anew: what is drawn field by field would hardly ever stand. For tests and demonstrations. */
  readonly sample?: (drawn: Given, draw: Draw) => Given;
  /** Whether units share it: whoever reads any of it reads all of it, and a `key` is one for all of them. */
  readonly shared?: boolean;
  /** Kinds by whose measures its keepers are known, where not by those of all that belong together. */
  readonly keptWith?: readonly string[];
  /** Whether `record…` is a mutation of the kind's own, which answers with more than the record. */
  readonly ownRecording?: boolean;
  /** Whether its pages and documents are written by hand, as are those of a kind with recording of its own. */
  readonly ownPages?: boolean;
}

/** What recording and amending are given beside the input. */
export interface Asked {
  readonly requestKey?: string | null;
  /** What a request key stands for, where that is more than the input: a paper of several records. */
  readonly whole?: object;
  readonly reason?: string | null;
  readonly reasonCode?: CorrectionReason | null;
  /** Questions that were answered yes: each by its id, or all of a kind by its code. */
  readonly confirmed?: readonly string[] | null;
}

/** A declared kind: goes into a manifest's `kinds`, and to whatever takes a {@link RecordKind}. */
export interface Kind<
  F extends Fields = Fields,
  Recorded = RecordInputOf<F>,
  Amended = AmendInputOf<F>,
> extends RecordKind<ValuesOf<F>> {
  readonly declaration: KindDeclaration;
  readonly fields: F;
  readonly sample?: (drawn: Given, draw: Draw) => Given;
  /** Inputs of the graph, for verbs of the kind's own. */
  readonly inputs: { readonly record: AnyClass; readonly amend?: AnyClass };
  /** Names of the fields by which rows of tables are known. */
  readonly sameBy: readonly string[];
  /** As the declaration says; left out: nothing is asked. */
  questions?(tx: Change, record: ValuesOf<F>, input: object): Promise<readonly Question[]>;
  readonly resolvers: readonly AnyClass[];
  readonly retention?: RetentionRule;
  /** Years for which its people and papers stay, and those of its lines. */
  readonly retentionYears?: number;
  /** Its part of the module's closed list. */
  readonly permissionList: Readonly<Record<string, Holders>>;
  readonly permissions: RecordPermissions & { readonly unmask: Holders; readonly seeSensitive: Holders };
  /** Records for the caller's unit; refuses as the declaration says. */
  record(tx: Change, input: Recorded, asked?: Asked): Promise<ValuesOf<F>>;
  /** Says again what may be amended; what the input leaves out stays. */
  amend(tx: Change, seen: Seen, input: Amended, asked?: Asked): Promise<ValuesOf<F>>;
  /** What is to be asked about a record as it would stand: for whoever takes in many at once. */
  questionsOf(tx: Change, record: ValuesOf<F>, before?: Readonly<ValuesOf<F>>): Promise<readonly Doubt[]>;
  readonly $record?: ValuesOf<F>;
}

/** A declared kind whose records may have lines, whatever its fields. */
// oxlint-disable-next-line typescript/no-explicit-any -- any values: `unknown` would refuse every kind's own functions
export type OwnerKind = RecordKind<any> & Pick<Kind, 'declaration' | 'permissions' | 'retentionYears'>;
