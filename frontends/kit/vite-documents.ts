import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const GENERATED = 'src/gql/graphql.ts';

/**
 * Puts each document where it is used. The generated `graphql()` looks a document up by its text in one table of all of them,
 * so that the first page would load the documents of every page, each of them three times over.
 */
export function inlineDocuments(): Plugin {
  let documents: ReadonlyMap<string, string>;
  return {
    name: 'minsheng:inline-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      documents = existsSync(GENERATED) ? readDocuments(readFileSync(resolve(GENERATED), 'utf8')) : new Map();
    },
    transform(code, id) {
      return id.endsWith('.documents.ts') ? inlined(code, documents) : undefined;
    },
  };
}

/** The documents of a generated `graphql.ts` by their name there, as JSON. */
export function readDocuments(generated: string): ReadonlyMap<string, string> {
  const found = generated.matchAll(/^export const (\w+) = (\{.*\}) as unknown as /gm);
  return new Map([...found].map(([, name, json]) => [name!, json!]));
}

/** A file of documents with the documents themselves in it. Throws where one is not generated: it would not be known to the gateway. */
export function inlined(code: string, documents: ReadonlyMap<string, string>): string {
  return code
    .replace(/^import \{ graphql \} from .*$/m, '')
    .replaceAll(
      /graphql\(\s*`\s*(query|mutation|fragment) (\w+)[^`]*`,?\s*\)/g,
      (_, kind: string, name: string) => {
        const key = kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`;
        const json = documents.get(key);
        if (!json) throw new Error(`${key} is not generated: run npm run schema`);
        return json;
      },
    );
}
