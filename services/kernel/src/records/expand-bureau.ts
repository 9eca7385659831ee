import type { ReferenceResolver, SubgraphDefinition } from '../subgraph.ts';
import { bureauParts } from './bureau-records.ts';

/** Supervision's own: this module only adds fields to it. */
const STUB: ReferenceResolver = (reference) => reference;

/** A manifest with what follows from its bureau: line, records behind figures, rights of its kinds for menus, stubs. */
export function expandBureau(manifest: SubgraphDefinition): SubgraphDefinition {
  const { bureau, kinds = [], pending, resolvers, permissions, references, orphanedTypes = [] } = manifest;
  if (!bureau) return manifest;
  return {
    ...manifest,
    resolvers: [...resolvers, ...bureauParts(bureau, { kinds, ...(pending ? { pending } : {}) })],
    orphanedTypes: [bureau.Commitment, bureau.Indicator, ...orphanedTypes],
    references: { ...references, Commitment: STUB, Indicator: STUB },
    permissions: { 'part:read': bureau.partRead, ...permissions },
  };
}
