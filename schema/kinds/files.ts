import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { kindDocuments, rowFragment } from './documents.ts';
import { draftDocuments } from './drafts.ts';
import type { KindOutline } from './outline.ts';
import { statementDocuments, statementName } from './statements.ts';

const WRITTEN = '// Written by npm run schema from the declarations of the service: do not edit.\n';

/** What a module's front end gets pages for. */
export interface ModuleKinds {
  readonly module: string;
  readonly kinds: readonly KindOutline[];
  /** Title of the statements that the module takes; left out where it takes none. */
  readonly statements?: string;
}

/**
 * `src/generated` of a module's front end: for each kind its documents, its descriptor and its pages (with the module's
 * own slots, where `src/<noun>/<noun>.slots.tsx` exists), and the list of them for the manifest. Path -> text.
 */
export function kindFiles(
  root: string,
  { module, kinds, statements }: ModuleKinds,
): ReadonlyMap<string, string> {
  const folder = `frontends/${module}/src/generated`;
  const files = new Map<string, string>();
  for (const kind of kinds) {
    const { noun } = kind.declaration;
    const slots = resolve(root, `frontends/${module}/src/${noun}/${noun}.slots.tsx`);
    files.set(`${folder}/${noun}.documents.ts`, documentsFile(kind));
    files.set(`${folder}/${noun}.ts`, descriptorFile(kind));
    files.set(`${folder}/${noun}.pages.ts`, pagesFile(kind, existsSync(slots)));
  }
  if (statements !== undefined) {
    files.set(`${folder}/statement.documents.ts`, documentsText(statementDocuments(module)));
    files.set(`${folder}/statement.pages.ts`, statementPagesFile(module));
  }
  if (files.size > 0) {
    files.set(`${folder}/drafts.documents.ts`, documentsText(draftDocuments(module)));
    files.set(`${folder}/drafts.ts`, draftsFile(module));
    files.set(`${folder}/index.ts`, indexFile(module, kinds, statements));
  }
  return files;
}

function documentsFile({ declaration }: KindOutline): string {
  return documentsText(new Map([['row', rowFragment(declaration)], ...kindDocuments(declaration)]));
}

function documentsText(documents: ReadonlyMap<string, string>): string {
  const written = [...documents].map(
    ([name, text]) => `export const ${name}Document = ${inGraphql(text)};\n`,
  );
  return `${WRITTEN}import { graphql } from '../gql/gql.ts';\n\n${written.join('\n')}`;
}

function inGraphql(text: string): string {
  return `graphql(\`\n${text.replaceAll(/^(?=.)/gm, '  ')}\n\`)`;
}

function descriptorFile({ declaration, descriptor }: KindOutline): string {
  const { name, noun, graph } = declaration;
  const documents = [...kindDocuments(declaration).keys()].map(
    (it) => `    ${it}: documents.${it}Document as never,\n`,
  );
  const body = JSON.stringify(descriptor, null, 2).replace(/\n\}$/, ',\n  documents: {\n');
  return `${WRITTEN}import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { ${name}OneQuery, ${name}RowFragment } from '../gql/graphql.ts';
import * as documents from './${noun}.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type ${name}Row = ${name}RowFragment & KindRow;
/** The whole record. */
export type ${name}Record = NonNullable<${name}OneQuery['one']> & KindRecord;

export const ${graph.one}: KindDescriptor<${name}Row, ${name}Record> = ${body}${documents.join('')}  },\n  drafts,\n};\n`;
}

function draftsFile(module: string): string {
  const names = [...draftDocuments(module).keys()];
  return `${WRITTEN}import type { DraftDocuments } from '@minsheng/kit/form';
import * as documents from './drafts.documents.ts';

/** For every form of the module that is kept while it is filled in. */
export const drafts: DraftDocuments = {
${names.map((name) => `  ${name}: documents.${name}Document,\n`).join('')}};\n`;
}

function pagesFile({ declaration: { noun, graph } }: KindOutline, hasSlots: boolean): string {
  const slots = hasSlots ? `import { slots } from '../${noun}/${noun}.slots.tsx';\n` : '';
  return `${WRITTEN}import { recordPages } from '@minsheng/kit/kinds';
import { ${graph.one} } from './${noun}.ts';
${slots}
export default recordPages(${graph.one}${hasSlots ? ', slots' : ''});\n`;
}

function statementPagesFile(module: string): string {
  const names = [...statementDocuments(module).keys()].filter((name) => name !== 'row');
  return `${WRITTEN}import { statementPages } from '@minsheng/kit/form';
import { drafts } from './drafts.ts';
import * as documents from './statement.documents.ts';

export default statementPages('${module}', {
  drafts,
${names.map((name) => `  ${name}: documents.${name}Document,\n`).join('')}});\n`;
}

function indexFile(module: string, kinds: readonly KindOutline[], statements: string | undefined): string {
  const entries = kinds.map(({ declaration: { noun }, descriptor: { name, path, words } }) =>
    entryOf(name, path, noun, words.many, words.record),
  );
  if (statements !== undefined)
    entries.push(entryOf(statementName(module), 'statements', 'statement', statements));
  return `${WRITTEN}import type { ModuleKind } from '@minsheng/kit';

export const KINDS = {
${entries.join('')}} as const satisfies Record<string, ModuleKind>;\n`;
}

/** A kind in the list of the manifest; without the words for its form the menu offers its list alone. */
function entryOf(name: string, path: string, noun: string, many: string, record?: string): string {
  return `  ${name}: {
    name: '${name}',
    path: '${path}',
    many: '${many}',
${record === undefined ? '' : `    record: '${record}',\n`}    pages: () => import('./${noun}.pages.ts'),
  },\n`;
}
