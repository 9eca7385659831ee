import { registerEnumType } from 'type-graphql';
import { KERNEL_MESSAGES, translate } from '../messages.ts';
import { Refusal } from '../refusal.ts';

/** Why something that was recorded is corrected or taken back. Never renamed. */
export enum CorrectionReason {
  ENTRY_ERROR = 'ENTRY_ERROR',
  RESULT_ADDED = 'RESULT_ADDED',
  DUPLICATE = 'DUPLICATE',
  UNIT_CORRECTED = 'UNIT_CORRECTED',
  OTHER = 'OTHER',
}

registerEnumType(CorrectionReason, {
  name: 'CorrectionReason',
  description: 'Why a record is corrected or taken back; OTHER needs words of its own.',
});

/** A reason from the list, with what was said besides. */
export interface Reason {
  readonly code: CorrectionReason;
  readonly text: string | null;
}

const SHORTEST_TEXT = 4;

/** The words without which something is not done. Refuses fewer than four characters. */
export function getReason(reason: string): string {
  const said = reason.trim();
  if ([...said].length < SHORTEST_TEXT) throw new Refusal('REASON_REQUIRED', { field: 'reason' });
  return said;
}

/** What was said as a reason; undefined where nothing was. Refuses OTHER, or no code, with fewer than four characters. */
export function readReason(
  text: string | null | undefined,
  code?: CorrectionReason | null,
): Reason | undefined {
  if (code && code !== CorrectionReason.OTHER) return { code, text: text?.trim() || null };
  if (!code && (text === null || text === undefined)) return undefined;
  return { code: CorrectionReason.OTHER, text: getReason(text ?? '') };
}

/** A reason as trail and notices tell it: 录入错误：多录一位. */
export function reasonInWords({ code, text }: Reason): string {
  if (code === CorrectionReason.OTHER) return text ?? '';
  const label = translate(KERNEL_MESSAGES, `reason.${code}`);
  return text ? translate(KERNEL_MESSAGES, 'reason.$more', { label, text }) : label;
}
