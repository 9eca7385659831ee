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
    "\n  query Campaigns($filter: CampaignFilter, $after: String) {\n    viewerCanRecordCampaign\n    campaigns(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...CampaignRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CampaignsDocument,
    "\n  fragment CampaignRow on Campaign {\n    id\n    kind\n    theme\n    venue\n    stage\n    heldOn\n    audience\n    officers\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n  }\n": typeof types.CampaignRowFragmentDoc,
    "\n  query Campaign($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignRow\n      note\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": typeof types.CampaignDocument,
    "\n  query RightToRecordCampaign {\n    viewerCanRecordCampaign\n  }\n": typeof types.RightToRecordCampaignDocument,
    "\n  mutation RecordCampaign($input: RecordCampaignInput!, $requestKey: String!) {\n    recordCampaign(input: $input, requestKey: $requestKey) {\n      id\n      theme\n      stage\n      counted\n    }\n  }\n": typeof types.RecordCampaignDocument,
    "\n  mutation AmendCampaign($id: ID!, $revision: Int!, $input: AmendCampaignInput!, $reason: String) {\n    amendCampaign(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      stage\n    }\n  }\n": typeof types.AmendCampaignDocument,
    "\n  mutation VoidCampaign($id: ID!, $revision: Int!, $reason: String!) {\n    voidCampaign(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": typeof types.VoidCampaignDocument,
    "\n  query Dissuasions($filter: DissuasionFilter, $after: String, $gapsFrom: Date!, $gapsTo: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $gapsFrom, to: $gapsTo)\n    dissuasions(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...DissuasionRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.DissuasionsDocument,
    "\n  fragment DissuasionRow on Dissuasion {\n    id\n    day\n    warned\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n  }\n": typeof types.DissuasionRowFragmentDoc,
    "\n  query Dissuasion($id: ID!) {\n    dissuasion(id: $id) {\n      ...DissuasionRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      township {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": typeof types.DissuasionDocument,
    "\n  query RightToRecordDissuasion {\n    viewerCanRecordDissuasion\n  }\n": typeof types.RightToRecordDissuasionDocument,
    "\n  query OwedDissuasionDays($from: Date!, $to: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $from, to: $to)\n  }\n": typeof types.OwedDissuasionDaysDocument,
    "\n  mutation RecordDissuasion($input: RecordDissuasionInput!, $requestKey: String!) {\n    recordDissuasion(input: $input, requestKey: $requestKey) {\n      id\n      day\n      warned\n    }\n  }\n": typeof types.RecordDissuasionDocument,
    "\n  mutation RecordDissuasions($input: RecordDissuasionsInput!, $requestKey: String!) {\n    recordDissuasions(input: $input, requestKey: $requestKey) {\n      id\n      day\n      warned\n    }\n  }\n": typeof types.RecordDissuasionsDocument,
    "\n  mutation AmendDissuasion($id: ID!, $revision: Int!, $input: AmendDissuasionInput!, $reason: String!) {\n    amendDissuasion(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      warned\n    }\n  }\n": typeof types.AmendDissuasionDocument,
    "\n  mutation VoidDissuasion($id: ID!, $revision: Int!, $reason: String!) {\n    voidDissuasion(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": typeof types.VoidDissuasionDocument,
    "\n  query PublicSecurityRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: publicSecurityRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PublicSecurityRecordsDocument,
    "\n  query PublicSecurityCommitmentWidget($year: Int!, $code: String!) {\n    viewerCanRecordDissuasion\n    commitment(year: $year, code: $code) {\n      id\n      publicSecurityPart {\n        latestRecordOn\n      }\n      dissuasionSummary {\n        total\n        daysReported\n        daysMissing\n        lastMissing\n        average\n        lastDays {\n          day\n          count\n        }\n        thisMonth\n      }\n      campaignSummary {\n        held\n        thisMonth\n        townships\n        audience\n        planned\n        unanswered\n      }\n    }\n  }\n": typeof types.PublicSecurityCommitmentWidgetDocument,
    "\n  query PublicSecurityStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordPublicSecurityStatement\n    indicators: publicSecurityStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: publicSecurityStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...PublicSecurityStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PublicSecurityStatementsDocument,
    "\n  fragment PublicSecurityStatementRow on PublicSecurityStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n": typeof types.PublicSecurityStatementRowFragmentDoc,
    "\n  query PublicSecurityStatement($id: ID!) {\n    statement: publicSecurityStatement(id: $id) {\n      ...PublicSecurityStatementRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": typeof types.PublicSecurityStatementDocument,
    "\n  query PublicSecurityStatementIndicators {\n    indicators: publicSecurityStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n": typeof types.PublicSecurityStatementIndicatorsDocument,
    "\n  mutation RecordPublicSecurityStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordPublicSecurityStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n": typeof types.RecordPublicSecurityStatementDocument,
    "\n  mutation AmendPublicSecurityStatement(\n    $id: ID!\n    $revision: Int!\n    $input: AmendStatementInput!\n    $reason: String!\n  ) {\n    made: amendPublicSecurityStatement(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n": typeof types.AmendPublicSecurityStatementDocument,
    "\n  mutation VoidPublicSecurityStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidPublicSecurityStatement(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": typeof types.VoidPublicSecurityStatementDocument,
};
const documents: Documents = {
    "\n  query Campaigns($filter: CampaignFilter, $after: String) {\n    viewerCanRecordCampaign\n    campaigns(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...CampaignRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CampaignsDocument,
    "\n  fragment CampaignRow on Campaign {\n    id\n    kind\n    theme\n    venue\n    stage\n    heldOn\n    audience\n    officers\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n  }\n": types.CampaignRowFragmentDoc,
    "\n  query Campaign($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignRow\n      note\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": types.CampaignDocument,
    "\n  query RightToRecordCampaign {\n    viewerCanRecordCampaign\n  }\n": types.RightToRecordCampaignDocument,
    "\n  mutation RecordCampaign($input: RecordCampaignInput!, $requestKey: String!) {\n    recordCampaign(input: $input, requestKey: $requestKey) {\n      id\n      theme\n      stage\n      counted\n    }\n  }\n": types.RecordCampaignDocument,
    "\n  mutation AmendCampaign($id: ID!, $revision: Int!, $input: AmendCampaignInput!, $reason: String) {\n    amendCampaign(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      stage\n    }\n  }\n": types.AmendCampaignDocument,
    "\n  mutation VoidCampaign($id: ID!, $revision: Int!, $reason: String!) {\n    voidCampaign(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": types.VoidCampaignDocument,
    "\n  query Dissuasions($filter: DissuasionFilter, $after: String, $gapsFrom: Date!, $gapsTo: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $gapsFrom, to: $gapsTo)\n    dissuasions(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...DissuasionRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.DissuasionsDocument,
    "\n  fragment DissuasionRow on Dissuasion {\n    id\n    day\n    warned\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n  }\n": types.DissuasionRowFragmentDoc,
    "\n  query Dissuasion($id: ID!) {\n    dissuasion(id: $id) {\n      ...DissuasionRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      township {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": types.DissuasionDocument,
    "\n  query RightToRecordDissuasion {\n    viewerCanRecordDissuasion\n  }\n": types.RightToRecordDissuasionDocument,
    "\n  query OwedDissuasionDays($from: Date!, $to: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $from, to: $to)\n  }\n": types.OwedDissuasionDaysDocument,
    "\n  mutation RecordDissuasion($input: RecordDissuasionInput!, $requestKey: String!) {\n    recordDissuasion(input: $input, requestKey: $requestKey) {\n      id\n      day\n      warned\n    }\n  }\n": types.RecordDissuasionDocument,
    "\n  mutation RecordDissuasions($input: RecordDissuasionsInput!, $requestKey: String!) {\n    recordDissuasions(input: $input, requestKey: $requestKey) {\n      id\n      day\n      warned\n    }\n  }\n": types.RecordDissuasionsDocument,
    "\n  mutation AmendDissuasion($id: ID!, $revision: Int!, $input: AmendDissuasionInput!, $reason: String!) {\n    amendDissuasion(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      warned\n    }\n  }\n": types.AmendDissuasionDocument,
    "\n  mutation VoidDissuasion($id: ID!, $revision: Int!, $reason: String!) {\n    voidDissuasion(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": types.VoidDissuasionDocument,
    "\n  query PublicSecurityRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: publicSecurityRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PublicSecurityRecordsDocument,
    "\n  query PublicSecurityCommitmentWidget($year: Int!, $code: String!) {\n    viewerCanRecordDissuasion\n    commitment(year: $year, code: $code) {\n      id\n      publicSecurityPart {\n        latestRecordOn\n      }\n      dissuasionSummary {\n        total\n        daysReported\n        daysMissing\n        lastMissing\n        average\n        lastDays {\n          day\n          count\n        }\n        thisMonth\n      }\n      campaignSummary {\n        held\n        thisMonth\n        townships\n        audience\n        planned\n        unanswered\n      }\n    }\n  }\n": types.PublicSecurityCommitmentWidgetDocument,
    "\n  query PublicSecurityStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordPublicSecurityStatement\n    indicators: publicSecurityStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: publicSecurityStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...PublicSecurityStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PublicSecurityStatementsDocument,
    "\n  fragment PublicSecurityStatementRow on PublicSecurityStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n": types.PublicSecurityStatementRowFragmentDoc,
    "\n  query PublicSecurityStatement($id: ID!) {\n    statement: publicSecurityStatement(id: $id) {\n      ...PublicSecurityStatementRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": types.PublicSecurityStatementDocument,
    "\n  query PublicSecurityStatementIndicators {\n    indicators: publicSecurityStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n": types.PublicSecurityStatementIndicatorsDocument,
    "\n  mutation RecordPublicSecurityStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordPublicSecurityStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n": types.RecordPublicSecurityStatementDocument,
    "\n  mutation AmendPublicSecurityStatement(\n    $id: ID!\n    $revision: Int!\n    $input: AmendStatementInput!\n    $reason: String!\n  ) {\n    made: amendPublicSecurityStatement(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n": types.AmendPublicSecurityStatementDocument,
    "\n  mutation VoidPublicSecurityStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidPublicSecurityStatement(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": types.VoidPublicSecurityStatementDocument,
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
export function graphql(source: "\n  query Campaigns($filter: CampaignFilter, $after: String) {\n    viewerCanRecordCampaign\n    campaigns(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...CampaignRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Campaigns($filter: CampaignFilter, $after: String) {\n    viewerCanRecordCampaign\n    campaigns(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...CampaignRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignRow on Campaign {\n    id\n    kind\n    theme\n    venue\n    stage\n    heldOn\n    audience\n    officers\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CampaignRow on Campaign {\n    id\n    kind\n    theme\n    venue\n    stage\n    heldOn\n    audience\n    officers\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaign($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignRow\n      note\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query Campaign($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignRow\n      note\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightToRecordCampaign {\n    viewerCanRecordCampaign\n  }\n"): (typeof documents)["\n  query RightToRecordCampaign {\n    viewerCanRecordCampaign\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCampaign($input: RecordCampaignInput!, $requestKey: String!) {\n    recordCampaign(input: $input, requestKey: $requestKey) {\n      id\n      theme\n      stage\n      counted\n    }\n  }\n"): (typeof documents)["\n  mutation RecordCampaign($input: RecordCampaignInput!, $requestKey: String!) {\n    recordCampaign(input: $input, requestKey: $requestKey) {\n      id\n      theme\n      stage\n      counted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendCampaign($id: ID!, $revision: Int!, $input: AmendCampaignInput!, $reason: String) {\n    amendCampaign(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      stage\n    }\n  }\n"): (typeof documents)["\n  mutation AmendCampaign($id: ID!, $revision: Int!, $input: AmendCampaignInput!, $reason: String) {\n    amendCampaign(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      stage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidCampaign($id: ID!, $revision: Int!, $reason: String!) {\n    voidCampaign(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"): (typeof documents)["\n  mutation VoidCampaign($id: ID!, $revision: Int!, $reason: String!) {\n    voidCampaign(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dissuasions($filter: DissuasionFilter, $after: String, $gapsFrom: Date!, $gapsTo: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $gapsFrom, to: $gapsTo)\n    dissuasions(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...DissuasionRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Dissuasions($filter: DissuasionFilter, $after: String, $gapsFrom: Date!, $gapsTo: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $gapsFrom, to: $gapsTo)\n    dissuasions(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...DissuasionRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DissuasionRow on Dissuasion {\n    id\n    day\n    warned\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n  }\n"): (typeof documents)["\n  fragment DissuasionRow on Dissuasion {\n    id\n    day\n    warned\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dissuasion($id: ID!) {\n    dissuasion(id: $id) {\n      ...DissuasionRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      township {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query Dissuasion($id: ID!) {\n    dissuasion(id: $id) {\n      ...DissuasionRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      township {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightToRecordDissuasion {\n    viewerCanRecordDissuasion\n  }\n"): (typeof documents)["\n  query RightToRecordDissuasion {\n    viewerCanRecordDissuasion\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwedDissuasionDays($from: Date!, $to: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $from, to: $to)\n  }\n"): (typeof documents)["\n  query OwedDissuasionDays($from: Date!, $to: Date!) {\n    viewerCanRecordDissuasion\n    missingDissuasionDays(from: $from, to: $to)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDissuasion($input: RecordDissuasionInput!, $requestKey: String!) {\n    recordDissuasion(input: $input, requestKey: $requestKey) {\n      id\n      day\n      warned\n    }\n  }\n"): (typeof documents)["\n  mutation RecordDissuasion($input: RecordDissuasionInput!, $requestKey: String!) {\n    recordDissuasion(input: $input, requestKey: $requestKey) {\n      id\n      day\n      warned\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDissuasions($input: RecordDissuasionsInput!, $requestKey: String!) {\n    recordDissuasions(input: $input, requestKey: $requestKey) {\n      id\n      day\n      warned\n    }\n  }\n"): (typeof documents)["\n  mutation RecordDissuasions($input: RecordDissuasionsInput!, $requestKey: String!) {\n    recordDissuasions(input: $input, requestKey: $requestKey) {\n      id\n      day\n      warned\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendDissuasion($id: ID!, $revision: Int!, $input: AmendDissuasionInput!, $reason: String!) {\n    amendDissuasion(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      warned\n    }\n  }\n"): (typeof documents)["\n  mutation AmendDissuasion($id: ID!, $revision: Int!, $input: AmendDissuasionInput!, $reason: String!) {\n    amendDissuasion(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      warned\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidDissuasion($id: ID!, $revision: Int!, $reason: String!) {\n    voidDissuasion(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"): (typeof documents)["\n  mutation VoidDissuasion($id: ID!, $revision: Int!, $reason: String!) {\n    voidDissuasion(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicSecurityRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: publicSecurityRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicSecurityRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: publicSecurityRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicSecurityCommitmentWidget($year: Int!, $code: String!) {\n    viewerCanRecordDissuasion\n    commitment(year: $year, code: $code) {\n      id\n      publicSecurityPart {\n        latestRecordOn\n      }\n      dissuasionSummary {\n        total\n        daysReported\n        daysMissing\n        lastMissing\n        average\n        lastDays {\n          day\n          count\n        }\n        thisMonth\n      }\n      campaignSummary {\n        held\n        thisMonth\n        townships\n        audience\n        planned\n        unanswered\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicSecurityCommitmentWidget($year: Int!, $code: String!) {\n    viewerCanRecordDissuasion\n    commitment(year: $year, code: $code) {\n      id\n      publicSecurityPart {\n        latestRecordOn\n      }\n      dissuasionSummary {\n        total\n        daysReported\n        daysMissing\n        lastMissing\n        average\n        lastDays {\n          day\n          count\n        }\n        thisMonth\n      }\n      campaignSummary {\n        held\n        thisMonth\n        townships\n        audience\n        planned\n        unanswered\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query PublicSecurityStatement($id: ID!) {\n    statement: publicSecurityStatement(id: $id) {\n      ...PublicSecurityStatementRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query PublicSecurityStatement($id: ID!) {\n    statement: publicSecurityStatement(id: $id) {\n      ...PublicSecurityStatementRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation AmendPublicSecurityStatement(\n    $id: ID!\n    $revision: Int!\n    $input: AmendStatementInput!\n    $reason: String!\n  ) {\n    made: amendPublicSecurityStatement(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AmendPublicSecurityStatement(\n    $id: ID!\n    $revision: Int!\n    $input: AmendStatementInput!\n    $reason: String!\n  ) {\n    made: amendPublicSecurityStatement(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidPublicSecurityStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidPublicSecurityStatement(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation VoidPublicSecurityStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidPublicSecurityStatement(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;