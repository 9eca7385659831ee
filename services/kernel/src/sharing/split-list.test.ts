import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { splitList } from './split-list.ts';

const SCHEMA = buildSchema(`
  scalar _Any
  union _Entity = Commitment
  type Query { commitments(year: Int!): [Commitment!]!  auditTrail: Int  _entities(representations: [_Any!]!): [_Entity]! }
  type Commitment { id: ID!  progress(asOf: String): Int  title: String }
`);

it.each([
  ['plain', 'query ($y: Int!) { commitments(year: $y) { title } }', 'commitments'],
  ['under another name', '{ mine: commitments(year: 2026) { title } }', 'mine'],
  [
    'with variables of its own and in fragments',
    `query L($y: Int!, $d: String, $e: String) { commitments(year: $y) { ...P earlier: progress(asOf: $e) } }
     fragment P on Commitment { progress(asOf: $d) }`,
    'commitments',
  ],
])('a list %s is two valid questions', (_, query, name) => {
  const split = splitList(query, 'commitments', 'Commitment')!;
  expect(split.name).toBe(name);
  for (const part of [split.ids, split.entities]) expect(validate(SCHEMA, parse(part))).toEqual([]);
});

it.each([
  ['another field', '{ auditTrail }'],
  ['something beside it', '{ commitments(year: 1) { id } auditTrail }'],
  ['a fragment that may hide more', '{ ...F } fragment F on Query { commitments(year: 1) { id } }'],
  ['what may be left out', 'query ($s: Boolean!) { commitments(year: 1) @skip(if: $s) { id } }'],
  ['two operations', 'query A { commitments(year: 1) { id } } query B { commitments(year: 1) { id } }'],
  ['a change', 'mutation { commitments(year: 1) { id } }'],
  [
    'a variable that is called as ours',
    'query ($representations: Int!) { commitments(year: $representations) { id } }',
  ],
])('%s is not split', (_, query) => {
  expect(splitList(query, 'commitments', 'Commitment')).toBeUndefined();
});
