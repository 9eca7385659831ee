import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');
const schema = buildSchema(read('schema/api.graphql'));

/** Of each selection on a reading: the fields that it asks for. */
function readingsIn(document: string): string[][] {
  const found: string[][] = [];
  const types = new TypeInfo(schema);
  visit(
    parse(document),
    visitWithTypeInfo(types, {
      SelectionSet({ selections }) {
        if (types.getParentType()?.name !== 'Reading') return;
        found.push(selections.flatMap((it) => (it.kind === 'Field' ? [it.name.value] : [])));
      },
    }),
  );
  return found;
}

test('pages that ask for a figure ask for it as it is printed, and round nothing themselves (decision 098)', () => {
  const readings = readdirSync(resolve(ROOT, 'frontends'))
    .filter((it) => readdirSync(resolve(ROOT, 'frontends', it, 'src')).includes('gql'))
    .flatMap((it) => Object.values(JSON.parse(read(`frontends/${it}/src/gql/persisted-documents.json`))))
    .flatMap((document) => readingsIn(String(document)));
  expect(readings.filter((fields) => fields.includes('shown')).length).toBeGreaterThan(5);
  expect(readings.filter((fields) => fields.includes('value') && !fields.includes('shown'))).toEqual([]);
});
