/** Why a record is corrected or taken back: as the graph's CorrectionReason. */
export const REASONS = ['ENTRY_ERROR', 'RESULT_ADDED', 'DUPLICATE', 'UNIT_CORRECTED', 'OTHER'] as const;
export type ReasonCode = (typeof REASONS)[number];

/** A reason as a form has it: `OTHER` needs words. */
export interface SaidReason {
  readonly reason: string;
  readonly reasonCode: ReasonCode;
}
