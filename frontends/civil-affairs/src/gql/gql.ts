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
    "\n  fragment ActivityRow on Activity {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    title\n    venue\n    stage\n    heldOn\n    audience\n  }\n": typeof types.ActivityRowFragmentDoc,
    "\n  query ActivityList($filter: ActivityFilter, $first: Int!, $after: String, $offset: Int, $orderBy: ActivityOrder) {\n    mayRecord: viewerCanRecordActivity\n    list: activities(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { audience }\n      edges { node { ...ActivityRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ActivityListDocument,
    "\n  query ActivityOne($id: ID!) {\n    one: activity(id: $id) {\n      ...ActivityRow\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": typeof types.ActivityOneDocument,
    "\n  query RightsOfActivity {\n    mayRecord: viewerCanRecordActivity\n  }\n": typeof types.RightsOfActivityDocument,
    "\n  mutation RecordActivity($input: RecordActivityInput!, $requestKey: String!) {\n    made: recordActivity(input: $input, requestKey: $requestKey) { ...ActivityRow }\n  }\n": typeof types.RecordActivityDocument,
    "\n  mutation VoidActivity($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidActivity(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n": typeof types.VoidActivityDocument,
    "\n  mutation AmendActivity($id: ID!, $revision: Int!, $input: AmendActivityInput!, $reason: String) {\n    amended: amendActivity(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n": typeof types.AmendActivityDocument,
    "\n  fragment AdaptationRow on Adaptation {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    person { name idNumber }\n    stage\n    assessedOn\n    acceptedOn\n    items\n    cost\n  }\n": typeof types.AdaptationRowFragmentDoc,
    "\n  query AdaptationList($filter: AdaptationFilter, $first: Int!, $after: String, $offset: Int, $orderBy: AdaptationOrder) {\n    mayRecord: viewerCanRecordAdaptation\n    list: adaptations(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { cost }\n      edges { node { ...AdaptationRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AdaptationListDocument,
    "\n  query AdaptationOne($id: ID!) {\n    one: adaptation(id: $id) {\n      ...AdaptationRow\n      person { name idNumber phone sex birthYear }\n      viewerCanUnmask\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": typeof types.AdaptationOneDocument,
    "\n  query RightsOfAdaptation {\n    mayRecord: viewerCanRecordAdaptation\n  }\n": typeof types.RightsOfAdaptationDocument,
    "\n  mutation RecordAdaptation($input: RecordAdaptationInput!, $requestKey: String!) {\n    made: recordAdaptation(input: $input, requestKey: $requestKey) { ...AdaptationRow }\n  }\n": typeof types.RecordAdaptationDocument,
    "\n  mutation VoidAdaptation($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidAdaptation(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n": typeof types.VoidAdaptationDocument,
    "\n  mutation AmendAdaptation($id: ID!, $revision: Int!, $input: AmendAdaptationInput!) {\n    amended: amendAdaptation(id: $id, revision: $revision, input: $input) { id revision }\n  }\n": typeof types.AmendAdaptationDocument,
    "\n  query UnmaskAdaptation($id: ID!, $purpose: String!) {\n    one: adaptation(id: $id) {\n      id\n      person { unmasked(purpose: $purpose) { name idNumber phone } }\n    }\n  }\n": typeof types.UnmaskAdaptationDocument,
    "\n  fragment PlaceRow on Place {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    name\n    address\n    area\n    startedOn\n    openedOn\n    closedOn\n  }\n": typeof types.PlaceRowFragmentDoc,
    "\n  query PlaceList($filter: PlaceFilter, $first: Int!, $after: String, $offset: Int, $orderBy: PlaceOrder, $with_acceptancePaper: Boolean! = false) {\n    mayRecord: viewerCanRecordPlace\n    list: places(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { area }\n      edges { node { ...PlaceRow acceptancePaper @include(if: $with_acceptancePaper) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PlaceListDocument,
    "\n  query PlaceOne($id: ID!) {\n    one: place(id: $id) {\n      ...PlaceRow\n      closingReason\n      acceptancePaper\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n      viewerCanClose\n    }\n  }\n": typeof types.PlaceOneDocument,
    "\n  query RightsOfPlace {\n    mayRecord: viewerCanRecordPlace\n    parts: recordablePlaceKinds\n  }\n": typeof types.RightsOfPlaceDocument,
    "\n  mutation RecordPlace($input: RecordPlaceInput!, $requestKey: String!) {\n    made: recordPlace(input: $input, requestKey: $requestKey) { ...PlaceRow }\n  }\n": typeof types.RecordPlaceDocument,
    "\n  mutation VoidPlace($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidPlace(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n": typeof types.VoidPlaceDocument,
    "\n  mutation AmendPlace($id: ID!, $revision: Int!, $input: AmendPlaceInput!, $reason: String) {\n    amended: amendPlace(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n": typeof types.AmendPlaceDocument,
    "\n  fragment QualificationRow on Qualification {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    certificate\n    person { name idNumber }\n    number\n    issuedOn\n    expiresOn\n    employer\n  }\n": typeof types.QualificationRowFragmentDoc,
    "\n  query QualificationList($filter: QualificationFilter, $first: Int!, $after: String, $offset: Int, $orderBy: QualificationOrder) {\n    mayRecord: viewerCanRecordQualification\n    list: qualifications(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      edges { node { ...QualificationRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.QualificationListDocument,
    "\n  query QualificationOne($id: ID!) {\n    one: qualification(id: $id) {\n      ...QualificationRow\n      note\n      person { name idNumber phone sex birthYear }\n      viewerCanUnmask\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": typeof types.QualificationOneDocument,
    "\n  query RightsOfQualification {\n    mayRecord: viewerCanRecordQualification\n    parts: recordableQualificationCertificates\n  }\n": typeof types.RightsOfQualificationDocument,
    "\n  mutation RecordQualification($input: RecordQualificationInput!, $requestKey: String!) {\n    made: recordQualification(input: $input, requestKey: $requestKey) { ...QualificationRow }\n  }\n": typeof types.RecordQualificationDocument,
    "\n  mutation VoidQualification($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidQualification(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n": typeof types.VoidQualificationDocument,
    "\n  mutation AmendQualification($id: ID!, $revision: Int!, $input: AmendQualificationInput!, $reason: String!) {\n    amended: amendQualification(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n": typeof types.AmendQualificationDocument,
    "\n  query UnmaskQualification($id: ID!, $purpose: String!) {\n    one: qualification(id: $id) {\n      id\n      person { unmasked(purpose: $purpose) { name idNumber phone } }\n    }\n  }\n": typeof types.UnmaskQualificationDocument,
    "\n  fragment CivilAffairsStatementRow on CivilAffairsStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n": typeof types.CivilAffairsStatementRowFragmentDoc,
    "\n  query CivilAffairsStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordCivilAffairsStatement\n    indicators: civilAffairsStatementIndicators { id code name }\n    statements: civilAffairsStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...CivilAffairsStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CivilAffairsStatementListDocument,
    "\n  query CivilAffairsStatementOne($id: ID!) {\n    statement: civilAffairsStatement(id: $id) {\n      ...CivilAffairsStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n    }\n  }\n": typeof types.CivilAffairsStatementOneDocument,
    "\n  query CivilAffairsStatementIndicators {\n    indicators: civilAffairsStatementIndicators { id code name counting unitOfMeasure source }\n  }\n": typeof types.CivilAffairsStatementIndicatorsDocument,
    "\n  mutation RecordCivilAffairsStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordCivilAffairsStatement(input: $input, requestKey: $requestKey) { id }\n  }\n": typeof types.RecordCivilAffairsStatementDocument,
    "\n  mutation AmendCivilAffairsStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendCivilAffairsStatement(id: $id, revision: $revision, input: $input, reason: $reason) { id }\n  }\n": typeof types.AmendCivilAffairsStatementDocument,
    "\n  mutation VoidCivilAffairsStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidCivilAffairsStatement(id: $id, revision: $revision, reason: $reason) { id }\n  }\n": typeof types.VoidCivilAffairsStatementDocument,
    "\n  query CivilAffairsRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: civilAffairsRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.CivilAffairsRecordsDocument,
    "\n  query CivilAffairsCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      civilAffairsPart {\n        latestRecordOn\n      }\n      activitySummary {\n        held\n        thisMonth\n        townships\n        audience\n        planned\n        unanswered\n      }\n      adaptationSummary {\n        accepted\n        planned\n        townships\n        cost\n      }\n      placeSummary {\n        byKind {\n          kind\n          standing\n          openedThisYear\n          closedThisYear\n          underWay\n          area\n        }\n      }\n    }\n  }\n": typeof types.CivilAffairsCommitmentWidgetDocument,
    "\n  mutation ClosePlace($id: ID!, $revision: Int!, $day: Date!, $reason: String!) {\n    closePlace(id: $id, revision: $revision, day: $day, reason: $reason) {\n      id\n      closedOn\n    }\n  }\n": typeof types.ClosePlaceDocument,
};
const documents: Documents = {
    "\n  fragment ActivityRow on Activity {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    title\n    venue\n    stage\n    heldOn\n    audience\n  }\n": types.ActivityRowFragmentDoc,
    "\n  query ActivityList($filter: ActivityFilter, $first: Int!, $after: String, $offset: Int, $orderBy: ActivityOrder) {\n    mayRecord: viewerCanRecordActivity\n    list: activities(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { audience }\n      edges { node { ...ActivityRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ActivityListDocument,
    "\n  query ActivityOne($id: ID!) {\n    one: activity(id: $id) {\n      ...ActivityRow\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": types.ActivityOneDocument,
    "\n  query RightsOfActivity {\n    mayRecord: viewerCanRecordActivity\n  }\n": types.RightsOfActivityDocument,
    "\n  mutation RecordActivity($input: RecordActivityInput!, $requestKey: String!) {\n    made: recordActivity(input: $input, requestKey: $requestKey) { ...ActivityRow }\n  }\n": types.RecordActivityDocument,
    "\n  mutation VoidActivity($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidActivity(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n": types.VoidActivityDocument,
    "\n  mutation AmendActivity($id: ID!, $revision: Int!, $input: AmendActivityInput!, $reason: String) {\n    amended: amendActivity(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n": types.AmendActivityDocument,
    "\n  fragment AdaptationRow on Adaptation {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    person { name idNumber }\n    stage\n    assessedOn\n    acceptedOn\n    items\n    cost\n  }\n": types.AdaptationRowFragmentDoc,
    "\n  query AdaptationList($filter: AdaptationFilter, $first: Int!, $after: String, $offset: Int, $orderBy: AdaptationOrder) {\n    mayRecord: viewerCanRecordAdaptation\n    list: adaptations(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { cost }\n      edges { node { ...AdaptationRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AdaptationListDocument,
    "\n  query AdaptationOne($id: ID!) {\n    one: adaptation(id: $id) {\n      ...AdaptationRow\n      person { name idNumber phone sex birthYear }\n      viewerCanUnmask\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": types.AdaptationOneDocument,
    "\n  query RightsOfAdaptation {\n    mayRecord: viewerCanRecordAdaptation\n  }\n": types.RightsOfAdaptationDocument,
    "\n  mutation RecordAdaptation($input: RecordAdaptationInput!, $requestKey: String!) {\n    made: recordAdaptation(input: $input, requestKey: $requestKey) { ...AdaptationRow }\n  }\n": types.RecordAdaptationDocument,
    "\n  mutation VoidAdaptation($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidAdaptation(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n": types.VoidAdaptationDocument,
    "\n  mutation AmendAdaptation($id: ID!, $revision: Int!, $input: AmendAdaptationInput!) {\n    amended: amendAdaptation(id: $id, revision: $revision, input: $input) { id revision }\n  }\n": types.AmendAdaptationDocument,
    "\n  query UnmaskAdaptation($id: ID!, $purpose: String!) {\n    one: adaptation(id: $id) {\n      id\n      person { unmasked(purpose: $purpose) { name idNumber phone } }\n    }\n  }\n": types.UnmaskAdaptationDocument,
    "\n  fragment PlaceRow on Place {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    name\n    address\n    area\n    startedOn\n    openedOn\n    closedOn\n  }\n": types.PlaceRowFragmentDoc,
    "\n  query PlaceList($filter: PlaceFilter, $first: Int!, $after: String, $offset: Int, $orderBy: PlaceOrder, $with_acceptancePaper: Boolean! = false) {\n    mayRecord: viewerCanRecordPlace\n    list: places(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { area }\n      edges { node { ...PlaceRow acceptancePaper @include(if: $with_acceptancePaper) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PlaceListDocument,
    "\n  query PlaceOne($id: ID!) {\n    one: place(id: $id) {\n      ...PlaceRow\n      closingReason\n      acceptancePaper\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n      viewerCanClose\n    }\n  }\n": types.PlaceOneDocument,
    "\n  query RightsOfPlace {\n    mayRecord: viewerCanRecordPlace\n    parts: recordablePlaceKinds\n  }\n": types.RightsOfPlaceDocument,
    "\n  mutation RecordPlace($input: RecordPlaceInput!, $requestKey: String!) {\n    made: recordPlace(input: $input, requestKey: $requestKey) { ...PlaceRow }\n  }\n": types.RecordPlaceDocument,
    "\n  mutation VoidPlace($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidPlace(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n": types.VoidPlaceDocument,
    "\n  mutation AmendPlace($id: ID!, $revision: Int!, $input: AmendPlaceInput!, $reason: String) {\n    amended: amendPlace(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n": types.AmendPlaceDocument,
    "\n  fragment QualificationRow on Qualification {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    certificate\n    person { name idNumber }\n    number\n    issuedOn\n    expiresOn\n    employer\n  }\n": types.QualificationRowFragmentDoc,
    "\n  query QualificationList($filter: QualificationFilter, $first: Int!, $after: String, $offset: Int, $orderBy: QualificationOrder) {\n    mayRecord: viewerCanRecordQualification\n    list: qualifications(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      edges { node { ...QualificationRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.QualificationListDocument,
    "\n  query QualificationOne($id: ID!) {\n    one: qualification(id: $id) {\n      ...QualificationRow\n      note\n      person { name idNumber phone sex birthYear }\n      viewerCanUnmask\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": types.QualificationOneDocument,
    "\n  query RightsOfQualification {\n    mayRecord: viewerCanRecordQualification\n    parts: recordableQualificationCertificates\n  }\n": types.RightsOfQualificationDocument,
    "\n  mutation RecordQualification($input: RecordQualificationInput!, $requestKey: String!) {\n    made: recordQualification(input: $input, requestKey: $requestKey) { ...QualificationRow }\n  }\n": types.RecordQualificationDocument,
    "\n  mutation VoidQualification($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidQualification(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n": types.VoidQualificationDocument,
    "\n  mutation AmendQualification($id: ID!, $revision: Int!, $input: AmendQualificationInput!, $reason: String!) {\n    amended: amendQualification(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n": types.AmendQualificationDocument,
    "\n  query UnmaskQualification($id: ID!, $purpose: String!) {\n    one: qualification(id: $id) {\n      id\n      person { unmasked(purpose: $purpose) { name idNumber phone } }\n    }\n  }\n": types.UnmaskQualificationDocument,
    "\n  fragment CivilAffairsStatementRow on CivilAffairsStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n": types.CivilAffairsStatementRowFragmentDoc,
    "\n  query CivilAffairsStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordCivilAffairsStatement\n    indicators: civilAffairsStatementIndicators { id code name }\n    statements: civilAffairsStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...CivilAffairsStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CivilAffairsStatementListDocument,
    "\n  query CivilAffairsStatementOne($id: ID!) {\n    statement: civilAffairsStatement(id: $id) {\n      ...CivilAffairsStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n    }\n  }\n": types.CivilAffairsStatementOneDocument,
    "\n  query CivilAffairsStatementIndicators {\n    indicators: civilAffairsStatementIndicators { id code name counting unitOfMeasure source }\n  }\n": types.CivilAffairsStatementIndicatorsDocument,
    "\n  mutation RecordCivilAffairsStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordCivilAffairsStatement(input: $input, requestKey: $requestKey) { id }\n  }\n": types.RecordCivilAffairsStatementDocument,
    "\n  mutation AmendCivilAffairsStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendCivilAffairsStatement(id: $id, revision: $revision, input: $input, reason: $reason) { id }\n  }\n": types.AmendCivilAffairsStatementDocument,
    "\n  mutation VoidCivilAffairsStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidCivilAffairsStatement(id: $id, revision: $revision, reason: $reason) { id }\n  }\n": types.VoidCivilAffairsStatementDocument,
    "\n  query CivilAffairsRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: civilAffairsRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.CivilAffairsRecordsDocument,
    "\n  query CivilAffairsCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      civilAffairsPart {\n        latestRecordOn\n      }\n      activitySummary {\n        held\n        thisMonth\n        townships\n        audience\n        planned\n        unanswered\n      }\n      adaptationSummary {\n        accepted\n        planned\n        townships\n        cost\n      }\n      placeSummary {\n        byKind {\n          kind\n          standing\n          openedThisYear\n          closedThisYear\n          underWay\n          area\n        }\n      }\n    }\n  }\n": types.CivilAffairsCommitmentWidgetDocument,
    "\n  mutation ClosePlace($id: ID!, $revision: Int!, $day: Date!, $reason: String!) {\n    closePlace(id: $id, revision: $revision, day: $day, reason: $reason) {\n      id\n      closedOn\n    }\n  }\n": types.ClosePlaceDocument,
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
export function graphql(source: "\n  fragment ActivityRow on Activity {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    title\n    venue\n    stage\n    heldOn\n    audience\n  }\n"): (typeof documents)["\n  fragment ActivityRow on Activity {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    title\n    venue\n    stage\n    heldOn\n    audience\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityList($filter: ActivityFilter, $first: Int!, $after: String, $offset: Int, $orderBy: ActivityOrder) {\n    mayRecord: viewerCanRecordActivity\n    list: activities(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { audience }\n      edges { node { ...ActivityRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ActivityList($filter: ActivityFilter, $first: Int!, $after: String, $offset: Int, $orderBy: ActivityOrder) {\n    mayRecord: viewerCanRecordActivity\n    list: activities(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { audience }\n      edges { node { ...ActivityRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityOne($id: ID!) {\n    one: activity(id: $id) {\n      ...ActivityRow\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query ActivityOne($id: ID!) {\n    one: activity(id: $id) {\n      ...ActivityRow\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightsOfActivity {\n    mayRecord: viewerCanRecordActivity\n  }\n"): (typeof documents)["\n  query RightsOfActivity {\n    mayRecord: viewerCanRecordActivity\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordActivity($input: RecordActivityInput!, $requestKey: String!) {\n    made: recordActivity(input: $input, requestKey: $requestKey) { ...ActivityRow }\n  }\n"): (typeof documents)["\n  mutation RecordActivity($input: RecordActivityInput!, $requestKey: String!) {\n    made: recordActivity(input: $input, requestKey: $requestKey) { ...ActivityRow }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidActivity($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidActivity(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n"): (typeof documents)["\n  mutation VoidActivity($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidActivity(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendActivity($id: ID!, $revision: Int!, $input: AmendActivityInput!, $reason: String) {\n    amended: amendActivity(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n"): (typeof documents)["\n  mutation AmendActivity($id: ID!, $revision: Int!, $input: AmendActivityInput!, $reason: String) {\n    amended: amendActivity(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdaptationRow on Adaptation {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    person { name idNumber }\n    stage\n    assessedOn\n    acceptedOn\n    items\n    cost\n  }\n"): (typeof documents)["\n  fragment AdaptationRow on Adaptation {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    person { name idNumber }\n    stage\n    assessedOn\n    acceptedOn\n    items\n    cost\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdaptationList($filter: AdaptationFilter, $first: Int!, $after: String, $offset: Int, $orderBy: AdaptationOrder) {\n    mayRecord: viewerCanRecordAdaptation\n    list: adaptations(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { cost }\n      edges { node { ...AdaptationRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query AdaptationList($filter: AdaptationFilter, $first: Int!, $after: String, $offset: Int, $orderBy: AdaptationOrder) {\n    mayRecord: viewerCanRecordAdaptation\n    list: adaptations(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { cost }\n      edges { node { ...AdaptationRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdaptationOne($id: ID!) {\n    one: adaptation(id: $id) {\n      ...AdaptationRow\n      person { name idNumber phone sex birthYear }\n      viewerCanUnmask\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query AdaptationOne($id: ID!) {\n    one: adaptation(id: $id) {\n      ...AdaptationRow\n      person { name idNumber phone sex birthYear }\n      viewerCanUnmask\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightsOfAdaptation {\n    mayRecord: viewerCanRecordAdaptation\n  }\n"): (typeof documents)["\n  query RightsOfAdaptation {\n    mayRecord: viewerCanRecordAdaptation\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAdaptation($input: RecordAdaptationInput!, $requestKey: String!) {\n    made: recordAdaptation(input: $input, requestKey: $requestKey) { ...AdaptationRow }\n  }\n"): (typeof documents)["\n  mutation RecordAdaptation($input: RecordAdaptationInput!, $requestKey: String!) {\n    made: recordAdaptation(input: $input, requestKey: $requestKey) { ...AdaptationRow }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidAdaptation($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidAdaptation(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n"): (typeof documents)["\n  mutation VoidAdaptation($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidAdaptation(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendAdaptation($id: ID!, $revision: Int!, $input: AmendAdaptationInput!) {\n    amended: amendAdaptation(id: $id, revision: $revision, input: $input) { id revision }\n  }\n"): (typeof documents)["\n  mutation AmendAdaptation($id: ID!, $revision: Int!, $input: AmendAdaptationInput!) {\n    amended: amendAdaptation(id: $id, revision: $revision, input: $input) { id revision }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnmaskAdaptation($id: ID!, $purpose: String!) {\n    one: adaptation(id: $id) {\n      id\n      person { unmasked(purpose: $purpose) { name idNumber phone } }\n    }\n  }\n"): (typeof documents)["\n  query UnmaskAdaptation($id: ID!, $purpose: String!) {\n    one: adaptation(id: $id) {\n      id\n      person { unmasked(purpose: $purpose) { name idNumber phone } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceRow on Place {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    name\n    address\n    area\n    startedOn\n    openedOn\n    closedOn\n  }\n"): (typeof documents)["\n  fragment PlaceRow on Place {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    name\n    address\n    area\n    startedOn\n    openedOn\n    closedOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceList($filter: PlaceFilter, $first: Int!, $after: String, $offset: Int, $orderBy: PlaceOrder, $with_acceptancePaper: Boolean! = false) {\n    mayRecord: viewerCanRecordPlace\n    list: places(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { area }\n      edges { node { ...PlaceRow acceptancePaper @include(if: $with_acceptancePaper) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query PlaceList($filter: PlaceFilter, $first: Int!, $after: String, $offset: Int, $orderBy: PlaceOrder, $with_acceptancePaper: Boolean! = false) {\n    mayRecord: viewerCanRecordPlace\n    list: places(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { area }\n      edges { node { ...PlaceRow acceptancePaper @include(if: $with_acceptancePaper) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceOne($id: ID!) {\n    one: place(id: $id) {\n      ...PlaceRow\n      closingReason\n      acceptancePaper\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n      viewerCanClose\n    }\n  }\n"): (typeof documents)["\n  query PlaceOne($id: ID!) {\n    one: place(id: $id) {\n      ...PlaceRow\n      closingReason\n      acceptancePaper\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n      viewerCanClose\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightsOfPlace {\n    mayRecord: viewerCanRecordPlace\n    parts: recordablePlaceKinds\n  }\n"): (typeof documents)["\n  query RightsOfPlace {\n    mayRecord: viewerCanRecordPlace\n    parts: recordablePlaceKinds\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPlace($input: RecordPlaceInput!, $requestKey: String!) {\n    made: recordPlace(input: $input, requestKey: $requestKey) { ...PlaceRow }\n  }\n"): (typeof documents)["\n  mutation RecordPlace($input: RecordPlaceInput!, $requestKey: String!) {\n    made: recordPlace(input: $input, requestKey: $requestKey) { ...PlaceRow }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidPlace($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidPlace(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n"): (typeof documents)["\n  mutation VoidPlace($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidPlace(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendPlace($id: ID!, $revision: Int!, $input: AmendPlaceInput!, $reason: String) {\n    amended: amendPlace(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n"): (typeof documents)["\n  mutation AmendPlace($id: ID!, $revision: Int!, $input: AmendPlaceInput!, $reason: String) {\n    amended: amendPlace(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QualificationRow on Qualification {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    certificate\n    person { name idNumber }\n    number\n    issuedOn\n    expiresOn\n    employer\n  }\n"): (typeof documents)["\n  fragment QualificationRow on Qualification {\n    id\n    revision\n    summary\n    counted\n    voidedOn\n    township { id name }\n    unit { id name }\n    certificate\n    person { name idNumber }\n    number\n    issuedOn\n    expiresOn\n    employer\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QualificationList($filter: QualificationFilter, $first: Int!, $after: String, $offset: Int, $orderBy: QualificationOrder) {\n    mayRecord: viewerCanRecordQualification\n    list: qualifications(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      edges { node { ...QualificationRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query QualificationList($filter: QualificationFilter, $first: Int!, $after: String, $offset: Int, $orderBy: QualificationOrder) {\n    mayRecord: viewerCanRecordQualification\n    list: qualifications(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      edges { node { ...QualificationRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QualificationOne($id: ID!) {\n    one: qualification(id: $id) {\n      ...QualificationRow\n      note\n      person { name idNumber phone sex birthYear }\n      viewerCanUnmask\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query QualificationOne($id: ID!) {\n    one: qualification(id: $id) {\n      ...QualificationRow\n      note\n      person { name idNumber phone sex birthYear }\n      viewerCanUnmask\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightsOfQualification {\n    mayRecord: viewerCanRecordQualification\n    parts: recordableQualificationCertificates\n  }\n"): (typeof documents)["\n  query RightsOfQualification {\n    mayRecord: viewerCanRecordQualification\n    parts: recordableQualificationCertificates\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordQualification($input: RecordQualificationInput!, $requestKey: String!) {\n    made: recordQualification(input: $input, requestKey: $requestKey) { ...QualificationRow }\n  }\n"): (typeof documents)["\n  mutation RecordQualification($input: RecordQualificationInput!, $requestKey: String!) {\n    made: recordQualification(input: $input, requestKey: $requestKey) { ...QualificationRow }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidQualification($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidQualification(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n"): (typeof documents)["\n  mutation VoidQualification($id: ID!, $revision: Int!, $reason: String!) {\n    voided: voidQualification(id: $id, revision: $revision, reason: $reason) { id revision voidedOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendQualification($id: ID!, $revision: Int!, $input: AmendQualificationInput!, $reason: String!) {\n    amended: amendQualification(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n"): (typeof documents)["\n  mutation AmendQualification($id: ID!, $revision: Int!, $input: AmendQualificationInput!, $reason: String!) {\n    amended: amendQualification(id: $id, revision: $revision, input: $input, reason: $reason) { id revision }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnmaskQualification($id: ID!, $purpose: String!) {\n    one: qualification(id: $id) {\n      id\n      person { unmasked(purpose: $purpose) { name idNumber phone } }\n    }\n  }\n"): (typeof documents)["\n  query UnmaskQualification($id: ID!, $purpose: String!) {\n    one: qualification(id: $id) {\n      id\n      person { unmasked(purpose: $purpose) { name idNumber phone } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CivilAffairsStatementRow on CivilAffairsStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n"): (typeof documents)["\n  fragment CivilAffairsStatementRow on CivilAffairsStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CivilAffairsStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordCivilAffairsStatement\n    indicators: civilAffairsStatementIndicators { id code name }\n    statements: civilAffairsStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...CivilAffairsStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query CivilAffairsStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordCivilAffairsStatement\n    indicators: civilAffairsStatementIndicators { id code name }\n    statements: civilAffairsStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...CivilAffairsStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CivilAffairsStatementOne($id: ID!) {\n    statement: civilAffairsStatement(id: $id) {\n      ...CivilAffairsStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query CivilAffairsStatementOne($id: ID!) {\n    statement: civilAffairsStatement(id: $id) {\n      ...CivilAffairsStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CivilAffairsStatementIndicators {\n    indicators: civilAffairsStatementIndicators { id code name counting unitOfMeasure source }\n  }\n"): (typeof documents)["\n  query CivilAffairsStatementIndicators {\n    indicators: civilAffairsStatementIndicators { id code name counting unitOfMeasure source }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCivilAffairsStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordCivilAffairsStatement(input: $input, requestKey: $requestKey) { id }\n  }\n"): (typeof documents)["\n  mutation RecordCivilAffairsStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordCivilAffairsStatement(input: $input, requestKey: $requestKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendCivilAffairsStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendCivilAffairsStatement(id: $id, revision: $revision, input: $input, reason: $reason) { id }\n  }\n"): (typeof documents)["\n  mutation AmendCivilAffairsStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendCivilAffairsStatement(id: $id, revision: $revision, input: $input, reason: $reason) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidCivilAffairsStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidCivilAffairsStatement(id: $id, revision: $revision, reason: $reason) { id }\n  }\n"): (typeof documents)["\n  mutation VoidCivilAffairsStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidCivilAffairsStatement(id: $id, revision: $revision, reason: $reason) { id }\n  }\n"];
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
export function graphql(source: "\n  mutation ClosePlace($id: ID!, $revision: Int!, $day: Date!, $reason: String!) {\n    closePlace(id: $id, revision: $revision, day: $day, reason: $reason) {\n      id\n      closedOn\n    }\n  }\n"): (typeof documents)["\n  mutation ClosePlace($id: ID!, $revision: Int!, $day: Date!, $reason: String!) {\n    closePlace(id: $id, revision: $revision, day: $day, reason: $reason) {\n      id\n      closedOn\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;