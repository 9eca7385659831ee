import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate, type CodegenConfig } from '@graphql-codegen/cli';
import { typenameBelowTheRoot } from './typename-selections.ts';

const FRONTENDS = fileURLToPath(new URL('..', import.meta.url));

/** A generated file: its path and text. */
export interface GeneratedFile {
  readonly filename: string;
  readonly content: string;
}

/**
 * `src/gql` of every front end: typed documents and `persisted-documents.json`, from the api schema. Writes nothing.
 * Throws where a document does not fit the schema.
 */
export async function generateDocuments(apiSchema: string): Promise<readonly GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  for (const id of frontendsWithDocuments()) {
    files.push(...((await generate(settings(`${FRONTENDS}${id}`, apiSchema), false)) as GeneratedFile[]));
  }
  return files;
}

function frontendsWithDocuments(): string[] {
  return readdirSync(FRONTENDS).filter((id) => existsSync(`${FRONTENDS}${id}/vite.config.ts`));
}

function settings(folder: string, schema: string): CodegenConfig {
  return {
    schema,
    silent: true,
    documents: [`${folder}/src/**/*.{ts,tsx,graphql}`, `!${folder}/src/gql/**`],
    ignoreNoDocuments: true,
    generates: {
      [`${folder}/src/gql/`]: {
        preset: 'client',
        presetConfig: {
          fragmentMasking: false,
          persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
        },
        documentTransforms: [typenameBelowTheRoot],
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          strictScalars: true,
          scalars: { Date: 'string', DateTime: 'string', Decimal: 'string' },
        },
      },
    },
  };
}
