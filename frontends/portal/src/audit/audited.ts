import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type {
  AuditEntryFragment,
  AuditFileFragment,
  AuditFilter,
  AuditPageFragment,
} from '../gql/graphql.ts';
import { AUDITED } from './audit.generated.ts';

export type AuditEntry = AuditEntryFragment;
export type AuditPage = AuditPageFragment;
export type AuditFile = AuditFileFragment;

interface TrailVariables {
  readonly filter?: AuditFilter | null;
  readonly first: number;
  readonly after?: string | null;
}

/** A module whose trail can be read. */
export interface AuditedModule {
  readonly id: string;
  readonly title: string;
  readonly trail: TypedDocumentNode<{ readonly trail?: AuditPage | null }, TrailVariables>;
  readonly file: TypedDocumentNode<
    { readonly file?: AuditFile | null },
    { readonly filter?: AuditFilter | null }
  >;
}

/** All modules of the registry, in its order. */
export const AUDITED_MODULES: readonly AuditedModule[] = AUDITED;

export function findAudited(id: string | undefined): AuditedModule | undefined {
  return AUDITED_MODULES.find((module) => module.id === id);
}
