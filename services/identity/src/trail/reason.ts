import { Refusal } from '@minsheng/kernel';

const LONGEST = 200;

/** The words without which nobody's account or right is changed. Refuses none and too many. */
export function readReason(reason: string): string {
  const words = reason.trim();
  if (words === '' || words.length > LONGEST)
    throw new Refusal('REASON_REQUIRED', { field: 'reason', most: LONGEST });
  return words;
}
