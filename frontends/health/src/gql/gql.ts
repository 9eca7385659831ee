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
    "\n  query Facilities {\n    facilities {\n      id\n      code\n      name\n      township {\n        id\n        name\n      }\n    }\n    viewerCanAddFacility\n  }\n": typeof types.FacilitiesDocument,
    "\n  mutation AddFacility($input: AddFacilityInput!) {\n    addFacility(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.AddFacilityDocument,
    "\n  query ScreeningOptions {\n    facilities {\n      id\n      name\n    }\n    viewerCanRecordScreening\n    viewerCanSeeScreeningResults\n  }\n": typeof types.ScreeningOptionsDocument,
    "\n  query Screenings($filter: ScreeningFilter, $after: String, $sensitive: Boolean!) {\n    screenings(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...ScreeningRow\n          result @include(if: $sensitive)\n          followUp @include(if: $sensitive)\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ScreeningsDocument,
    "\n  fragment ScreeningRow on Screening {\n    id\n    programme\n    screenedOn\n    counted\n    voidedOn\n    person {\n      name\n      idNumber\n    }\n    township {\n      id\n      name\n    }\n    facility {\n      id\n      name\n    }\n  }\n": typeof types.ScreeningRowFragmentDoc,
    "\n  query IndicatorRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      reading(asOf: $asOf) {\n        value\n      }\n      records: healthRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            ...HealthRecordRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.IndicatorRecordsDocument,
    "\n  fragment HealthRecordRow on HealthRecord {\n    __typename\n    id\n    occurredOn\n    amount\n    summary\n    unit {\n      id\n      name\n    }\n    township {\n      id\n      name\n    }\n    ... on Screening {\n      person {\n        name\n        idNumber\n      }\n      facility {\n        id\n        name\n      }\n    }\n  }\n": typeof types.HealthRecordRowFragmentDoc,
    "\n  query Screening($id: ID!) {\n    screening(id: $id) {\n      ...ScreeningRow\n      reportedOn\n      highRisk\n      recordedAt\n      voidReason\n      person {\n        phone\n        sex\n        birthYear\n      }\n      unit {\n        id\n        name\n      }\n      countedBy {\n        id\n        screenedOn\n      }\n      viewerCanVoid\n      viewerCanAmend\n      viewerCanSeeSensitive\n    }\n  }\n": typeof types.ScreeningDocument,
    "\n  query ScreeningResult($id: ID!) {\n    screening(id: $id) {\n      id\n      reportedOn\n      result\n      followUp\n      followUpDueOn\n      followUpNote\n    }\n  }\n": typeof types.ScreeningResultDocument,
    "\n  query Unmask($id: ID!, $purpose: String!) {\n    screening(id: $id) {\n      id\n      person {\n        unmasked(purpose: $purpose) {\n          name\n          idNumber\n          phone\n        }\n      }\n    }\n  }\n": typeof types.UnmaskDocument,
    "\n  mutation RecordScreening($input: RecordScreeningInput!, $requestKey: String!) {\n    recordScreening(input: $input, requestKey: $requestKey) {\n      counted\n      warnings {\n        code\n        message\n      }\n      screening {\n        id\n        programme\n      }\n    }\n  }\n": typeof types.RecordScreeningDocument,
    "\n  mutation AmendScreening($id: ID!, $input: AmendScreeningInput!) {\n    amendScreening(id: $id, input: $input) {\n      id\n      reportedOn\n    }\n  }\n": typeof types.AmendScreeningDocument,
    "\n  mutation VoidScreening($id: ID!, $reason: String!) {\n    voidScreening(id: $id, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": typeof types.VoidScreeningDocument,
    "\n  query HealthCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      screeningSummary {\n        people\n        facilities\n        thisMonth\n        followUpsDue\n        followUpsOverdue\n        repeats\n      }\n    }\n  }\n": typeof types.HealthCommitmentWidgetDocument,
};
const documents: Documents = {
    "\n  query Facilities {\n    facilities {\n      id\n      code\n      name\n      township {\n        id\n        name\n      }\n    }\n    viewerCanAddFacility\n  }\n": types.FacilitiesDocument,
    "\n  mutation AddFacility($input: AddFacilityInput!) {\n    addFacility(input: $input) {\n      id\n      name\n    }\n  }\n": types.AddFacilityDocument,
    "\n  query ScreeningOptions {\n    facilities {\n      id\n      name\n    }\n    viewerCanRecordScreening\n    viewerCanSeeScreeningResults\n  }\n": types.ScreeningOptionsDocument,
    "\n  query Screenings($filter: ScreeningFilter, $after: String, $sensitive: Boolean!) {\n    screenings(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...ScreeningRow\n          result @include(if: $sensitive)\n          followUp @include(if: $sensitive)\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ScreeningsDocument,
    "\n  fragment ScreeningRow on Screening {\n    id\n    programme\n    screenedOn\n    counted\n    voidedOn\n    person {\n      name\n      idNumber\n    }\n    township {\n      id\n      name\n    }\n    facility {\n      id\n      name\n    }\n  }\n": types.ScreeningRowFragmentDoc,
    "\n  query IndicatorRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      reading(asOf: $asOf) {\n        value\n      }\n      records: healthRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            ...HealthRecordRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.IndicatorRecordsDocument,
    "\n  fragment HealthRecordRow on HealthRecord {\n    __typename\n    id\n    occurredOn\n    amount\n    summary\n    unit {\n      id\n      name\n    }\n    township {\n      id\n      name\n    }\n    ... on Screening {\n      person {\n        name\n        idNumber\n      }\n      facility {\n        id\n        name\n      }\n    }\n  }\n": types.HealthRecordRowFragmentDoc,
    "\n  query Screening($id: ID!) {\n    screening(id: $id) {\n      ...ScreeningRow\n      reportedOn\n      highRisk\n      recordedAt\n      voidReason\n      person {\n        phone\n        sex\n        birthYear\n      }\n      unit {\n        id\n        name\n      }\n      countedBy {\n        id\n        screenedOn\n      }\n      viewerCanVoid\n      viewerCanAmend\n      viewerCanSeeSensitive\n    }\n  }\n": types.ScreeningDocument,
    "\n  query ScreeningResult($id: ID!) {\n    screening(id: $id) {\n      id\n      reportedOn\n      result\n      followUp\n      followUpDueOn\n      followUpNote\n    }\n  }\n": types.ScreeningResultDocument,
    "\n  query Unmask($id: ID!, $purpose: String!) {\n    screening(id: $id) {\n      id\n      person {\n        unmasked(purpose: $purpose) {\n          name\n          idNumber\n          phone\n        }\n      }\n    }\n  }\n": types.UnmaskDocument,
    "\n  mutation RecordScreening($input: RecordScreeningInput!, $requestKey: String!) {\n    recordScreening(input: $input, requestKey: $requestKey) {\n      counted\n      warnings {\n        code\n        message\n      }\n      screening {\n        id\n        programme\n      }\n    }\n  }\n": types.RecordScreeningDocument,
    "\n  mutation AmendScreening($id: ID!, $input: AmendScreeningInput!) {\n    amendScreening(id: $id, input: $input) {\n      id\n      reportedOn\n    }\n  }\n": types.AmendScreeningDocument,
    "\n  mutation VoidScreening($id: ID!, $reason: String!) {\n    voidScreening(id: $id, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": types.VoidScreeningDocument,
    "\n  query HealthCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      screeningSummary {\n        people\n        facilities\n        thisMonth\n        followUpsDue\n        followUpsOverdue\n        repeats\n      }\n    }\n  }\n": types.HealthCommitmentWidgetDocument,
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
export function graphql(source: "\n  query Facilities {\n    facilities {\n      id\n      code\n      name\n      township {\n        id\n        name\n      }\n    }\n    viewerCanAddFacility\n  }\n"): (typeof documents)["\n  query Facilities {\n    facilities {\n      id\n      code\n      name\n      township {\n        id\n        name\n      }\n    }\n    viewerCanAddFacility\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddFacility($input: AddFacilityInput!) {\n    addFacility(input: $input) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation AddFacility($input: AddFacilityInput!) {\n    addFacility(input: $input) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScreeningOptions {\n    facilities {\n      id\n      name\n    }\n    viewerCanRecordScreening\n    viewerCanSeeScreeningResults\n  }\n"): (typeof documents)["\n  query ScreeningOptions {\n    facilities {\n      id\n      name\n    }\n    viewerCanRecordScreening\n    viewerCanSeeScreeningResults\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Screenings($filter: ScreeningFilter, $after: String, $sensitive: Boolean!) {\n    screenings(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...ScreeningRow\n          result @include(if: $sensitive)\n          followUp @include(if: $sensitive)\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Screenings($filter: ScreeningFilter, $after: String, $sensitive: Boolean!) {\n    screenings(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...ScreeningRow\n          result @include(if: $sensitive)\n          followUp @include(if: $sensitive)\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScreeningRow on Screening {\n    id\n    programme\n    screenedOn\n    counted\n    voidedOn\n    person {\n      name\n      idNumber\n    }\n    township {\n      id\n      name\n    }\n    facility {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ScreeningRow on Screening {\n    id\n    programme\n    screenedOn\n    counted\n    voidedOn\n    person {\n      name\n      idNumber\n    }\n    township {\n      id\n      name\n    }\n    facility {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      reading(asOf: $asOf) {\n        value\n      }\n      records: healthRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            ...HealthRecordRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query IndicatorRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      reading(asOf: $asOf) {\n        value\n      }\n      records: healthRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            ...HealthRecordRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HealthRecordRow on HealthRecord {\n    __typename\n    id\n    occurredOn\n    amount\n    summary\n    unit {\n      id\n      name\n    }\n    township {\n      id\n      name\n    }\n    ... on Screening {\n      person {\n        name\n        idNumber\n      }\n      facility {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment HealthRecordRow on HealthRecord {\n    __typename\n    id\n    occurredOn\n    amount\n    summary\n    unit {\n      id\n      name\n    }\n    township {\n      id\n      name\n    }\n    ... on Screening {\n      person {\n        name\n        idNumber\n      }\n      facility {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Screening($id: ID!) {\n    screening(id: $id) {\n      ...ScreeningRow\n      reportedOn\n      highRisk\n      recordedAt\n      voidReason\n      person {\n        phone\n        sex\n        birthYear\n      }\n      unit {\n        id\n        name\n      }\n      countedBy {\n        id\n        screenedOn\n      }\n      viewerCanVoid\n      viewerCanAmend\n      viewerCanSeeSensitive\n    }\n  }\n"): (typeof documents)["\n  query Screening($id: ID!) {\n    screening(id: $id) {\n      ...ScreeningRow\n      reportedOn\n      highRisk\n      recordedAt\n      voidReason\n      person {\n        phone\n        sex\n        birthYear\n      }\n      unit {\n        id\n        name\n      }\n      countedBy {\n        id\n        screenedOn\n      }\n      viewerCanVoid\n      viewerCanAmend\n      viewerCanSeeSensitive\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScreeningResult($id: ID!) {\n    screening(id: $id) {\n      id\n      reportedOn\n      result\n      followUp\n      followUpDueOn\n      followUpNote\n    }\n  }\n"): (typeof documents)["\n  query ScreeningResult($id: ID!) {\n    screening(id: $id) {\n      id\n      reportedOn\n      result\n      followUp\n      followUpDueOn\n      followUpNote\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unmask($id: ID!, $purpose: String!) {\n    screening(id: $id) {\n      id\n      person {\n        unmasked(purpose: $purpose) {\n          name\n          idNumber\n          phone\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Unmask($id: ID!, $purpose: String!) {\n    screening(id: $id) {\n      id\n      person {\n        unmasked(purpose: $purpose) {\n          name\n          idNumber\n          phone\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordScreening($input: RecordScreeningInput!, $requestKey: String!) {\n    recordScreening(input: $input, requestKey: $requestKey) {\n      counted\n      warnings {\n        code\n        message\n      }\n      screening {\n        id\n        programme\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordScreening($input: RecordScreeningInput!, $requestKey: String!) {\n    recordScreening(input: $input, requestKey: $requestKey) {\n      counted\n      warnings {\n        code\n        message\n      }\n      screening {\n        id\n        programme\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendScreening($id: ID!, $input: AmendScreeningInput!) {\n    amendScreening(id: $id, input: $input) {\n      id\n      reportedOn\n    }\n  }\n"): (typeof documents)["\n  mutation AmendScreening($id: ID!, $input: AmendScreeningInput!) {\n    amendScreening(id: $id, input: $input) {\n      id\n      reportedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidScreening($id: ID!, $reason: String!) {\n    voidScreening(id: $id, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"): (typeof documents)["\n  mutation VoidScreening($id: ID!, $reason: String!) {\n    voidScreening(id: $id, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HealthCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      screeningSummary {\n        people\n        facilities\n        thisMonth\n        followUpsDue\n        followUpsOverdue\n        repeats\n      }\n    }\n  }\n"): (typeof documents)["\n  query HealthCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      screeningSummary {\n        people\n        facilities\n        thisMonth\n        followUpsDue\n        followUpsOverdue\n        repeats\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;