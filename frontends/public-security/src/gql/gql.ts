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
    "\n  query DissuasionsAndGaps($filter: DissuasionFilter, $after: String, $gapsFrom: Date!, $gapsTo: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $gapsFrom, to: $gapsTo)\n    dissuasions(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...DissuasionRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.DissuasionsAndGapsDocument,
    "\n  query OwedDissuasionDays($from: Date!, $to: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $from, to: $to)\n  }\n": typeof types.OwedDissuasionDaysDocument,
    "\n  mutation RecordDissuasions($input: RecordDissuasionsInput!, $requestKey: String!) {\n    recordDissuasions(input: $input, requestKey: $requestKey) {\n      id\n      day\n      warned\n    }\n  }\n": typeof types.RecordDissuasionsDocument,
    "\n  fragment CampaignRow on Campaign {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    theme\n    venue\n    stage\n    heldOn\n    audience\n  }\n": typeof types.CampaignRowFragmentDoc,
    "\n  query CampaignList($filter: CampaignFilter, $first: Int!, $after: String, $offset: Int, $orderBy: CampaignOrder, $with_officers: Boolean! = false) {\n    mayRecord: viewerCanRecordCampaign\n    list: campaigns(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { audience }\n      edges { node { ...CampaignRow officers @include(if: $with_officers) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CampaignListDocument,
    "\n  query CampaignOne($id: ID!) {\n    one: campaign(id: $id) {\n      ...CampaignRow\n      note\n      officers\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": typeof types.CampaignOneDocument,
    "\n  query RightsOfCampaign {\n    mayRecord: viewerCanRecordCampaign\n  }\n": typeof types.RightsOfCampaignDocument,
    "\n  mutation RecordCampaign($input: RecordCampaignInput!, $requestKey: String!) {\n    made: recordCampaign(input: $input, requestKey: $requestKey) { ...CampaignRow }\n  }\n": typeof types.RecordCampaignDocument,
    "\n  mutation VoidCampaign($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidCampaign(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n": typeof types.VoidCampaignDocument,
    "\n  mutation AmendCampaign($id: ID!, $revision: Int!, $input: AmendCampaignInput!, $reason: String) {\n    amended: amendCampaign(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n": typeof types.AmendCampaignDocument,
    "\n  fragment DissuasionRow on Dissuasion {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    day\n    warned\n    paper\n    signedBy\n    signedOn\n  }\n": typeof types.DissuasionRowFragmentDoc,
    "\n  query DissuasionList($filter: DissuasionFilter, $first: Int!, $after: String, $offset: Int, $orderBy: DissuasionOrder) {\n    mayRecord: viewerCanRecordDissuasion\n    list: dissuasions(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { warned }\n      edges { node { ...DissuasionRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DissuasionListDocument,
    "\n  query DissuasionOne($id: ID!) {\n    one: dissuasion(id: $id) {\n      ...DissuasionRow\n      scan { id name type bytes url }\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": typeof types.DissuasionOneDocument,
    "\n  query RightsOfDissuasion {\n    mayRecord: viewerCanRecordDissuasion\n  }\n": typeof types.RightsOfDissuasionDocument,
    "\n  mutation RecordDissuasion($input: RecordDissuasionInput!, $requestKey: String!) {\n    made: recordDissuasion(input: $input, requestKey: $requestKey) { ...DissuasionRow }\n  }\n": typeof types.RecordDissuasionDocument,
    "\n  mutation VoidDissuasion($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidDissuasion(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n": typeof types.VoidDissuasionDocument,
    "\n  mutation AmendDissuasion($id: ID!, $revision: Int!, $input: AmendDissuasionInput!, $reason: String!) {\n    amended: amendDissuasion(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n": typeof types.AmendDissuasionDocument,
    "\n  fragment PublicSecurityStatementRow on PublicSecurityStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n": typeof types.PublicSecurityStatementRowFragmentDoc,
    "\n  query PublicSecurityStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordPublicSecurityStatement\n    indicators: publicSecurityStatementIndicators { id code name }\n    statements: publicSecurityStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...PublicSecurityStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PublicSecurityStatementListDocument,
    "\n  query PublicSecurityStatementOne($id: ID!) {\n    statement: publicSecurityStatement(id: $id) {\n      ...PublicSecurityStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n    }\n  }\n": typeof types.PublicSecurityStatementOneDocument,
    "\n  query PublicSecurityStatementIndicators {\n    indicators: publicSecurityStatementIndicators { id code name counting unitOfMeasure source }\n  }\n": typeof types.PublicSecurityStatementIndicatorsDocument,
    "\n  mutation RecordPublicSecurityStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordPublicSecurityStatement(input: $input, requestKey: $requestKey) { id }\n  }\n": typeof types.RecordPublicSecurityStatementDocument,
    "\n  mutation AmendPublicSecurityStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendPublicSecurityStatement(id: $id, revision: $revision, input: $input, reason: $reason) { id }\n  }\n": typeof types.AmendPublicSecurityStatementDocument,
    "\n  mutation VoidPublicSecurityStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidPublicSecurityStatement(id: $id, revision: $revision, reason: $reason) { id }\n  }\n": typeof types.VoidPublicSecurityStatementDocument,
    "\n  query PublicSecurityRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: publicSecurityRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PublicSecurityRecordsDocument,
    "\n  query PublicSecurityCommitmentWidget($year: Int!, $code: String!) {\n    viewerCanRecordDissuasion\n    commitment(year: $year, code: $code) {\n      id\n      publicSecurityPart {\n        latestRecordOn\n      }\n      dissuasionSummary {\n        total\n        daysReported\n        daysMissing\n        lastMissing\n        average\n        lastDays {\n          day\n          count\n        }\n        thisMonth\n      }\n      campaignSummary {\n        held\n        thisMonth\n        townships\n        audience\n        planned\n        unanswered\n      }\n    }\n  }\n": typeof types.PublicSecurityCommitmentWidgetDocument,
};
const documents: Documents = {
    "\n  query DissuasionsAndGaps($filter: DissuasionFilter, $after: String, $gapsFrom: Date!, $gapsTo: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $gapsFrom, to: $gapsTo)\n    dissuasions(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...DissuasionRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.DissuasionsAndGapsDocument,
    "\n  query OwedDissuasionDays($from: Date!, $to: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $from, to: $to)\n  }\n": types.OwedDissuasionDaysDocument,
    "\n  mutation RecordDissuasions($input: RecordDissuasionsInput!, $requestKey: String!) {\n    recordDissuasions(input: $input, requestKey: $requestKey) {\n      id\n      day\n      warned\n    }\n  }\n": types.RecordDissuasionsDocument,
    "\n  fragment CampaignRow on Campaign {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    theme\n    venue\n    stage\n    heldOn\n    audience\n  }\n": types.CampaignRowFragmentDoc,
    "\n  query CampaignList($filter: CampaignFilter, $first: Int!, $after: String, $offset: Int, $orderBy: CampaignOrder, $with_officers: Boolean! = false) {\n    mayRecord: viewerCanRecordCampaign\n    list: campaigns(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { audience }\n      edges { node { ...CampaignRow officers @include(if: $with_officers) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CampaignListDocument,
    "\n  query CampaignOne($id: ID!) {\n    one: campaign(id: $id) {\n      ...CampaignRow\n      note\n      officers\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": types.CampaignOneDocument,
    "\n  query RightsOfCampaign {\n    mayRecord: viewerCanRecordCampaign\n  }\n": types.RightsOfCampaignDocument,
    "\n  mutation RecordCampaign($input: RecordCampaignInput!, $requestKey: String!) {\n    made: recordCampaign(input: $input, requestKey: $requestKey) { ...CampaignRow }\n  }\n": types.RecordCampaignDocument,
    "\n  mutation VoidCampaign($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidCampaign(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n": types.VoidCampaignDocument,
    "\n  mutation AmendCampaign($id: ID!, $revision: Int!, $input: AmendCampaignInput!, $reason: String) {\n    amended: amendCampaign(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n": types.AmendCampaignDocument,
    "\n  fragment DissuasionRow on Dissuasion {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    day\n    warned\n    paper\n    signedBy\n    signedOn\n  }\n": types.DissuasionRowFragmentDoc,
    "\n  query DissuasionList($filter: DissuasionFilter, $first: Int!, $after: String, $offset: Int, $orderBy: DissuasionOrder) {\n    mayRecord: viewerCanRecordDissuasion\n    list: dissuasions(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { warned }\n      edges { node { ...DissuasionRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DissuasionListDocument,
    "\n  query DissuasionOne($id: ID!) {\n    one: dissuasion(id: $id) {\n      ...DissuasionRow\n      scan { id name type bytes url }\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": types.DissuasionOneDocument,
    "\n  query RightsOfDissuasion {\n    mayRecord: viewerCanRecordDissuasion\n  }\n": types.RightsOfDissuasionDocument,
    "\n  mutation RecordDissuasion($input: RecordDissuasionInput!, $requestKey: String!) {\n    made: recordDissuasion(input: $input, requestKey: $requestKey) { ...DissuasionRow }\n  }\n": types.RecordDissuasionDocument,
    "\n  mutation VoidDissuasion($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidDissuasion(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n": types.VoidDissuasionDocument,
    "\n  mutation AmendDissuasion($id: ID!, $revision: Int!, $input: AmendDissuasionInput!, $reason: String!) {\n    amended: amendDissuasion(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n": types.AmendDissuasionDocument,
    "\n  fragment PublicSecurityStatementRow on PublicSecurityStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n": types.PublicSecurityStatementRowFragmentDoc,
    "\n  query PublicSecurityStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordPublicSecurityStatement\n    indicators: publicSecurityStatementIndicators { id code name }\n    statements: publicSecurityStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...PublicSecurityStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PublicSecurityStatementListDocument,
    "\n  query PublicSecurityStatementOne($id: ID!) {\n    statement: publicSecurityStatement(id: $id) {\n      ...PublicSecurityStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n    }\n  }\n": types.PublicSecurityStatementOneDocument,
    "\n  query PublicSecurityStatementIndicators {\n    indicators: publicSecurityStatementIndicators { id code name counting unitOfMeasure source }\n  }\n": types.PublicSecurityStatementIndicatorsDocument,
    "\n  mutation RecordPublicSecurityStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordPublicSecurityStatement(input: $input, requestKey: $requestKey) { id }\n  }\n": types.RecordPublicSecurityStatementDocument,
    "\n  mutation AmendPublicSecurityStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendPublicSecurityStatement(id: $id, revision: $revision, input: $input, reason: $reason) { id }\n  }\n": types.AmendPublicSecurityStatementDocument,
    "\n  mutation VoidPublicSecurityStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidPublicSecurityStatement(id: $id, revision: $revision, reason: $reason) { id }\n  }\n": types.VoidPublicSecurityStatementDocument,
    "\n  query PublicSecurityRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: publicSecurityRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PublicSecurityRecordsDocument,
    "\n  query PublicSecurityCommitmentWidget($year: Int!, $code: String!) {\n    viewerCanRecordDissuasion\n    commitment(year: $year, code: $code) {\n      id\n      publicSecurityPart {\n        latestRecordOn\n      }\n      dissuasionSummary {\n        total\n        daysReported\n        daysMissing\n        lastMissing\n        average\n        lastDays {\n          day\n          count\n        }\n        thisMonth\n      }\n      campaignSummary {\n        held\n        thisMonth\n        townships\n        audience\n        planned\n        unanswered\n      }\n    }\n  }\n": types.PublicSecurityCommitmentWidgetDocument,
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
export function graphql(source: "\n  query DissuasionsAndGaps($filter: DissuasionFilter, $after: String, $gapsFrom: Date!, $gapsTo: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $gapsFrom, to: $gapsTo)\n    dissuasions(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...DissuasionRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query DissuasionsAndGaps($filter: DissuasionFilter, $after: String, $gapsFrom: Date!, $gapsTo: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $gapsFrom, to: $gapsTo)\n    dissuasions(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...DissuasionRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwedDissuasionDays($from: Date!, $to: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $from, to: $to)\n  }\n"): (typeof documents)["\n  query OwedDissuasionDays($from: Date!, $to: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $from, to: $to)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDissuasions($input: RecordDissuasionsInput!, $requestKey: String!) {\n    recordDissuasions(input: $input, requestKey: $requestKey) {\n      id\n      day\n      warned\n    }\n  }\n"): (typeof documents)["\n  mutation RecordDissuasions($input: RecordDissuasionsInput!, $requestKey: String!) {\n    recordDissuasions(input: $input, requestKey: $requestKey) {\n      id\n      day\n      warned\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignRow on Campaign {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    theme\n    venue\n    stage\n    heldOn\n    audience\n  }\n"): (typeof documents)["\n  fragment CampaignRow on Campaign {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    theme\n    venue\n    stage\n    heldOn\n    audience\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignList($filter: CampaignFilter, $first: Int!, $after: String, $offset: Int, $orderBy: CampaignOrder, $with_officers: Boolean! = false) {\n    mayRecord: viewerCanRecordCampaign\n    list: campaigns(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { audience }\n      edges { node { ...CampaignRow officers @include(if: $with_officers) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query CampaignList($filter: CampaignFilter, $first: Int!, $after: String, $offset: Int, $orderBy: CampaignOrder, $with_officers: Boolean! = false) {\n    mayRecord: viewerCanRecordCampaign\n    list: campaigns(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { audience }\n      edges { node { ...CampaignRow officers @include(if: $with_officers) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignOne($id: ID!) {\n    one: campaign(id: $id) {\n      ...CampaignRow\n      note\n      officers\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query CampaignOne($id: ID!) {\n    one: campaign(id: $id) {\n      ...CampaignRow\n      note\n      officers\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightsOfCampaign {\n    mayRecord: viewerCanRecordCampaign\n  }\n"): (typeof documents)["\n  query RightsOfCampaign {\n    mayRecord: viewerCanRecordCampaign\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCampaign($input: RecordCampaignInput!, $requestKey: String!) {\n    made: recordCampaign(input: $input, requestKey: $requestKey) { ...CampaignRow }\n  }\n"): (typeof documents)["\n  mutation RecordCampaign($input: RecordCampaignInput!, $requestKey: String!) {\n    made: recordCampaign(input: $input, requestKey: $requestKey) { ...CampaignRow }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidCampaign($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidCampaign(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n"): (typeof documents)["\n  mutation VoidCampaign($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidCampaign(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendCampaign($id: ID!, $revision: Int!, $input: AmendCampaignInput!, $reason: String) {\n    amended: amendCampaign(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n"): (typeof documents)["\n  mutation AmendCampaign($id: ID!, $revision: Int!, $input: AmendCampaignInput!, $reason: String) {\n    amended: amendCampaign(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DissuasionRow on Dissuasion {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    day\n    warned\n    paper\n    signedBy\n    signedOn\n  }\n"): (typeof documents)["\n  fragment DissuasionRow on Dissuasion {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    day\n    warned\n    paper\n    signedBy\n    signedOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DissuasionList($filter: DissuasionFilter, $first: Int!, $after: String, $offset: Int, $orderBy: DissuasionOrder) {\n    mayRecord: viewerCanRecordDissuasion\n    list: dissuasions(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { warned }\n      edges { node { ...DissuasionRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query DissuasionList($filter: DissuasionFilter, $first: Int!, $after: String, $offset: Int, $orderBy: DissuasionOrder) {\n    mayRecord: viewerCanRecordDissuasion\n    list: dissuasions(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { warned }\n      edges { node { ...DissuasionRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DissuasionOne($id: ID!) {\n    one: dissuasion(id: $id) {\n      ...DissuasionRow\n      scan { id name type bytes url }\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query DissuasionOne($id: ID!) {\n    one: dissuasion(id: $id) {\n      ...DissuasionRow\n      scan { id name type bytes url }\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightsOfDissuasion {\n    mayRecord: viewerCanRecordDissuasion\n  }\n"): (typeof documents)["\n  query RightsOfDissuasion {\n    mayRecord: viewerCanRecordDissuasion\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDissuasion($input: RecordDissuasionInput!, $requestKey: String!) {\n    made: recordDissuasion(input: $input, requestKey: $requestKey) { ...DissuasionRow }\n  }\n"): (typeof documents)["\n  mutation RecordDissuasion($input: RecordDissuasionInput!, $requestKey: String!) {\n    made: recordDissuasion(input: $input, requestKey: $requestKey) { ...DissuasionRow }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidDissuasion($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidDissuasion(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n"): (typeof documents)["\n  mutation VoidDissuasion($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidDissuasion(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendDissuasion($id: ID!, $revision: Int!, $input: AmendDissuasionInput!, $reason: String!) {\n    amended: amendDissuasion(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n"): (typeof documents)["\n  mutation AmendDissuasion($id: ID!, $revision: Int!, $input: AmendDissuasionInput!, $reason: String!) {\n    amended: amendDissuasion(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublicSecurityStatementRow on PublicSecurityStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n"): (typeof documents)["\n  fragment PublicSecurityStatementRow on PublicSecurityStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicSecurityStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordPublicSecurityStatement\n    indicators: publicSecurityStatementIndicators { id code name }\n    statements: publicSecurityStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...PublicSecurityStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query PublicSecurityStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordPublicSecurityStatement\n    indicators: publicSecurityStatementIndicators { id code name }\n    statements: publicSecurityStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...PublicSecurityStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicSecurityStatementOne($id: ID!) {\n    statement: publicSecurityStatement(id: $id) {\n      ...PublicSecurityStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query PublicSecurityStatementOne($id: ID!) {\n    statement: publicSecurityStatement(id: $id) {\n      ...PublicSecurityStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicSecurityStatementIndicators {\n    indicators: publicSecurityStatementIndicators { id code name counting unitOfMeasure source }\n  }\n"): (typeof documents)["\n  query PublicSecurityStatementIndicators {\n    indicators: publicSecurityStatementIndicators { id code name counting unitOfMeasure source }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPublicSecurityStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordPublicSecurityStatement(input: $input, requestKey: $requestKey) { id }\n  }\n"): (typeof documents)["\n  mutation RecordPublicSecurityStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordPublicSecurityStatement(input: $input, requestKey: $requestKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendPublicSecurityStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendPublicSecurityStatement(id: $id, revision: $revision, input: $input, reason: $reason) { id }\n  }\n"): (typeof documents)["\n  mutation AmendPublicSecurityStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendPublicSecurityStatement(id: $id, revision: $revision, input: $input, reason: $reason) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidPublicSecurityStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidPublicSecurityStatement(id: $id, revision: $revision, reason: $reason) { id }\n  }\n"): (typeof documents)["\n  mutation VoidPublicSecurityStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidPublicSecurityStatement(id: $id, revision: $revision, reason: $reason) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicSecurityRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: publicSecurityRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicSecurityRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: publicSecurityRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicSecurityCommitmentWidget($year: Int!, $code: String!) {\n    viewerCanRecordDissuasion\n    commitment(year: $year, code: $code) {\n      id\n      publicSecurityPart {\n        latestRecordOn\n      }\n      dissuasionSummary {\n        total\n        daysReported\n        daysMissing\n        lastMissing\n        average\n        lastDays {\n          day\n          count\n        }\n        thisMonth\n      }\n      campaignSummary {\n        held\n        thisMonth\n        townships\n        audience\n        planned\n        unanswered\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicSecurityCommitmentWidget($year: Int!, $code: String!) {\n    viewerCanRecordDissuasion\n    commitment(year: $year, code: $code) {\n      id\n      publicSecurityPart {\n        latestRecordOn\n      }\n      dissuasionSummary {\n        total\n        daysReported\n        daysMissing\n        lastMissing\n        average\n        lastDays {\n          day\n          count\n        }\n        thisMonth\n      }\n      campaignSummary {\n        held\n        thisMonth\n        townships\n        audience\n        planned\n        unanswered\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;