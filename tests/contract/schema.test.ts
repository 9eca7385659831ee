import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { loadSubgraph } from '@minsheng/kernel';
import { frontEnds, modules } from '@minsheng/kernel/registry';
import { buildSchema, findBreakingChanges } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  API_SCHEMA,
  type GeneratedFiles,
  ROOT,
  schemaFiles,
  typedDocuments,
} from '../../schema/generated.ts';

function read(path: string): string {
  return readFileSync(resolve(ROOT, path), 'utf8');
}

/** Names of generated files that are not as checked in. */
function stale(files: GeneratedFiles): string[] {
  const differs = [...files].filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  return differs.map(([path]) => relative(ROOT, path));
}

describe('what is generated is checked in as it is now (else: npm run schema)', () => {
  it('schemas and the overview document', async () => {
    expect(stale(await schemaFiles())).toEqual([]);
  }, 120_000);

  it('typed documents of every front end, which all fit the api schema', async () => {
    expect(stale(await typedDocuments(resolve(ROOT, API_SCHEMA)))).toEqual([]);
  }, 120_000);
});

it('every change of the api schema that breaks users is named in schema/breaking.json, and nothing else is', () => {
  const { accepted } = JSON.parse(read('schema/breaking.json')) as { accepted: string[] };
  const changes = findBreakingChanges(
    buildSchema(read('schema/released.graphql')),
    buildSchema(read(API_SCHEMA)),
  );
  expect(changes.map((change) => change.description).sort()).toEqual([...accepted].sort());
});

describe('registry and folders agree', () => {
  const NOT_MODULES = ['kernel', 'gateway'];
  const NOT_REMOTES = ['kit', 'portal'];
  const folders = (path: string) =>
    readdirSync(resolve(ROOT, path), { withFileTypes: true })
      .filter((it) => it.isDirectory())
      .map((it) => it.name);

  it('a line for each service, a service for each line', () => {
    expect(
      folders('services')
        .filter((id) => !NOT_MODULES.includes(id))
        .sort(),
    ).toEqual(
      modules()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('a remote for each line that says so', () => {
    const remotes = [...modules().filter(({ remote }) => remote), ...frontEnds()].map(({ id }) => id);
    expect(
      folders('frontends')
        .filter((id) => !NOT_REMOTES.includes(id))
        .sort(),
    ).toEqual([...remotes].sort());
  });

  it.each(modules().map(({ id, remote }) => ({ id, remote })))(
    '$id has what a module needs',
    async ({ id, remote }) => {
      const needed = [
        `services/${id}/README.md`,
        `services/${id}/messages/zh-CN.json`,
        ...(remote ? [`frontends/${id}/src/module.tsx`, `frontends/${id}/messages/zh-CN.json`] : []),
      ];
      expect(needed.filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
      expect((await loadSubgraph(id)).id).toBe(id);
    },
  );

  it.each(modules().map(({ id }) => ({ id })))('every refusal that $id throws has a text', ({ id }) => {
    const texts = {
      ...JSON.parse(read('services/kernel/messages/zh-CN.json')),
      ...JSON.parse(read(`services/${id}/messages/zh-CN.json`)),
    } as object;
    const codes = sources(`services/${id}/src`).flatMap((text) =>
      [...text.matchAll(/new Refusal\('([A-Z_]+)'|code: '([A-Z]+_[A-Z_]+)'/g)].map((it) => it[1] ?? it[2]!),
    );
    expect([...new Set(codes)].filter((code) => !(code in texts))).toEqual([]);
  });
});

function sources(path: string): string[] {
  return readdirSync(resolve(ROOT, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => read(`${path}/${name}`));
}
