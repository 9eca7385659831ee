import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import type { Connection } from '../data/paging.ts';
import type { DraftDocuments } from '../form/draft-documents.ts';
import type { RecordAct } from './record-act.ts';

/** How a field is typed and read. As the field builders of services/kernel/src/kinds. */
export type FieldShape =
  | 'choice'
  | 'choices'
  | 'count'
  | 'day'
  | 'derived'
  | 'file'
  | 'household'
  | 'money'
  | 'note'
  | 'own'
  | 'person'
  | 'place'
  | 'quantity'
  | 'recordRef'
  | 'text'
  | 'unitRef'
  | 'yesNo';

export interface KindChoice {
  readonly value: string;
  readonly label: string;
  /** Stands in old records; no longer offered. */
  readonly retired?: boolean;
}

/** Whether a field is said at a stage of its record. */
export type Presence = 'required' | 'allowed' | 'absent';

/** One field of a kind as pages treat it: what the declaration says, with its words. */
export interface FieldDescriptor {
  readonly name: string;
  readonly shape: FieldShape;
  readonly label: string;
  /** Below the field of a form. */
  readonly hint?: string;
  /** Unit of measure, in words. */
  readonly unit?: string;
  readonly optional?: boolean;
  /** May be said again while the record's stage allows it. */
  readonly amend?: boolean;
  readonly stages?: Readonly<Record<string, Presence>>;
  readonly choices?: readonly KindChoice[];
  /** Most digits after the point. */
  readonly decimals?: number;
  readonly least?: string;
  readonly most?: string;
  /** Most characters of a text. */
  readonly length?: number;
  /** A day that cannot lie ahead. */
  readonly past?: boolean;
  /** Whether the form of a new record has it; what an action says later has not. */
  readonly said?: boolean;
  /** Names of the server's filters for it. */
  readonly filters?: readonly string[];
  readonly sort?: boolean;
  /** Added up below the list. */
  readonly sum?: boolean;
  readonly column?: 'shown' | 'optional';
  readonly search?: boolean;
  /** `sensitive`: for the owning unit alone; `sealed`: nobody reads it in a list. */
  readonly secrecy?: 'sensitive' | 'sealed';
}

/** The words of a kind's pages and menu. */
export interface KindWords {
  readonly one: string;
  readonly many: string;
  readonly record: string;
  readonly amend: string;
  /** Below the title of the list: what counts. */
  readonly hint?: string;
  readonly empty?: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What every row of every kind has; its own fields come besides, by their names. */
export interface KindRow {
  readonly id: string;
  readonly revision: number;
  /** One line without personal data. */
  readonly summary: string;
  readonly counted: boolean;
  /** Why it does not count where it lies. Asked of one record only. */
  readonly elsewhere?: readonly string[];
  /** Whether something of it was put right since it was recorded. */
  readonly corrected: boolean;
  readonly voidedOn?: string | null;
  /** Null while the service that knows it is away. */
  readonly township: Named | null;
  readonly unit: Named | null;
}

/** A whole record, with what its reader may do with it. */
export interface KindRecord extends KindRow {
  readonly voidReason?: string | null;
  readonly recordedAt: string;
  readonly viewerCanAmend: boolean;
  readonly viewerCanVoid: boolean;
  readonly viewerCanUnmask?: boolean;
  readonly viewerCanSeeSensitive?: boolean;
  readonly history: readonly RecordAct[];
}

/** Documents of different kinds differ in their variables alone, which the pages make from the descriptor. */
export type KindDocument<Answer> = TypedDocumentNode<Answer, AnyVariables>;

export type KindTotals = Readonly<Record<string, string | number | null>>;

export interface ListAnswer<Row> {
  readonly mayRecord: boolean;
  readonly list?: (Connection<Row> & { readonly totals?: KindTotals | null }) | null;
}

export interface RightsAnswer {
  readonly mayRecord: boolean;
  /** Values of {@link KindDescriptor.partedBy} that the reader's unit keeps. */
  readonly parts?: readonly string[] | null;
}

/** The documents of a kind's pages, written by `npm run schema`. */
export interface KindDocuments<Row extends KindRow, One extends KindRecord> {
  readonly list: KindDocument<ListAnswer<Row>>;
  readonly one: KindDocument<{ readonly one?: One | null }>;
  readonly rights: KindDocument<RightsAnswer>;
  readonly record: KindDocument<{ readonly made: Row }>;
  readonly amend?: KindDocument<{ readonly amended: { readonly id: string } }>;
  readonly void: KindDocument<{ readonly voided: { readonly id: string } }>;
  readonly unmask?: KindDocument<{ readonly one?: { readonly id: string; readonly person: unknown } | null }>;
}

/** A kind as its pages need it. Written by `npm run schema` from the service's declaration, never by hand. */
export interface KindDescriptor<Row extends KindRow = KindRow, One extends KindRecord = KindRecord> {
  /** `Place`: its type in the graph. */
  readonly name: string;
  /** As in the registry: the beginning of its pages' addresses. */
  readonly module: string;
  /** `places`: the rest of them. */
  readonly path: string;
  readonly words: KindWords;
  /** Field by which a row is known and opened; `summary`, which every row has, where no field serves. */
  readonly heading: string;
  /** Field with the business day by which lists are ordered. */
  readonly day: string;
  readonly stage?: { readonly field: string; readonly moves: Readonly<Record<string, readonly string[]>> };
  /** Whether a correction asks for its reason; left out where nothing is corrected. */
  readonly amendReason?: 'required' | 'optional';
  /** Field whose values units keep different parts of; the server says which of them may be recorded. */
  readonly partedBy?: string;
  /** In the order of the declaration. */
  readonly fields: readonly FieldDescriptor[];
  readonly documents: KindDocuments<Row, One>;
  /** The module's documents about half-filled forms. */
  readonly drafts: DraftDocuments;
}

/** Address of a kind's list, or of what is below it. */
export function kindPath(
  { module, path }: Pick<KindDescriptor, 'module' | 'path'>,
  ...below: string[]
): string {
  return ['', module, path, ...below].join('/');
}

/** The field by which a row is known, where it is not its summary. */
export function headingField({
  fields,
  heading,
}: Pick<KindDescriptor, 'fields' | 'heading'>): FieldDescriptor | undefined {
  return fields.find(({ name }) => name === heading);
}

/** A record's own value of a field; the row's type is known only to the module that declared it. */
export function valueOf(row: object, { name }: Pick<FieldDescriptor, 'name'>): unknown {
  return (row as Readonly<Record<string, unknown>>)[name];
}
