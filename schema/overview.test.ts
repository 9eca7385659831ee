import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { overviewDocument } from './overview.ts';

const modules = [
  { id: 'identity', remote: false },
  { id: 'supervision', remote: true },
  { id: 'health', remote: true },
  { id: 'public-security', remote: true },
];

const schema = buildSchema(`
  type BureauPart { latestRecordOn: String pending: Int! }
  type Commitment { id: ID! healthPart(asOf: String): BureauPart publicSecurityPart(asOf: String): BureauPart }
  type Query { commitment: Commitment }
`);

test('asks each bureau of the registry once and nobody else', () => {
  const text = overviewDocument(modules);
  expect(text.match(/\w+Part\b/g)).toEqual(['healthPart', 'publicSecurityPart']);
});

test('the document is valid against a schema in which each bureau has its part', () => {
  const query = 'query ($asOf: String) { commitment { ...BureauParts } }';
  expect(validate(schema, parse(`${overviewDocument(modules)} ${query}`))).toEqual([]);
});

test('a registry without bureaus still gives a fragment', () => {
  expect(validate(schema, parse(`${overviewDocument([])} { commitment { ...BureauParts } }`))).toEqual([]);
});
