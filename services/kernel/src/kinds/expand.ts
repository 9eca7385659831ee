import { StoredFileResolver } from '../files/stored-file.resolver.ts';
import { Draft } from '../drafts/draft.entity.ts';
import { draftResolver } from '../drafts/draft.resolver.ts';
import { RecordRevisionRow } from '../history/revision.entity.ts';
import { ImportFile, ImportRow } from '../imports/import.entity.ts';
import { mentionedIn } from '../graphql/selection.ts';
import { PersonResolver } from '../people/person.resolver.ts';
import { kindReport } from '../reports/index.ts';
import { findRecord } from '../records/record.queries.ts';
import type { ReferenceResolver, SubgraphDefinition } from '../subgraph.ts';
import type { Kind } from './declared.ts';

/** A manifest with what follows from its kinds; what it says itself stays. */
export function expandKinds(manifest: SubgraphDefinition): SubgraphDefinition {
  const { kinds = [], entities, resolvers, references, permissions, retention = [] } = manifest;
  if (kinds.length === 0) return manifest;
  const hasFiles = kinds.some(({ declaration }) => declaration.fields.some(({ shape }) => shape === 'file'));
  return {
    ...manifest,
    entities: [
      ...entities,
      ...kinds.map(({ entity }) => entity),
      RecordRevisionRow,
      ImportFile,
      ImportRow,
      Draft,
    ],
    resolvers: [
      ...new Set([
        ...resolvers,
        ...kinds.flatMap((kind) => kind.resolvers),
        ...kinds.map((kind) => kindReport(kind, manifest.messages)),
        draftResolver(manifest.id, kinds),
        ...(kinds.some(({ declaration }) => declaration.people) ? [PersonResolver] : []),
        ...(hasFiles ? [StoredFileResolver] : []),
      ]),
    ],
    references: { ...Object.fromEntries(kinds.map((kind) => [kind.name, referenceTo(kind)])), ...references },
    permissions: { ...permissions, ...Object.assign({}, ...kinds.map((kind) => kind.permissionList)) },
    retention: [...retention, ...kinds.flatMap((kind) => kind.retention ?? [])],
  };
}

function referenceTo(kind: Kind): ReferenceResolver {
  return ({ id }, ctx, info) => findRecord(ctx, kind, id, mentionedIn(info));
}
