import { defineRecordKind, recordRights, translate } from '@minsheng/kernel';
import { messages } from '../messages.ts';
import { permissions } from '../permissions.ts';
import { Screening } from './screening.entity.ts';

export const screeningKind = defineRecordKind<Screening>({
  name: 'Screening',
  noun: 'screening',
  entity: Screening,
  day: 'screenedOn',
  permissions: recordRights(permissions, 'screening'),
  summaryOf: ({ programme }) => translate(messages, `SUMMARY_${programme}`),
});
