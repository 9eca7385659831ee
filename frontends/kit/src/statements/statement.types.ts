import type { TypedDocumentNode } from '../client/documents.ts';
import type { Named } from '../data/name-of.ts';
import type { Connection } from '../data/paging.ts';
import type { ServedFile } from '../files/upload.ts';
import type { SaidReason } from '../form/reason-code.ts';
import type { DraftDocuments } from '../form/draft-documents.ts';
import type { RecordAct } from '../kinds/record-act.ts';
import type { Counting, Source } from '../format/indicator.ts';

export type StatementSource = 'STATEMENT' | 'EXTRACT';

export interface StatedIndicator {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly counting: Counting;
  readonly unitOfMeasure: string;
  readonly source: Source;
}

export interface StatedFigures {
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
}

export interface StatementRow {
  readonly id: string;
  readonly source: StatementSource;
  readonly system?: string | null;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly paper: string;
  readonly signedBy: string;
  readonly signedOn: string;
  readonly counted: boolean;
  readonly corrected: boolean;
  readonly voidedOn?: string | null;
  readonly unit: { readonly id: string; readonly name: string };
  /** Null in a list while supervision is away; pages of one statement wait for it. */
  readonly indicator: Pick<StatedIndicator, 'code' | 'name' | 'counting' | 'unitOfMeasure'> | null;
  readonly totals: readonly StatedFigures[];
}

export interface Statement extends StatementRow {
  readonly indicator: NonNullable<StatementRow['indicator']>;
  readonly note?: string | null;
  readonly voidReason?: string | null;
  readonly recordedAt: string;
  readonly revision: number;
  readonly township: Named;
  readonly scan?: ServedFile | null;
  readonly totals: readonly (StatedFigures & {
    readonly township: { readonly id: string; readonly name: string } | null;
  })[];
  readonly viewerCanAmend: boolean;
  readonly viewerCanVoid: boolean;
  readonly history: readonly RecordAct[];
}

export interface TotalInput {
  readonly township: string | null;
  readonly value?: string;
  readonly numerator?: string;
  readonly denominator?: string;
}

export interface Signature {
  readonly paper: string;
  readonly signedBy: string;
  readonly signedOn: string;
  /** Id of the uploaded file; null takes it away. */
  readonly scan?: string | null;
  readonly note?: string;
}

export interface RecordInput extends Signature {
  readonly indicator: string;
  readonly source: StatementSource;
  readonly system?: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly totals: TotalInput[];
}

export interface AmendInput extends Signature {
  readonly totals: TotalInput[];
}

export interface ListVariables {
  readonly filter: {
    readonly indicator?: string;
    readonly from?: string;
    readonly to?: string;
    readonly includeVoided?: boolean;
  };
  readonly after?: string;
}

/** Ids of what was asked and answered yes. */
interface Confirmed {
  readonly confirmed: string[];
}

interface Made {
  readonly id: string;
}

/** A module's own documents, under these aliases; each names its own types in the graph. */
export interface StatementDocuments {
  /** About half-filled forms. */
  readonly drafts: DraftDocuments;
  readonly list: TypedDocumentNode<
    {
      readonly viewerCanRecord: boolean;
      readonly indicators: readonly Pick<StatedIndicator, 'id' | 'code' | 'name'>[];
      readonly statements?: Connection<StatementRow> | null;
    },
    ListVariables
  >;
  readonly one: TypedDocumentNode<{ readonly statement?: Statement | null }, { readonly id: string }>;
  readonly indicators: TypedDocumentNode<
    { readonly indicators: readonly StatedIndicator[] },
    Record<string, never>
  >;
  readonly record: TypedDocumentNode<
    { readonly made: Made },
    { readonly input: RecordInput; readonly requestKey: string } & Confirmed
  >;
  readonly amend: TypedDocumentNode<
    { readonly made: Made },
    { readonly id: string; readonly revision: number; readonly input: AmendInput } & SaidReason & Confirmed
  >;
  readonly void: TypedDocumentNode<
    { readonly made: Made },
    { readonly id: string; readonly revision: number } & SaidReason
  >;
}

export interface StatementPageProps {
  readonly documents: StatementDocuments;
  /** Whose pages they are, as in its address: `housing`. */
  readonly module: string;
}
