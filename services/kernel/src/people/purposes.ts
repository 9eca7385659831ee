import { registerEnumType } from 'type-graphql';
import { KERNEL_MESSAGES, translate } from '../messages.ts';
import { Refusal } from '../refusal.ts';

/** Why somebody reads a person whole. Never renamed. */
export enum UnmaskPurpose {
  VISIT = 'VISIT',
  VERIFY = 'VERIFY',
  CORRECT = 'CORRECT',
  NOTIFY = 'NOTIFY',
  COMPLAINT = 'COMPLAINT',
  REPORT = 'REPORT',
  OTHER = 'OTHER',
}

registerEnumType(UnmaskPurpose, {
  name: 'UnmaskPurpose',
  description: 'Why a person is read whole; OTHER needs words of its own.',
});

const SHORTEST_TEXT = 4;

/** A purpose as the trail tells it: 随访、回访：电话未接. Refuses OTHER with fewer than four characters beside it. */
export function purposeInWords(purpose: UnmaskPurpose, note?: string | null): string {
  const text = note?.trim() ?? '';
  if (purpose !== UnmaskPurpose.OTHER) {
    const label = translate(KERNEL_MESSAGES, `purpose.${purpose}`);
    return text ? translate(KERNEL_MESSAGES, 'reason.$more', { label, text }) : label;
  }
  if ([...text].length < SHORTEST_TEXT) throw new Refusal('PURPOSE_REQUIRED', { field: 'note' });
  return text;
}
