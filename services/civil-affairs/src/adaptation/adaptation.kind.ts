import { defineRecordKind, recordRights, translate } from '@minsheng/kernel';
import { messages } from '../messages.ts';
import { permissions } from '../permissions.ts';
import { Adaptation } from './adaptation.entity.ts';
import { adaptedHouseholds } from './adaptation.measures.ts';

export const adaptationKind = defineRecordKind<Adaptation>({
  name: 'Adaptation',
  noun: 'adaptation',
  entity: Adaptation,
  day: 'assessedOn',
  permissions: recordRights(permissions, 'adaptation'),
  measures: [adaptedHouseholds],
  summaryOf: ({ items }) => translate(messages, 'SUMMARY_ADAPTATION', { count: items.length }),
});
