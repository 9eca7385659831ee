import type { KindSlots } from '@minsheng/kit/kinds';
import type { TrainingRecord, TrainingRow } from '../generated/training.ts';

export const slots: KindSlots<TrainingRow, TrainingRecord> = {
  initial: ({ businessDate }) => ({ heldOn: businessDate }),
  // Only who is examined gets a certificate.
  shows: (field, { kind }) => field !== 'certificates' || kind === 'CERTIFICATE',
};
