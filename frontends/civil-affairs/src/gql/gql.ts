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
    "\n  query Activities($filter: ActivityFilter, $after: String) {\n    viewerCanRecordActivity\n    activities(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...ActivityRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ActivitiesDocument,
    "\n  fragment ActivityRow on Activity {\n    id\n    kind\n    title\n    venue\n    stage\n    heldOn\n    audience\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n  }\n": typeof types.ActivityRowFragmentDoc,
    "\n  query Activity($id: ID!) {\n    activity(id: $id) {\n      ...ActivityRow\n      note\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": typeof types.ActivityDocument,
    "\n  query RightToRecordActivity {\n    viewerCanRecordActivity\n  }\n": typeof types.RightToRecordActivityDocument,
    "\n  mutation RecordActivity($input: RecordActivityInput!, $requestKey: String!) {\n    recordActivity(input: $input, requestKey: $requestKey) {\n      id\n      title\n      stage\n      counted\n    }\n  }\n": typeof types.RecordActivityDocument,
    "\n  mutation AmendActivity($id: ID!, $revision: Int!, $input: AmendActivityInput!, $reason: String) {\n    amendActivity(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      stage\n    }\n  }\n": typeof types.AmendActivityDocument,
    "\n  mutation VoidActivity($id: ID!, $revision: Int!, $reason: String!) {\n    voidActivity(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": typeof types.VoidActivityDocument,
    "\n  query Adaptations($filter: AdaptationFilter, $after: String) {\n    viewerCanRecordAdaptation\n    adaptations(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdaptationRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdaptationsDocument,
    "\n  fragment AdaptationRow on Adaptation {\n    id\n    stage\n    assessedOn\n    acceptedOn\n    items\n    cost\n    counted\n    voidedOn\n    person {\n      name\n      idNumber\n    }\n    township {\n      id\n      name\n    }\n  }\n": typeof types.AdaptationRowFragmentDoc,
    "\n  query Adaptation($id: ID!) {\n    adaptation(id: $id) {\n      ...AdaptationRow\n      person {\n        name\n        idNumber\n        phone\n        sex\n        birthYear\n      }\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanUnmask\n      viewerCanVoid\n    }\n  }\n": typeof types.AdaptationDocument,
    "\n  query UnmaskAdaptation($id: ID!, $purpose: String!) {\n    adaptation(id: $id) {\n      id\n      person {\n        unmasked(purpose: $purpose) {\n          name\n          idNumber\n          phone\n        }\n      }\n    }\n  }\n": typeof types.UnmaskAdaptationDocument,
    "\n  query RightToRecordAdaptation {\n    viewerCanRecordAdaptation\n  }\n": typeof types.RightToRecordAdaptationDocument,
    "\n  mutation RecordAdaptation($input: RecordAdaptationInput!, $requestKey: String!) {\n    recordAdaptation(input: $input, requestKey: $requestKey) {\n      id\n      stage\n      counted\n      person {\n        name\n      }\n    }\n  }\n": typeof types.RecordAdaptationDocument,
    "\n  mutation AmendAdaptation($id: ID!, $revision: Int!, $input: AmendAdaptationInput!) {\n    amendAdaptation(id: $id, revision: $revision, input: $input) {\n      id\n      stage\n    }\n  }\n": typeof types.AmendAdaptationDocument,
    "\n  mutation VoidAdaptation($id: ID!, $revision: Int!, $reason: String!) {\n    voidAdaptation(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": typeof types.VoidAdaptationDocument,
    "\n  query CivilAffairsRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: civilAffairsRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.CivilAffairsRecordsDocument,
    "\n  query CivilAffairsCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      civilAffairsPart {\n        latestRecordOn\n      }\n      activitySummary {\n        held\n        thisMonth\n        townships\n        audience\n        planned\n        unanswered\n      }\n      adaptationSummary {\n        accepted\n        planned\n        townships\n        cost\n      }\n      placeSummary {\n        byKind {\n          kind\n          standing\n          openedThisYear\n          closedThisYear\n          underWay\n          area\n        }\n      }\n    }\n  }\n": typeof types.CivilAffairsCommitmentWidgetDocument,
    "\n  query Places($filter: PlaceFilter, $after: String) {\n    viewerCanRecordPlace\n    places(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...PlaceRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PlacesDocument,
    "\n  fragment PlaceRow on Place {\n    id\n    kind\n    name\n    address\n    area\n    startedOn\n    openedOn\n    closedOn\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n  }\n": typeof types.PlaceRowFragmentDoc,
    "\n  query Place($id: ID!) {\n    place(id: $id) {\n      ...PlaceRow\n      closingReason\n      acceptancePaper\n      note\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanClose\n      viewerCanVoid\n    }\n  }\n": typeof types.PlaceDocument,
    "\n  query RecordablePlaceKinds {\n    recordablePlaceKinds\n  }\n": typeof types.RecordablePlaceKindsDocument,
    "\n  mutation RecordPlace($input: RecordPlaceInput!, $requestKey: String!) {\n    recordPlace(input: $input, requestKey: $requestKey) {\n      id\n      name\n      counted\n    }\n  }\n": typeof types.RecordPlaceDocument,
    "\n  mutation AmendPlace($id: ID!, $revision: Int!, $input: AmendPlaceInput!, $reason: String) {\n    amendPlace(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      name\n    }\n  }\n": typeof types.AmendPlaceDocument,
    "\n  mutation ClosePlace($id: ID!, $revision: Int!, $day: Date!, $reason: String!) {\n    closePlace(id: $id, revision: $revision, day: $day, reason: $reason) {\n      id\n      closedOn\n    }\n  }\n": typeof types.ClosePlaceDocument,
    "\n  mutation VoidPlace($id: ID!, $revision: Int!, $reason: String!) {\n    voidPlace(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": typeof types.VoidPlaceDocument,
    "\n  query CivilAffairsStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordCivilAffairsStatement\n    indicators: civilAffairsStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: civilAffairsStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...CivilAffairsStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CivilAffairsStatementsDocument,
    "\n  fragment CivilAffairsStatementRow on CivilAffairsStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n": typeof types.CivilAffairsStatementRowFragmentDoc,
    "\n  query CivilAffairsStatement($id: ID!) {\n    statement: civilAffairsStatement(id: $id) {\n      ...CivilAffairsStatementRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": typeof types.CivilAffairsStatementDocument,
    "\n  query CivilAffairsStatementIndicators {\n    indicators: civilAffairsStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n": typeof types.CivilAffairsStatementIndicatorsDocument,
    "\n  mutation RecordCivilAffairsStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordCivilAffairsStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n": typeof types.RecordCivilAffairsStatementDocument,
    "\n  mutation AmendCivilAffairsStatement(\n    $id: ID!\n    $revision: Int!\n    $input: AmendStatementInput!\n    $reason: String!\n  ) {\n    made: amendCivilAffairsStatement(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n": typeof types.AmendCivilAffairsStatementDocument,
    "\n  mutation VoidCivilAffairsStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidCivilAffairsStatement(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": typeof types.VoidCivilAffairsStatementDocument,
};
const documents: Documents = {
    "\n  query Activities($filter: ActivityFilter, $after: String) {\n    viewerCanRecordActivity\n    activities(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...ActivityRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ActivitiesDocument,
    "\n  fragment ActivityRow on Activity {\n    id\n    kind\n    title\n    venue\n    stage\n    heldOn\n    audience\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n  }\n": types.ActivityRowFragmentDoc,
    "\n  query Activity($id: ID!) {\n    activity(id: $id) {\n      ...ActivityRow\n      note\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": types.ActivityDocument,
    "\n  query RightToRecordActivity {\n    viewerCanRecordActivity\n  }\n": types.RightToRecordActivityDocument,
    "\n  mutation RecordActivity($input: RecordActivityInput!, $requestKey: String!) {\n    recordActivity(input: $input, requestKey: $requestKey) {\n      id\n      title\n      stage\n      counted\n    }\n  }\n": types.RecordActivityDocument,
    "\n  mutation AmendActivity($id: ID!, $revision: Int!, $input: AmendActivityInput!, $reason: String) {\n    amendActivity(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      stage\n    }\n  }\n": types.AmendActivityDocument,
    "\n  mutation VoidActivity($id: ID!, $revision: Int!, $reason: String!) {\n    voidActivity(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": types.VoidActivityDocument,
    "\n  query Adaptations($filter: AdaptationFilter, $after: String) {\n    viewerCanRecordAdaptation\n    adaptations(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdaptationRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdaptationsDocument,
    "\n  fragment AdaptationRow on Adaptation {\n    id\n    stage\n    assessedOn\n    acceptedOn\n    items\n    cost\n    counted\n    voidedOn\n    person {\n      name\n      idNumber\n    }\n    township {\n      id\n      name\n    }\n  }\n": types.AdaptationRowFragmentDoc,
    "\n  query Adaptation($id: ID!) {\n    adaptation(id: $id) {\n      ...AdaptationRow\n      person {\n        name\n        idNumber\n        phone\n        sex\n        birthYear\n      }\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanUnmask\n      viewerCanVoid\n    }\n  }\n": types.AdaptationDocument,
    "\n  query UnmaskAdaptation($id: ID!, $purpose: String!) {\n    adaptation(id: $id) {\n      id\n      person {\n        unmasked(purpose: $purpose) {\n          name\n          idNumber\n          phone\n        }\n      }\n    }\n  }\n": types.UnmaskAdaptationDocument,
    "\n  query RightToRecordAdaptation {\n    viewerCanRecordAdaptation\n  }\n": types.RightToRecordAdaptationDocument,
    "\n  mutation RecordAdaptation($input: RecordAdaptationInput!, $requestKey: String!) {\n    recordAdaptation(input: $input, requestKey: $requestKey) {\n      id\n      stage\n      counted\n      person {\n        name\n      }\n    }\n  }\n": types.RecordAdaptationDocument,
    "\n  mutation AmendAdaptation($id: ID!, $revision: Int!, $input: AmendAdaptationInput!) {\n    amendAdaptation(id: $id, revision: $revision, input: $input) {\n      id\n      stage\n    }\n  }\n": types.AmendAdaptationDocument,
    "\n  mutation VoidAdaptation($id: ID!, $revision: Int!, $reason: String!) {\n    voidAdaptation(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": types.VoidAdaptationDocument,
    "\n  query CivilAffairsRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: civilAffairsRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.CivilAffairsRecordsDocument,
    "\n  query CivilAffairsCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      civilAffairsPart {\n        latestRecordOn\n      }\n      activitySummary {\n        held\n        thisMonth\n        townships\n        audience\n        planned\n        unanswered\n      }\n      adaptationSummary {\n        accepted\n        planned\n        townships\n        cost\n      }\n      placeSummary {\n        byKind {\n          kind\n          standing\n          openedThisYear\n          closedThisYear\n          underWay\n          area\n        }\n      }\n    }\n  }\n": types.CivilAffairsCommitmentWidgetDocument,
    "\n  query Places($filter: PlaceFilter, $after: String) {\n    viewerCanRecordPlace\n    places(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...PlaceRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PlacesDocument,
    "\n  fragment PlaceRow on Place {\n    id\n    kind\n    name\n    address\n    area\n    startedOn\n    openedOn\n    closedOn\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n  }\n": types.PlaceRowFragmentDoc,
    "\n  query Place($id: ID!) {\n    place(id: $id) {\n      ...PlaceRow\n      closingReason\n      acceptancePaper\n      note\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanClose\n      viewerCanVoid\n    }\n  }\n": types.PlaceDocument,
    "\n  query RecordablePlaceKinds {\n    recordablePlaceKinds\n  }\n": types.RecordablePlaceKindsDocument,
    "\n  mutation RecordPlace($input: RecordPlaceInput!, $requestKey: String!) {\n    recordPlace(input: $input, requestKey: $requestKey) {\n      id\n      name\n      counted\n    }\n  }\n": types.RecordPlaceDocument,
    "\n  mutation AmendPlace($id: ID!, $revision: Int!, $input: AmendPlaceInput!, $reason: String) {\n    amendPlace(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      name\n    }\n  }\n": types.AmendPlaceDocument,
    "\n  mutation ClosePlace($id: ID!, $revision: Int!, $day: Date!, $reason: String!) {\n    closePlace(id: $id, revision: $revision, day: $day, reason: $reason) {\n      id\n      closedOn\n    }\n  }\n": types.ClosePlaceDocument,
    "\n  mutation VoidPlace($id: ID!, $revision: Int!, $reason: String!) {\n    voidPlace(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": types.VoidPlaceDocument,
    "\n  query CivilAffairsStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordCivilAffairsStatement\n    indicators: civilAffairsStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: civilAffairsStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...CivilAffairsStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CivilAffairsStatementsDocument,
    "\n  fragment CivilAffairsStatementRow on CivilAffairsStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n": types.CivilAffairsStatementRowFragmentDoc,
    "\n  query CivilAffairsStatement($id: ID!) {\n    statement: civilAffairsStatement(id: $id) {\n      ...CivilAffairsStatementRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": types.CivilAffairsStatementDocument,
    "\n  query CivilAffairsStatementIndicators {\n    indicators: civilAffairsStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n": types.CivilAffairsStatementIndicatorsDocument,
    "\n  mutation RecordCivilAffairsStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordCivilAffairsStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n": types.RecordCivilAffairsStatementDocument,
    "\n  mutation AmendCivilAffairsStatement(\n    $id: ID!\n    $revision: Int!\n    $input: AmendStatementInput!\n    $reason: String!\n  ) {\n    made: amendCivilAffairsStatement(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n": types.AmendCivilAffairsStatementDocument,
    "\n  mutation VoidCivilAffairsStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidCivilAffairsStatement(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": types.VoidCivilAffairsStatementDocument,
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
export function graphql(source: "\n  query Activities($filter: ActivityFilter, $after: String) {\n    viewerCanRecordActivity\n    activities(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...ActivityRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Activities($filter: ActivityFilter, $after: String) {\n    viewerCanRecordActivity\n    activities(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...ActivityRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityRow on Activity {\n    id\n    kind\n    title\n    venue\n    stage\n    heldOn\n    audience\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ActivityRow on Activity {\n    id\n    kind\n    title\n    venue\n    stage\n    heldOn\n    audience\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activity($id: ID!) {\n    activity(id: $id) {\n      ...ActivityRow\n      note\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query Activity($id: ID!) {\n    activity(id: $id) {\n      ...ActivityRow\n      note\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightToRecordActivity {\n    viewerCanRecordActivity\n  }\n"): (typeof documents)["\n  query RightToRecordActivity {\n    viewerCanRecordActivity\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordActivity($input: RecordActivityInput!, $requestKey: String!) {\n    recordActivity(input: $input, requestKey: $requestKey) {\n      id\n      title\n      stage\n      counted\n    }\n  }\n"): (typeof documents)["\n  mutation RecordActivity($input: RecordActivityInput!, $requestKey: String!) {\n    recordActivity(input: $input, requestKey: $requestKey) {\n      id\n      title\n      stage\n      counted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendActivity($id: ID!, $revision: Int!, $input: AmendActivityInput!, $reason: String) {\n    amendActivity(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      stage\n    }\n  }\n"): (typeof documents)["\n  mutation AmendActivity($id: ID!, $revision: Int!, $input: AmendActivityInput!, $reason: String) {\n    amendActivity(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      stage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidActivity($id: ID!, $revision: Int!, $reason: String!) {\n    voidActivity(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"): (typeof documents)["\n  mutation VoidActivity($id: ID!, $revision: Int!, $reason: String!) {\n    voidActivity(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Adaptations($filter: AdaptationFilter, $after: String) {\n    viewerCanRecordAdaptation\n    adaptations(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdaptationRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Adaptations($filter: AdaptationFilter, $after: String) {\n    viewerCanRecordAdaptation\n    adaptations(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...AdaptationRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdaptationRow on Adaptation {\n    id\n    stage\n    assessedOn\n    acceptedOn\n    items\n    cost\n    counted\n    voidedOn\n    person {\n      name\n      idNumber\n    }\n    township {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment AdaptationRow on Adaptation {\n    id\n    stage\n    assessedOn\n    acceptedOn\n    items\n    cost\n    counted\n    voidedOn\n    person {\n      name\n      idNumber\n    }\n    township {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Adaptation($id: ID!) {\n    adaptation(id: $id) {\n      ...AdaptationRow\n      person {\n        name\n        idNumber\n        phone\n        sex\n        birthYear\n      }\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanUnmask\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query Adaptation($id: ID!) {\n    adaptation(id: $id) {\n      ...AdaptationRow\n      person {\n        name\n        idNumber\n        phone\n        sex\n        birthYear\n      }\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanUnmask\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnmaskAdaptation($id: ID!, $purpose: String!) {\n    adaptation(id: $id) {\n      id\n      person {\n        unmasked(purpose: $purpose) {\n          name\n          idNumber\n          phone\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnmaskAdaptation($id: ID!, $purpose: String!) {\n    adaptation(id: $id) {\n      id\n      person {\n        unmasked(purpose: $purpose) {\n          name\n          idNumber\n          phone\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightToRecordAdaptation {\n    viewerCanRecordAdaptation\n  }\n"): (typeof documents)["\n  query RightToRecordAdaptation {\n    viewerCanRecordAdaptation\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAdaptation($input: RecordAdaptationInput!, $requestKey: String!) {\n    recordAdaptation(input: $input, requestKey: $requestKey) {\n      id\n      stage\n      counted\n      person {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordAdaptation($input: RecordAdaptationInput!, $requestKey: String!) {\n    recordAdaptation(input: $input, requestKey: $requestKey) {\n      id\n      stage\n      counted\n      person {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendAdaptation($id: ID!, $revision: Int!, $input: AmendAdaptationInput!) {\n    amendAdaptation(id: $id, revision: $revision, input: $input) {\n      id\n      stage\n    }\n  }\n"): (typeof documents)["\n  mutation AmendAdaptation($id: ID!, $revision: Int!, $input: AmendAdaptationInput!) {\n    amendAdaptation(id: $id, revision: $revision, input: $input) {\n      id\n      stage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidAdaptation($id: ID!, $revision: Int!, $reason: String!) {\n    voidAdaptation(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"): (typeof documents)["\n  mutation VoidAdaptation($id: ID!, $revision: Int!, $reason: String!) {\n    voidAdaptation(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CivilAffairsRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: civilAffairsRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CivilAffairsRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: civilAffairsRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CivilAffairsCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      civilAffairsPart {\n        latestRecordOn\n      }\n      activitySummary {\n        held\n        thisMonth\n        townships\n        audience\n        planned\n        unanswered\n      }\n      adaptationSummary {\n        accepted\n        planned\n        townships\n        cost\n      }\n      placeSummary {\n        byKind {\n          kind\n          standing\n          openedThisYear\n          closedThisYear\n          underWay\n          area\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CivilAffairsCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      civilAffairsPart {\n        latestRecordOn\n      }\n      activitySummary {\n        held\n        thisMonth\n        townships\n        audience\n        planned\n        unanswered\n      }\n      adaptationSummary {\n        accepted\n        planned\n        townships\n        cost\n      }\n      placeSummary {\n        byKind {\n          kind\n          standing\n          openedThisYear\n          closedThisYear\n          underWay\n          area\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Places($filter: PlaceFilter, $after: String) {\n    viewerCanRecordPlace\n    places(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...PlaceRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Places($filter: PlaceFilter, $after: String) {\n    viewerCanRecordPlace\n    places(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...PlaceRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceRow on Place {\n    id\n    kind\n    name\n    address\n    area\n    startedOn\n    openedOn\n    closedOn\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment PlaceRow on Place {\n    id\n    kind\n    name\n    address\n    area\n    startedOn\n    openedOn\n    closedOn\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Place($id: ID!) {\n    place(id: $id) {\n      ...PlaceRow\n      closingReason\n      acceptancePaper\n      note\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanClose\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query Place($id: ID!) {\n    place(id: $id) {\n      ...PlaceRow\n      closingReason\n      acceptancePaper\n      note\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      viewerCanAmend\n      viewerCanClose\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordablePlaceKinds {\n    recordablePlaceKinds\n  }\n"): (typeof documents)["\n  query RecordablePlaceKinds {\n    recordablePlaceKinds\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPlace($input: RecordPlaceInput!, $requestKey: String!) {\n    recordPlace(input: $input, requestKey: $requestKey) {\n      id\n      name\n      counted\n    }\n  }\n"): (typeof documents)["\n  mutation RecordPlace($input: RecordPlaceInput!, $requestKey: String!) {\n    recordPlace(input: $input, requestKey: $requestKey) {\n      id\n      name\n      counted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendPlace($id: ID!, $revision: Int!, $input: AmendPlaceInput!, $reason: String) {\n    amendPlace(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation AmendPlace($id: ID!, $revision: Int!, $input: AmendPlaceInput!, $reason: String) {\n    amendPlace(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePlace($id: ID!, $revision: Int!, $day: Date!, $reason: String!) {\n    closePlace(id: $id, revision: $revision, day: $day, reason: $reason) {\n      id\n      closedOn\n    }\n  }\n"): (typeof documents)["\n  mutation ClosePlace($id: ID!, $revision: Int!, $day: Date!, $reason: String!) {\n    closePlace(id: $id, revision: $revision, day: $day, reason: $reason) {\n      id\n      closedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidPlace($id: ID!, $revision: Int!, $reason: String!) {\n    voidPlace(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"): (typeof documents)["\n  mutation VoidPlace($id: ID!, $revision: Int!, $reason: String!) {\n    voidPlace(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CivilAffairsStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordCivilAffairsStatement\n    indicators: civilAffairsStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: civilAffairsStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...CivilAffairsStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query CivilAffairsStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordCivilAffairsStatement\n    indicators: civilAffairsStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: civilAffairsStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...CivilAffairsStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CivilAffairsStatementRow on CivilAffairsStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n"): (typeof documents)["\n  fragment CivilAffairsStatementRow on CivilAffairsStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CivilAffairsStatement($id: ID!) {\n    statement: civilAffairsStatement(id: $id) {\n      ...CivilAffairsStatementRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query CivilAffairsStatement($id: ID!) {\n    statement: civilAffairsStatement(id: $id) {\n      ...CivilAffairsStatementRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CivilAffairsStatementIndicators {\n    indicators: civilAffairsStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n"): (typeof documents)["\n  query CivilAffairsStatementIndicators {\n    indicators: civilAffairsStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCivilAffairsStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordCivilAffairsStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordCivilAffairsStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordCivilAffairsStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendCivilAffairsStatement(\n    $id: ID!\n    $revision: Int!\n    $input: AmendStatementInput!\n    $reason: String!\n  ) {\n    made: amendCivilAffairsStatement(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AmendCivilAffairsStatement(\n    $id: ID!\n    $revision: Int!\n    $input: AmendStatementInput!\n    $reason: String!\n  ) {\n    made: amendCivilAffairsStatement(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidCivilAffairsStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidCivilAffairsStatement(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation VoidCivilAffairsStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidCivilAffairsStatement(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;