import { GraphQLError } from 'graphql';
import type { JSONWebKeySet } from 'jose';
import { type TinyContext, createTinySubgraph } from './tiny-subgraph.ts';

export const SUPERVISION_SDL = `
  type Query { commitments: [Commitment!]! whoIsAsking: String! broken: String refused: String }
  type Mutation { rename(code: ID!, title: String!): Commitment }
  type Commitment @key(fields: "code") { code: ID! title: String! }`;

export const CIVIL_AFFAIRS_SDL = `
  type Query { careAsker: String! slow(ms: Int! = 1): Int }
  type Mutation { recordCare(code: ID!): String }
  type Commitment @key(fields: "code") { code: ID! carePart: CarePart careVisits: Int careRecords(most: Int): [CareRecord!]! }
  type CarePart { pending: Int! }
  interface CareRecord { id: ID! note(prefix: String): String commitment: Commitment! }
  type Meal implements CareRecord { id: ID! note(prefix: String): String commitment: Commitment! dishes: [Dish!]! }
  type Visit implements CareRecord { id: ID! note(prefix: String): String commitment: Commitment! minutes: Int }
  type Dish { id: ID! name: String! }`;

export const COMMITMENTS = [
  { code: 'C01', title: '城镇生活垃圾治理' },
  { code: 'C02', title: '老年助餐' },
];

function note(about: string) {
  return ({ prefix }: { readonly prefix?: string | null }) => `${prefix ?? ''}${about}`;
}

/** What civil affairs recorded for a commitment; the same objects answer in a subgraph and in a schema without federation. */
export function careRecords(code: string) {
  return ({ most }: { readonly most?: number | null }) =>
    [
      {
        __typename: 'Meal',
        id: `${code}-1`,
        note: note('午餐'),
        commitment: { code },
        dishes: [
          { id: `${code}-d1`, name: '面' },
          { id: `${code}-d2`, name: '汤' },
        ],
      },
      { __typename: 'Visit', id: `${code}-2`, note: note('探访'), commitment: { code }, minutes: 25 },
      { __typename: 'Visit', id: `${code}-3`, note: note('复访'), commitment: { code }, minutes: null },
    ].slice(0, most ?? undefined);
}

/** The owner of commitments. */
export function createSupervision(keys: JSONWebKeySet) {
  return createTinySubgraph('supervision', keys, SUPERVISION_SDL, {
    Query: {
      commitments: () => COMMITMENTS,
      whoIsAsking: (_: unknown, __: unknown, { caller }: TinyContext) => pause(caller.username),
      broken: () => {
        throw new Error('select secret_column from person: relation "person" does not exist');
      },
      refused: () => {
        throw new GraphQLError('该单位本季度已经报送', {
          extensions: { code: 'RETURN_ALREADY_MADE', field: 'period', params: { quarter: 3 }, internal: 'x' },
        });
      },
    },
    Mutation: { rename: (_: unknown, it: { code: string; title: string }) => it },
    Commitment: {
      __resolveReference: ({ code }: { code: string }) => COMMITMENTS.find((it) => it.code === code),
    },
  });
}

/** A bureau that adds to commitments; its id has a hyphen, as some have. */
export function createCivilAffairs(keys: JSONWebKeySet) {
  return createTinySubgraph('civil-affairs', keys, CIVIL_AFFAIRS_SDL, {
    Query: {
      careAsker: (_: unknown, __: unknown, { caller }: TinyContext) => pause(caller.username),
      slow: (_: unknown, { ms }: { ms: number }) => new Promise((done) => setTimeout(done, ms, ms)),
    },
    Mutation: { recordCare: () => new Promise((done) => setTimeout(done, 2_000, 'late')) },
    Commitment: {
      __resolveReference: (it: { code: string }) => it,
      carePart: () => ({ pending: 3 }),
      careVisits: ({ code }: { code: string }) => visitsOf(code),
      careRecords: ({ code }: { code: string }, asked: { most?: number }) => careRecords(code)(asked),
    },
  });
}

export function visitsOf(code: string): number | null {
  return code === 'C02' ? 40 : null;
}

/** Long enough for twenty requests to be under way together. */
function pause<T>(value: T): Promise<T> {
  return new Promise((done) => setTimeout(done, 30, value));
}
