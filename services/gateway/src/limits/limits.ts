/** One limit on free text. `most` is the largest value that passes; `reason` says why it is not smaller or larger. */
interface Limit {
  readonly most: number;
  readonly reason: string;
}

/**
 * What one query of an analyst may ask. The portal's own documents stay far below (real-documents.test.ts holds
 * the two apart); each figure is several times what the widest of them needs, and far below what hurts.
 */
export const LIMITS = {
  tokens: {
    most: 2_000,
    reason: 'bounds every later step; the introspection query and every page have fewer than three hundred',
  },
  aliases: {
    most: 50,
    reason: 'an alias repeats one field at will, also __typename; the overview uses one',
  },
  directives: { most: 50, reason: 'each is looked up and evaluated; pages use two' },
  rootFields: {
    most: 20,
    reason: 'each may be a call to a subgraph; pages ask for four at most',
  },
  depth: {
    most: 12,
    reason:
      'commitment to the township of a record, with connections on the way, is eight levels; pages use six',
  },
  cost: {
    most: 50_000,
    reason: 'values in the answer; the whole catalogue with readings is about fifteen thousand',
  },
  introspectionDepth: {
    most: 16,
    reason: 'the introspection query of graphql-js unwraps types nine times below an argument',
  },
  introspectionLists: {
    most: 3,
    reason: 'types, fields, arguments; a fourth list multiplies the whole schema by itself',
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** Elements taken for a list that has no `first`: between a commitment's few indicators and the county's townships. */
export const UNPAGED_LIST = 25;

/**
 * Lists of the catalogue, whose size a notice sets: 22 commitments with 103 indicators, ten in the largest. Taken as
 * they are, so that all indicators with their plans fit into one query and the estimate is near the answer. Work plans:
 * 36 for the units of the 22 commitments, with a few projects, four posts and their predecessors, four quarters,
 * checks after 6, 12 and 24 months. A change before and after has the words of one field: one, or the few choices of a list.
 */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  'Query.commitments': 22,
  'Commitment.indicators': 10,
  'Commitment.units': 3,
  'Indicator.contributors': 3,
  'TownshipTable.rows': 34,
  'Query.workPlans': 36,
  'UnitPlan.projects': 6,
  'UnitPlan.people': 8,
  'UnitPlan.missing': 8,
  'PlanProject.checks': 3,
  'PlanFunds.sources': 4,
  'PlanSource.quarters': 4,
  'FieldChange.before': 4,
  'FieldChange.after': 4,
};
