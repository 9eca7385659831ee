import { relative, resolve } from 'node:path';
import { writeAllOrNothing } from './all-or-nothing.ts';
import { API_SCHEMA, ROOT, schemaFiles, typedDocuments } from './generated.ts';

// npm run schema: manifests -> subgraphs -> supergraph -> api schema -> typed documents of the front ends.
const written = await writeAllOrNothing([schemaFiles, () => typedDocuments(resolve(ROOT, API_SCHEMA))]);
for (const path of written) console.log(relative(ROOT, path));
