import { resolve } from 'node:path';
import { type SubgraphDefinition, loadSubgraph, printSubgraph, translate } from '@minsheng/kernel';
import { modules } from '@minsheng/kernel/registry';
import { catalogueYears, loadCatalogue } from '../seeds/catalogue.ts';
import { generateDocuments } from '../frontends/kit/codegen.ts';
import { type AuditedModule, auditDocuments } from './audit.ts';
import { compose, publicSchema } from './compose.ts';
import { indicatorPage } from './indicators.ts';
import { kindFiles } from './kinds/files.ts';
import { outlineOf } from './kinds/outline.ts';
import { statementName } from './kinds/statements.ts';
import { menuDocument } from './menu.ts';
import { overviewDocument } from './overview.ts';
import { reportOutlines } from './reports.ts';

/** Files that follow from the manifests and the registry: absolute path -> text. */
export type GeneratedFiles = ReadonlyMap<string, string>;

export const ROOT = resolve(import.meta.dirname, '..');
export const API_SCHEMA = 'schema/api.graphql';
const AUDIT = 'frontends/portal/src/audit/audit.generated.ts';
const INDICATORS = 'docs/indicators.md';
const MENU = 'frontends/portal/src/shell/menu.documents.ts';
const REPORTS = 'frontends/reports/src/generated/reports.json';
const OVERVIEW = 'frontends/portal/src/overview/overview.generated.graphql';

/** SDL of each subgraph, the supergraph, the api schema, and the documents that follow from them, as they are now. */
export async function schemaFiles(): Promise<GeneratedFiles> {
  const subgraphs = new Map<string, string>();
  const files = new Map<string, string>();
  const definitions: SubgraphDefinition[] = [];
  const audited: AuditedModule[] = [];
  for (const { id, title } of modules()) {
    const definition = await loadSubgraph(id);
    const sensitive = (definition.kinds ?? []).filter((kind) => kind.sensitive).map(({ name }) => name);
    definitions.push(definition);
    audited.push({ id, title, sensitive });
    subgraphs.set(id, await printSubgraph(definition));
    const words = (key: string) => {
      const found = translate(definition.messages, key);
      return found === key ? undefined : found;
    };
    const kinds = (definition.kinds ?? [])
      .filter(({ declaration }) => !declaration.ownPages)
      .map(({ declaration }) => outlineOf(declaration, words));
    const takesStatements = definition.kinds?.some(({ name }) => name === statementName(id));
    const statements = takesStatements ? words('statement.$many') : undefined;
    for (const [path, text] of kindFiles(ROOT, { module: id, kinds, statements })) files.set(path, text);
  }
  const supergraph = compose(subgraphs);
  for (const [id, sdl] of subgraphs) files.set(`schema/subgraphs/${id}.graphql`, sdl);
  files.set('schema/supergraph.graphql', supergraph);
  files.set(API_SCHEMA, publicSchema(supergraph));
  files.set(MENU, menuDocument(modules()));
  files.set(OVERVIEW, overviewDocument(modules()));
  files.set(AUDIT, auditDocuments(audited));
  files.set(REPORTS, reportOutlines(definitions));
  files.set(INDICATORS, indicatorPage(ROOT, loadCatalogue(catalogueYears().at(-1)!)));
  return new Map([...files].map(([path, text]) => [resolve(ROOT, path), text]));
}

/** Typed documents of all front ends against an api schema. Throws where a document does not fit it. */
export async function typedDocuments(apiSchemaFile: string): Promise<GeneratedFiles> {
  const files = await generateDocuments(apiSchemaFile);
  return new Map(files.map(({ filename, content }) => [resolve(ROOT, filename), content]));
}
