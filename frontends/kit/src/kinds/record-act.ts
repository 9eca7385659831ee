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
}

export interface FieldChange {
  readonly field: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}
