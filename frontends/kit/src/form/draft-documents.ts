import type { TypedDocumentNode } from '@urql/core';

/** Which form it is: what sending it would do, and to which record. */
export interface DraftForm {
  /** `Activity` */
  readonly kind: string;
  /** `record`, `amend`, or another verb of the kind. */
  readonly act: string;
  readonly about?: string;
}

export interface FoundDraft {
  readonly draft?: { readonly content: string; readonly savedAt: string } | null;
}

/** A module's documents about drafts, written by `npm run schema`. */
export interface DraftDocuments {
  readonly find: TypedDocumentNode<FoundDraft, { form: DraftForm }>;
  readonly save: TypedDocumentNode<unknown, { input: DraftForm & { content: string } }>;
  readonly drop: TypedDocumentNode<unknown, { form: DraftForm }>;
}

/** Where a form's draft is kept. */
export interface DraftPlace extends DraftForm {
  readonly documents: DraftDocuments;
}
