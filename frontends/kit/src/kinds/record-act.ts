import type { ReasonCode } from '../form/reason-code.ts';

/** One act on a record, as the graph's RecordRevision. */
export interface RecordAct {
  readonly act: string;
  readonly actName: string;
  readonly at: string;
  readonly by: string;
  readonly reasonCode?: ReasonCode | null;
  readonly reason?: string | null;
  readonly changes: readonly FieldChange[];
  /** What was asked and answered yes. */
  readonly confirmed: readonly { readonly code: string; readonly field: string; readonly words: string }[];
}

export interface FieldChange {
  readonly field: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}
