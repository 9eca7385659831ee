import type { TypedDocumentNode } from '@urql/core';

/** The hash that codegen embedded in a document: the only thing of it that travels. */
export function documentHash(document: unknown): string {
  const hash = (document as Record<string, { hash?: string } | undefined>)['__meta__']?.hash;
  if (!hash)
    throw new Error('document without a hash: write it with the graphql() of src/gql and run npm run schema');
  return hash;
}

export type { TypedDocumentNode };
