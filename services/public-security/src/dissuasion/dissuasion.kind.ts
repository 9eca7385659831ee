import { defineRecordKind, recordRights, translate } from '@minsheng/kernel';
import { messages } from '../messages.ts';
import { permissions } from '../permissions.ts';
import { Dissuasion } from './dissuasion.entity.ts';
import { dissuasionDaily } from './dissuasion.measures.ts';

export const dissuasionKind = defineRecordKind<Dissuasion>({
  name: 'Dissuasion',
  noun: 'dissuasion',
  entity: Dissuasion,
  day: 'day',
  permissions: recordRights(permissions, 'dissuasion'),
  measures: [dissuasionDaily],
  summaryOf: ({ paper, signedBy }) => translate(messages, 'DISSUASION_SUMMARY', { paper, signedBy }),
});
