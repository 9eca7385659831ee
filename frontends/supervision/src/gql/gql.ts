/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Catalogue($year: Int!) {\n    commitments(year: $year) {\n      id\n      number\n      batch\n      shortTitle\n      indicators {\n        ...CatalogueIndicator\n        reading {\n          standing\n        }\n      }\n    }\n  }\n": typeof types.CatalogueDocument,
    "\n  fragment CatalogueIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    role\n    source\n    summaryOnly\n    owner {\n      id\n      code\n      name\n    }\n  }\n": typeof types.CatalogueIndicatorFragmentDoc,
    "\n  query Indicator($year: Int!, $code: String!, $asOf: Date!, $knownOn: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      ...CatalogueIndicator\n      note\n      allocation\n      module\n      commitment {\n        id\n        code\n        number\n        batch\n        title\n      }\n      contributors {\n        id\n        name\n      }\n      partOf {\n        id\n        code\n        name\n      }\n      reading(asOf: $asOf, knownOn: $knownOn) {\n        ...FullReading\n      }\n      trend(asOf: $asOf, knownOn: $knownOn) {\n        day\n        value\n        planned\n      }\n    }\n  }\n": typeof types.IndicatorDocument,
    "\n  fragment FullReading on Reading {\n    value\n    numerator\n    denominator\n    completion\n    planned\n    deviation\n    standing\n    forecastOn\n    remaining\n    weeklyPace\n    opening\n    daysMissing\n  }\n": typeof types.FullReadingFragmentDoc,
    "\n  query IndicatorTownships($id: ID!, $asOf: Date!, $knownOn: Date) {\n    indicator(id: $id) {\n      id\n      byTownship(asOf: $asOf, knownOn: $knownOn) {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n    }\n  }\n": typeof types.IndicatorTownshipsDocument,
};
const documents: Documents = {
    "\n  query Catalogue($year: Int!) {\n    commitments(year: $year) {\n      id\n      number\n      batch\n      shortTitle\n      indicators {\n        ...CatalogueIndicator\n        reading {\n          standing\n        }\n      }\n    }\n  }\n": types.CatalogueDocument,
    "\n  fragment CatalogueIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    role\n    source\n    summaryOnly\n    owner {\n      id\n      code\n      name\n    }\n  }\n": types.CatalogueIndicatorFragmentDoc,
    "\n  query Indicator($year: Int!, $code: String!, $asOf: Date!, $knownOn: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      ...CatalogueIndicator\n      note\n      allocation\n      module\n      commitment {\n        id\n        code\n        number\n        batch\n        title\n      }\n      contributors {\n        id\n        name\n      }\n      partOf {\n        id\n        code\n        name\n      }\n      reading(asOf: $asOf, knownOn: $knownOn) {\n        ...FullReading\n      }\n      trend(asOf: $asOf, knownOn: $knownOn) {\n        day\n        value\n        planned\n      }\n    }\n  }\n": types.IndicatorDocument,
    "\n  fragment FullReading on Reading {\n    value\n    numerator\n    denominator\n    completion\n    planned\n    deviation\n    standing\n    forecastOn\n    remaining\n    weeklyPace\n    opening\n    daysMissing\n  }\n": types.FullReadingFragmentDoc,
    "\n  query IndicatorTownships($id: ID!, $asOf: Date!, $knownOn: Date) {\n    indicator(id: $id) {\n      id\n      byTownship(asOf: $asOf, knownOn: $knownOn) {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n    }\n  }\n": types.IndicatorTownshipsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Catalogue($year: Int!) {\n    commitments(year: $year) {\n      id\n      number\n      batch\n      shortTitle\n      indicators {\n        ...CatalogueIndicator\n        reading {\n          standing\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Catalogue($year: Int!) {\n    commitments(year: $year) {\n      id\n      number\n      batch\n      shortTitle\n      indicators {\n        ...CatalogueIndicator\n        reading {\n          standing\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CatalogueIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    role\n    source\n    summaryOnly\n    owner {\n      id\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CatalogueIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    role\n    source\n    summaryOnly\n    owner {\n      id\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Indicator($year: Int!, $code: String!, $asOf: Date!, $knownOn: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      ...CatalogueIndicator\n      note\n      allocation\n      module\n      commitment {\n        id\n        code\n        number\n        batch\n        title\n      }\n      contributors {\n        id\n        name\n      }\n      partOf {\n        id\n        code\n        name\n      }\n      reading(asOf: $asOf, knownOn: $knownOn) {\n        ...FullReading\n      }\n      trend(asOf: $asOf, knownOn: $knownOn) {\n        day\n        value\n        planned\n      }\n    }\n  }\n"): (typeof documents)["\n  query Indicator($year: Int!, $code: String!, $asOf: Date!, $knownOn: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      ...CatalogueIndicator\n      note\n      allocation\n      module\n      commitment {\n        id\n        code\n        number\n        batch\n        title\n      }\n      contributors {\n        id\n        name\n      }\n      partOf {\n        id\n        code\n        name\n      }\n      reading(asOf: $asOf, knownOn: $knownOn) {\n        ...FullReading\n      }\n      trend(asOf: $asOf, knownOn: $knownOn) {\n        day\n        value\n        planned\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FullReading on Reading {\n    value\n    numerator\n    denominator\n    completion\n    planned\n    deviation\n    standing\n    forecastOn\n    remaining\n    weeklyPace\n    opening\n    daysMissing\n  }\n"): (typeof documents)["\n  fragment FullReading on Reading {\n    value\n    numerator\n    denominator\n    completion\n    planned\n    deviation\n    standing\n    forecastOn\n    remaining\n    weeklyPace\n    opening\n    daysMissing\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorTownships($id: ID!, $asOf: Date!, $knownOn: Date) {\n    indicator(id: $id) {\n      id\n      byTownship(asOf: $asOf, knownOn: $knownOn) {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n    }\n  }\n"): (typeof documents)["\n  query IndicatorTownships($id: ID!, $asOf: Date!, $knownOn: Date) {\n    indicator(id: $id) {\n      id\n      byTownship(asOf: $asOf, knownOn: $knownOn) {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;