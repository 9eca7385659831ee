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
    "\n  query HousingRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: housingRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.HousingRecordsDocument,
    "\n  query HousingStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHousingStatement\n    indicators: housingStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: housingStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...HousingStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.HousingStatementsDocument,
    "\n  fragment HousingStatementRow on HousingStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n": typeof types.HousingStatementRowFragmentDoc,
    "\n  query HousingStatement($id: ID!) {\n    statement: housingStatement(id: $id) {\n      ...HousingStatementRow\n      note\n      voidReason\n      recordedAt\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": typeof types.HousingStatementDocument,
    "\n  query HousingStatementIndicators {\n    indicators: housingStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n": typeof types.HousingStatementIndicatorsDocument,
    "\n  mutation RecordHousingStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordHousingStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n": typeof types.RecordHousingStatementDocument,
    "\n  mutation AmendHousingStatement($id: ID!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendHousingStatement(id: $id, input: $input, reason: $reason) {\n      id\n    }\n  }\n": typeof types.AmendHousingStatementDocument,
    "\n  mutation VoidHousingStatement($id: ID!, $reason: String!) {\n    made: voidHousingStatement(id: $id, reason: $reason) {\n      id\n    }\n  }\n": typeof types.VoidHousingStatementDocument,
};
const documents: Documents = {
    "\n  query HousingRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: housingRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.HousingRecordsDocument,
    "\n  query HousingStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHousingStatement\n    indicators: housingStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: housingStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...HousingStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.HousingStatementsDocument,
    "\n  fragment HousingStatementRow on HousingStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n": types.HousingStatementRowFragmentDoc,
    "\n  query HousingStatement($id: ID!) {\n    statement: housingStatement(id: $id) {\n      ...HousingStatementRow\n      note\n      voidReason\n      recordedAt\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": types.HousingStatementDocument,
    "\n  query HousingStatementIndicators {\n    indicators: housingStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n": types.HousingStatementIndicatorsDocument,
    "\n  mutation RecordHousingStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordHousingStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n": types.RecordHousingStatementDocument,
    "\n  mutation AmendHousingStatement($id: ID!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendHousingStatement(id: $id, input: $input, reason: $reason) {\n      id\n    }\n  }\n": types.AmendHousingStatementDocument,
    "\n  mutation VoidHousingStatement($id: ID!, $reason: String!) {\n    made: voidHousingStatement(id: $id, reason: $reason) {\n      id\n    }\n  }\n": types.VoidHousingStatementDocument,
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
export function graphql(source: "\n  query HousingRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: housingRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HousingRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: housingRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HousingStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHousingStatement\n    indicators: housingStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: housingStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...HousingStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query HousingStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHousingStatement\n    indicators: housingStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: housingStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...HousingStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HousingStatementRow on HousingStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n"): (typeof documents)["\n  fragment HousingStatementRow on HousingStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HousingStatement($id: ID!) {\n    statement: housingStatement(id: $id) {\n      ...HousingStatementRow\n      note\n      voidReason\n      recordedAt\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query HousingStatement($id: ID!) {\n    statement: housingStatement(id: $id) {\n      ...HousingStatementRow\n      note\n      voidReason\n      recordedAt\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HousingStatementIndicators {\n    indicators: housingStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n"): (typeof documents)["\n  query HousingStatementIndicators {\n    indicators: housingStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordHousingStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordHousingStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordHousingStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordHousingStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendHousingStatement($id: ID!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendHousingStatement(id: $id, input: $input, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AmendHousingStatement($id: ID!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendHousingStatement(id: $id, input: $input, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidHousingStatement($id: ID!, $reason: String!) {\n    made: voidHousingStatement(id: $id, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation VoidHousingStatement($id: ID!, $reason: String!) {\n    made: voidHousingStatement(id: $id, reason: $reason) {\n      id\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;