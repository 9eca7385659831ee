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
    "\n  query PublicSecurityRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: publicSecurityRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PublicSecurityRecordsDocument,
    "\n  query PublicSecurityStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordPublicSecurityStatement\n    indicators: publicSecurityStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: publicSecurityStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...PublicSecurityStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PublicSecurityStatementsDocument,
    "\n  fragment PublicSecurityStatementRow on PublicSecurityStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n": typeof types.PublicSecurityStatementRowFragmentDoc,
    "\n  query PublicSecurityStatement($id: ID!) {\n    statement: publicSecurityStatement(id: $id) {\n      ...PublicSecurityStatementRow\n      note\n      voidReason\n      recordedAt\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": typeof types.PublicSecurityStatementDocument,
    "\n  query PublicSecurityStatementIndicators {\n    indicators: publicSecurityStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n": typeof types.PublicSecurityStatementIndicatorsDocument,
    "\n  mutation RecordPublicSecurityStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordPublicSecurityStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n": typeof types.RecordPublicSecurityStatementDocument,
    "\n  mutation AmendPublicSecurityStatement($id: ID!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendPublicSecurityStatement(id: $id, input: $input, reason: $reason) {\n      id\n    }\n  }\n": typeof types.AmendPublicSecurityStatementDocument,
    "\n  mutation VoidPublicSecurityStatement($id: ID!, $reason: String!) {\n    made: voidPublicSecurityStatement(id: $id, reason: $reason) {\n      id\n    }\n  }\n": typeof types.VoidPublicSecurityStatementDocument,
};
const documents: Documents = {
    "\n  query PublicSecurityRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: publicSecurityRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PublicSecurityRecordsDocument,
    "\n  query PublicSecurityStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordPublicSecurityStatement\n    indicators: publicSecurityStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: publicSecurityStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...PublicSecurityStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PublicSecurityStatementsDocument,
    "\n  fragment PublicSecurityStatementRow on PublicSecurityStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n": types.PublicSecurityStatementRowFragmentDoc,
    "\n  query PublicSecurityStatement($id: ID!) {\n    statement: publicSecurityStatement(id: $id) {\n      ...PublicSecurityStatementRow\n      note\n      voidReason\n      recordedAt\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": types.PublicSecurityStatementDocument,
    "\n  query PublicSecurityStatementIndicators {\n    indicators: publicSecurityStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n": types.PublicSecurityStatementIndicatorsDocument,
    "\n  mutation RecordPublicSecurityStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordPublicSecurityStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n": types.RecordPublicSecurityStatementDocument,
    "\n  mutation AmendPublicSecurityStatement($id: ID!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendPublicSecurityStatement(id: $id, input: $input, reason: $reason) {\n      id\n    }\n  }\n": types.AmendPublicSecurityStatementDocument,
    "\n  mutation VoidPublicSecurityStatement($id: ID!, $reason: String!) {\n    made: voidPublicSecurityStatement(id: $id, reason: $reason) {\n      id\n    }\n  }\n": types.VoidPublicSecurityStatementDocument,
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
export function graphql(source: "\n  query PublicSecurityRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: publicSecurityRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicSecurityRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: publicSecurityRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicSecurityStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordPublicSecurityStatement\n    indicators: publicSecurityStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: publicSecurityStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...PublicSecurityStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicSecurityStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordPublicSecurityStatement\n    indicators: publicSecurityStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: publicSecurityStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...PublicSecurityStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublicSecurityStatementRow on PublicSecurityStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n"): (typeof documents)["\n  fragment PublicSecurityStatementRow on PublicSecurityStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicSecurityStatement($id: ID!) {\n    statement: publicSecurityStatement(id: $id) {\n      ...PublicSecurityStatementRow\n      note\n      voidReason\n      recordedAt\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query PublicSecurityStatement($id: ID!) {\n    statement: publicSecurityStatement(id: $id) {\n      ...PublicSecurityStatementRow\n      note\n      voidReason\n      recordedAt\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicSecurityStatementIndicators {\n    indicators: publicSecurityStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n"): (typeof documents)["\n  query PublicSecurityStatementIndicators {\n    indicators: publicSecurityStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPublicSecurityStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordPublicSecurityStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordPublicSecurityStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordPublicSecurityStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendPublicSecurityStatement($id: ID!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendPublicSecurityStatement(id: $id, input: $input, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AmendPublicSecurityStatement($id: ID!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendPublicSecurityStatement(id: $id, input: $input, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidPublicSecurityStatement($id: ID!, $reason: String!) {\n    made: voidPublicSecurityStatement(id: $id, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation VoidPublicSecurityStatement($id: ID!, $reason: String!) {\n    made: voidPublicSecurityStatement(id: $id, reason: $reason) {\n      id\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;