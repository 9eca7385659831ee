import { defineRecordKind, recordRights } from '@minsheng/kernel';
import { permissions } from '../permissions.ts';
import { Section } from './section.entity.ts';

export const sectionKind = defineRecordKind<Section>({
  name: 'Section',
  noun: 'section',
  entity: Section,
  day: 'progressOn',
  permissions: recordRights(permissions, 'section'),
  summaryOf: ({ name, stakes }) => (stakes ? `${name}（${stakes}）` : name),
});
