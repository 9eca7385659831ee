import { Refusal } from '@minsheng/kernel';
import type { Fault } from './fault.rules.ts';

/** Refuses what a rule found; goes on where it found nothing. */
export function refuse(fault: Fault | undefined): void {
  if (fault) throw new Refusal(fault.code, { field: fault.field, ...fault.params });
}
