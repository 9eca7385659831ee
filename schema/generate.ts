import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { API_SCHEMA, ROOT, schemaFiles, typedDocuments } from './generated.ts';

// npm run schema: manifests -> subgraphs -> supergraph -> api schema -> typed documents of the front ends.
function write(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(relative(ROOT, path));
  }
}

write(await schemaFiles());
write(await typedDocuments(resolve(ROOT, API_SCHEMA)));
