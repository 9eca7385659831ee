import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type {
  AskAuditOpeningInput,
  AuditEntryFragment,
  AuditFileFragment,
  AuditFilter,
  AuditOpeningRowFragment,
  AuditPageFragment,
} from '../gql/graphql.ts';
import { AUDITED } from './audit.generated.ts';

export type AuditEntry = AuditEntryFragment;
export type AuditPage = AuditPageFragment;
export type AuditFile = AuditFileFragment;
export type AuditOpening = AuditOpeningRowFragment;

interface TrailVariables {
  readonly filter?: AuditFilter | null;
  readonly first: number;
  readonly after?: string | null;
}

/** How two open which acts on a module's sensitive records belong together. */
export interface Openings {
  readonly list: TypedDocumentNode<
    { readonly openings?: readonly AuditOpening[] | null },
    Record<string, never>
  >;
  readonly ask: TypedDocumentNode<
    { readonly opening?: AuditOpening | null },
    { readonly input: AskAuditOpeningInput }
  >;
  readonly decide: TypedDocumentNode<
    { readonly opening?: AuditOpening | null },
    { readonly id: string; readonly confirm: boolean }
  >;
}

/** A module whose trail can be read. */
export interface AuditedModule {
  readonly id: string;
  readonly title: string;
  /** Kinds of whose acts the auditor alone sees no more than that they were. */
  readonly sensitive: readonly string[];
  readonly trail: TypedDocumentNode<{ readonly trail?: AuditPage | null }, TrailVariables>;
  readonly file: TypedDocumentNode<
    { readonly file?: AuditFile | null },
    { readonly filter?: AuditFilter | null }
  >;
  readonly openings?: Openings;
}

/** All modules of the registry, in its order. */
export const AUDITED_MODULES: readonly AuditedModule[] = AUDITED;

export function findAudited(id: string | undefined): AuditedModule | undefined {
  return AUDITED_MODULES.find((module) => module.id === id);
}

/** A module with sensitive kinds. */
export type OpenedModule = AuditedModule & { readonly openings: Openings };

export function isOpened(module: AuditedModule): module is OpenedModule {
  return module.openings !== undefined;
}

export const SENSITIVE_KINDS: readonly string[] = AUDITED_MODULES.flatMap(({ sensitive }) => sensitive);
