import { type Binding, defineRecordKind, recordRights } from '@minsheng/kernel';
import { permissions } from '../permissions.ts';
import { refuseStandingSections } from '../section/section.queries.ts';
import { Works, type WorksKind } from './works.entity.ts';

/** Kept by who answers for the figures of its own kind, be it by works or by their sections. */
export const worksKind = defineRecordKind<Works>({
  name: 'Works',
  noun: 'works',
  entity: Works,
  day: 'stageOn',
  permissions: recordRights(permissions, 'works'),
  keptWith: ['Works', 'Section'],
  parts: { table: 'section', column: 'works_id' },
  summaryOf: ({ name }) => name,
  beforeVoid: refuseStandingSections,
});

/** Whether a binding is about works of this kind: whose records they are follows from it. */
export function isOfKind(kind: WorksKind): (binding: Binding) => boolean {
  return ({ parameters }) => (parameters as { readonly kind: WorksKind }).kind === kind;
}
