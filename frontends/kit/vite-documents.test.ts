import { expect, test } from 'vitest';
import { inlined, readDocuments } from './vite-documents.ts';

const GENERATED = `export type A = string;
export const RowFragmentDoc = {"kind":"Document","name":"Row"} as unknown as DocumentNode<RowFragment, unknown>;
export const ListDocument = {"__meta__":{"hash":"sha256:1"}} as unknown as DocumentNode<ListQuery, ListQueryVariables>;
`;

const CODE = `import { graphql } from '../gql/gql.ts';

export const ListQuery = graphql(\`
  query List($id: ID!) {
    list { ...Row }
  }
\`);

export const Row = graphql(\`
  fragment Row on Thing { id }
\`);
`;

test('a document stands where it is used, and the table of all is not asked', () => {
  const code = inlined(CODE, readDocuments(GENERATED));
  expect(code).not.toContain('graphql');
  expect(code).toContain('export const ListQuery = {"__meta__":{"hash":"sha256:1"}};');
  expect(code).toContain('export const Row = {"kind":"Document","name":"Row"};');
});

test('a document that was not generated fails the build', () => {
  expect(() => inlined(CODE, new Map())).toThrow('ListDocument is not generated');
});
