import { expect, it } from 'vitest';
import { isShared } from './shared-questions.ts';

const QUESTIONS = { fields: ['commitments'], entities: ['Commitment'] };

it.each([
  ['a field of the list', 'query ($y: Int!) { commitments(year: $y) { id } }', true],
  ['the same under another name', '{ mine: commitments(year: 2026) { id } }', true],
  ['another field beside it', '{ commitments(year: 2026) { id } auditTrail { id } }', false],
  ['a change', 'mutation { commitments(year: 2026) { id } }', false],
  [
    'references of a type of the list',
    'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Commitment { id } } }',
    true,
  ],
  [
    'those of another type',
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { name } } }',
    false,
  ],
  [
    'those of a type that a fragment hides',
    'query ($r: [_Any!]!) { _entities(representations: $r) { ...F } } fragment F on Person { name }',
    false,
  ],
  ['a root that a fragment hides', '{ ...F } fragment F on Query { auditTrail { id } }', false],
  [
    'two operations',
    'query A { commitments(year: 1) { id } } query B { commitments(year: 1) { id } }',
    false,
  ],
  ['what is no document', '{ commitments(', false],
])('%s', (_, query, shared) => {
  expect(isShared(query, QUESTIONS)).toBe(shared);
});
