/** A kind whose tables go in and out: all that its pages need of it. */
export interface SheetKind {
  /** `Screening`: its type in the graph. */
  readonly name: string;
  /** As in the registry. */
  readonly module: string;
  /** Address of its list. */
  readonly list: string;
  /** Address of the page where its tables come in. */
  readonly page: string;
  /** What its list is called. */
  readonly many: string;
}

export type RowState = 'READ' | 'NEW' | 'CHANGED' | 'SAME' | 'BAD' | 'STALE';

/** An uploaded table, as services/kernel/src/imports says it. */
export interface Import {
  readonly id: string;
  /** Of the file. */
  readonly name: string;
  readonly stage: 'CHECKING' | 'CHECKED' | 'RECORDING';
  readonly createdAt: string;
  readonly counts: Readonly<Partial<Record<RowState, number>>>;
  readonly recorded: number;
  readonly amended: number;
  readonly headings: readonly { readonly heading: string; readonly column: string | null }[];
  readonly columns: readonly { readonly name: string; readonly label: string; readonly required: boolean }[];
  /** Labels of what new rows need and no heading names. */
  readonly missing: readonly string[];
  readonly questions: readonly {
    readonly code: string;
    readonly rows: number;
    readonly example: string;
    readonly n: number;
  }[];
}

/** What an import that is over came to. */
export interface Outcome {
  readonly recorded: number;
  readonly amended: number;
}

/** What the server answers to a verb; no import once it is over. */
export interface ImportAnswer {
  readonly import: Import | null;
  readonly outcome?: Outcome;
}

export interface ImportRow {
  readonly n: number;
  readonly state: RowState;
  readonly faults: readonly { readonly label: string; readonly value: string; readonly message: string }[];
  readonly changed: readonly string[];
  readonly asked: readonly string[];
}

/** What was refused, in the server's words; `code` where it said one. */
export class SheetRefusal extends Error {
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}
