import { t } from '../i18n/messages.ts';

/** Why somebody reads a person whole: as the graph's UnmaskPurpose. */
export const PURPOSES = ['VISIT', 'VERIFY', 'CORRECT', 'NOTIFY', 'COMPLAINT', 'REPORT', 'OTHER'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A purpose as a form has it: `OTHER` needs a note. */
export interface SaidPurpose {
  readonly purpose: Purpose;
  readonly note: string;
}

/** The choices of a dialog. */
export function purposeOptions() {
  return PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }));
}
