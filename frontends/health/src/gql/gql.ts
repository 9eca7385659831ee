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
    "\n  fragment LectureRow on Lecture {\n    id\n    revision\n    summary\n    counted\n    corrected\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    title\n    venue\n    stage\n    heldOn\n    audience\n  }\n": typeof types.LectureRowFragmentDoc,
    "\n  query LectureList($filter: LectureFilter, $first: Int!, $after: String, $offset: Int, $orderBy: LectureOrder, $with_speaker: Boolean! = false) {\n    mayRecord: viewerCanRecordLecture\n    list: lectures(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { audience }\n      edges { node { ...LectureRow speaker @include(if: $with_speaker) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.LectureListDocument,
    "\n  query LectureOne($id: ID!) {\n    one: lecture(id: $id) {\n      ...LectureRow\n      note\n      speaker\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } }\n    }\n  }\n": typeof types.LectureOneDocument,
    "\n  query RightsOfLecture {\n    mayRecord: viewerCanRecordLecture\n  }\n": typeof types.RightsOfLectureDocument,
    "\n  mutation RecordLecture($input: RecordLectureInput!, $requestKey: String!) {\n    made: recordLecture(input: $input, requestKey: $requestKey) { ...LectureRow }\n  }\n": typeof types.RecordLectureDocument,
    "\n  mutation VoidLecture($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    voided: voidLecture(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }\n  }\n": typeof types.VoidLectureDocument,
    "\n  mutation AmendLecture($id: ID!, $revision: Int!, $input: AmendLectureInput!, $reason: String, $reasonCode: CorrectionReason) {\n    amended: amendLecture(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) { id revision }\n  }\n": typeof types.AmendLectureDocument,
    "\n  fragment HealthStatementRow on HealthStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted corrected voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n": typeof types.HealthStatementRowFragmentDoc,
    "\n  query HealthStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHealthStatement\n    indicators: healthStatementIndicators { id code name }\n    statements: healthStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...HealthStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.HealthStatementListDocument,
    "\n  query HealthStatementOne($id: ID!) {\n    statement: healthStatement(id: $id) {\n      ...HealthStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } }\n    }\n  }\n": typeof types.HealthStatementOneDocument,
    "\n  query HealthStatementIndicators {\n    indicators: healthStatementIndicators { id code name counting unitOfMeasure source }\n  }\n": typeof types.HealthStatementIndicatorsDocument,
    "\n  mutation RecordHealthStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordHealthStatement(input: $input, requestKey: $requestKey) { id }\n  }\n": typeof types.RecordHealthStatementDocument,
    "\n  mutation AmendHealthStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!, $reasonCode: CorrectionReason) {\n    made: amendHealthStatement(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) { id }\n  }\n": typeof types.AmendHealthStatementDocument,
    "\n  mutation VoidHealthStatement($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    made: voidHealthStatement(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id }\n  }\n": typeof types.VoidHealthStatementDocument,
    "\n  fragment TrainingRow on Training {\n    id\n    revision\n    summary\n    counted\n    corrected\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    heldOn\n    venue\n    instructor\n    attendance\n    pupils\n    certificates\n  }\n": typeof types.TrainingRowFragmentDoc,
    "\n  query TrainingList($filter: TrainingFilter, $first: Int!, $after: String, $offset: Int, $orderBy: TrainingOrder) {\n    mayRecord: viewerCanRecordTraining\n    list: trainings(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { attendance pupils certificates }\n      edges { node { ...TrainingRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.TrainingListDocument,
    "\n  query TrainingOne($id: ID!) {\n    one: training(id: $id) {\n      ...TrainingRow\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } }\n    }\n  }\n": typeof types.TrainingOneDocument,
    "\n  query RightsOfTraining {\n    mayRecord: viewerCanRecordTraining\n    parts: recordableTrainingKinds\n  }\n": typeof types.RightsOfTrainingDocument,
    "\n  mutation RecordTraining($input: RecordTrainingInput!, $requestKey: String!) {\n    made: recordTraining(input: $input, requestKey: $requestKey) { ...TrainingRow }\n  }\n": typeof types.RecordTrainingDocument,
    "\n  mutation VoidTraining($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    voided: voidTraining(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }\n  }\n": typeof types.VoidTrainingDocument,
    "\n  mutation AmendTraining($id: ID!, $revision: Int!, $input: AmendTrainingInput!, $reason: String!, $reasonCode: CorrectionReason) {\n    amended: amendTraining(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) { id revision }\n  }\n": typeof types.AmendTrainingDocument,
    "\n  query ScreeningOptions {\n    facilities {\n      id\n      name\n    }\n    viewerCanRecordScreening\n    viewerCanSeeScreeningResults\n  }\n": typeof types.ScreeningOptionsDocument,
    "\n  query Screenings($filter: ScreeningFilter, $after: String, $sensitive: Boolean!) {\n    screenings(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...ScreeningRow\n          result @include(if: $sensitive)\n          followUp @include(if: $sensitive)\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ScreeningsDocument,
    "\n  fragment ScreeningRow on Screening {\n    id\n    programme\n    screenedOn\n    counted\n    corrected\n    voidedOn\n    person {\n      name\n      idNumber\n    }\n    township {\n      id\n      name\n    }\n    facility {\n      id\n      name\n    }\n  }\n": typeof types.ScreeningRowFragmentDoc,
    "\n  query IndicatorRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: healthRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            ...HealthRecordRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.IndicatorRecordsDocument,
    "\n  fragment HealthRecordRow on HealthRecord {\n    __typename\n    id\n    occurredOn\n    amount\n    summary\n    unit {\n      id\n      name\n    }\n    township {\n      id\n      name\n    }\n    ... on Screening {\n      person {\n        name\n        idNumber\n      }\n      facility {\n        id\n        name\n      }\n    }\n  }\n": typeof types.HealthRecordRowFragmentDoc,
    "\n  query Screening($id: ID!) {\n    screening(id: $id) {\n      ...ScreeningRow\n      reportedOn\n      recordedAt\n      revision\n      voidReason\n      person {\n        phone\n        sex\n        birthYear\n      }\n      unit {\n        id\n        name\n      }\n      countedBy {\n        id\n        screenedOn\n      }\n      viewerCanVoid\n      viewerCanAmend\n      viewerCanSeeSensitive\n      history {\n        act\n        actName\n        at\n        by\n        reasonCode\n        reason\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": typeof types.ScreeningDocument,
    "\n  query ScreeningResult($id: ID!) {\n    screening(id: $id) {\n      id\n      revision\n      reportedOn\n      highRisk\n      result\n      followUp\n      followUpDueOn\n      followUpNote\n    }\n  }\n": typeof types.ScreeningResultDocument,
    "\n  query Unmask($id: ID!, $purpose: String!) {\n    screening(id: $id) {\n      id\n      person {\n        unmasked(purpose: $purpose) {\n          name\n          idNumber\n          phone\n        }\n      }\n    }\n  }\n": typeof types.UnmaskDocument,
    "\n  mutation RecordScreening($input: RecordScreeningInput!, $requestKey: String!) {\n    recordScreening(input: $input, requestKey: $requestKey) {\n      counted\n      warnings {\n        code\n        message\n      }\n      screening {\n        id\n        programme\n      }\n    }\n  }\n": typeof types.RecordScreeningDocument,
    "\n  mutation AmendScreening(\n    $id: ID!\n    $revision: Int!\n    $input: AmendScreeningInput!\n    $reason: String\n    $reasonCode: CorrectionReason\n  ) {\n    amendScreening(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) {\n      id\n      reportedOn\n    }\n  }\n": typeof types.AmendScreeningDocument,
    "\n  mutation VoidScreening($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    voidScreening(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) {\n      id\n      voidedOn\n    }\n  }\n": typeof types.VoidScreeningDocument,
    "\n  query HealthCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      screeningSummary {\n        people\n        facilities\n        thisMonth\n        followUpsDue\n        followUpsOverdue\n        repeats\n      }\n      trainingSummary {\n        sessions\n        thisMonth\n        townships\n        candidates\n        certificates\n      }\n    }\n  }\n": typeof types.HealthCommitmentWidgetDocument,
};
const documents: Documents = {
    "\n  query Facilities {\n    facilities {\n      id\n      code\n      name\n      township {\n        id\n        name\n      }\n    }\n    viewerCanAddFacility\n  }\n": types.FacilitiesDocument,
    "\n  mutation AddFacility($input: AddFacilityInput!) {\n    addFacility(input: $input) {\n      id\n      name\n    }\n  }\n": types.AddFacilityDocument,
    "\n  fragment LectureRow on Lecture {\n    id\n    revision\n    summary\n    counted\n    corrected\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    title\n    venue\n    stage\n    heldOn\n    audience\n  }\n": types.LectureRowFragmentDoc,
    "\n  query LectureList($filter: LectureFilter, $first: Int!, $after: String, $offset: Int, $orderBy: LectureOrder, $with_speaker: Boolean! = false) {\n    mayRecord: viewerCanRecordLecture\n    list: lectures(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { audience }\n      edges { node { ...LectureRow speaker @include(if: $with_speaker) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.LectureListDocument,
    "\n  query LectureOne($id: ID!) {\n    one: lecture(id: $id) {\n      ...LectureRow\n      note\n      speaker\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } }\n    }\n  }\n": types.LectureOneDocument,
    "\n  query RightsOfLecture {\n    mayRecord: viewerCanRecordLecture\n  }\n": types.RightsOfLectureDocument,
    "\n  mutation RecordLecture($input: RecordLectureInput!, $requestKey: String!) {\n    made: recordLecture(input: $input, requestKey: $requestKey) { ...LectureRow }\n  }\n": types.RecordLectureDocument,
    "\n  mutation VoidLecture($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    voided: voidLecture(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }\n  }\n": types.VoidLectureDocument,
    "\n  mutation AmendLecture($id: ID!, $revision: Int!, $input: AmendLectureInput!, $reason: String, $reasonCode: CorrectionReason) {\n    amended: amendLecture(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) { id revision }\n  }\n": types.AmendLectureDocument,
    "\n  fragment HealthStatementRow on HealthStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted corrected voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n": types.HealthStatementRowFragmentDoc,
    "\n  query HealthStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHealthStatement\n    indicators: healthStatementIndicators { id code name }\n    statements: healthStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...HealthStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.HealthStatementListDocument,
    "\n  query HealthStatementOne($id: ID!) {\n    statement: healthStatement(id: $id) {\n      ...HealthStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } }\n    }\n  }\n": types.HealthStatementOneDocument,
    "\n  query HealthStatementIndicators {\n    indicators: healthStatementIndicators { id code name counting unitOfMeasure source }\n  }\n": types.HealthStatementIndicatorsDocument,
    "\n  mutation RecordHealthStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordHealthStatement(input: $input, requestKey: $requestKey) { id }\n  }\n": types.RecordHealthStatementDocument,
    "\n  mutation AmendHealthStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!, $reasonCode: CorrectionReason) {\n    made: amendHealthStatement(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) { id }\n  }\n": types.AmendHealthStatementDocument,
    "\n  mutation VoidHealthStatement($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    made: voidHealthStatement(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id }\n  }\n": types.VoidHealthStatementDocument,
    "\n  fragment TrainingRow on Training {\n    id\n    revision\n    summary\n    counted\n    corrected\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    heldOn\n    venue\n    instructor\n    attendance\n    pupils\n    certificates\n  }\n": types.TrainingRowFragmentDoc,
    "\n  query TrainingList($filter: TrainingFilter, $first: Int!, $after: String, $offset: Int, $orderBy: TrainingOrder) {\n    mayRecord: viewerCanRecordTraining\n    list: trainings(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { attendance pupils certificates }\n      edges { node { ...TrainingRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.TrainingListDocument,
    "\n  query TrainingOne($id: ID!) {\n    one: training(id: $id) {\n      ...TrainingRow\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } }\n    }\n  }\n": types.TrainingOneDocument,
    "\n  query RightsOfTraining {\n    mayRecord: viewerCanRecordTraining\n    parts: recordableTrainingKinds\n  }\n": types.RightsOfTrainingDocument,
    "\n  mutation RecordTraining($input: RecordTrainingInput!, $requestKey: String!) {\n    made: recordTraining(input: $input, requestKey: $requestKey) { ...TrainingRow }\n  }\n": types.RecordTrainingDocument,
    "\n  mutation VoidTraining($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    voided: voidTraining(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }\n  }\n": types.VoidTrainingDocument,
    "\n  mutation AmendTraining($id: ID!, $revision: Int!, $input: AmendTrainingInput!, $reason: String!, $reasonCode: CorrectionReason) {\n    amended: amendTraining(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) { id revision }\n  }\n": types.AmendTrainingDocument,
    "\n  query ScreeningOptions {\n    facilities {\n      id\n      name\n    }\n    viewerCanRecordScreening\n    viewerCanSeeScreeningResults\n  }\n": types.ScreeningOptionsDocument,
    "\n  query Screenings($filter: ScreeningFilter, $after: String, $sensitive: Boolean!) {\n    screenings(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...ScreeningRow\n          result @include(if: $sensitive)\n          followUp @include(if: $sensitive)\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ScreeningsDocument,
    "\n  fragment ScreeningRow on Screening {\n    id\n    programme\n    screenedOn\n    counted\n    corrected\n    voidedOn\n    person {\n      name\n      idNumber\n    }\n    township {\n      id\n      name\n    }\n    facility {\n      id\n      name\n    }\n  }\n": types.ScreeningRowFragmentDoc,
    "\n  query IndicatorRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: healthRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            ...HealthRecordRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.IndicatorRecordsDocument,
    "\n  fragment HealthRecordRow on HealthRecord {\n    __typename\n    id\n    occurredOn\n    amount\n    summary\n    unit {\n      id\n      name\n    }\n    township {\n      id\n      name\n    }\n    ... on Screening {\n      person {\n        name\n        idNumber\n      }\n      facility {\n        id\n        name\n      }\n    }\n  }\n": types.HealthRecordRowFragmentDoc,
    "\n  query Screening($id: ID!) {\n    screening(id: $id) {\n      ...ScreeningRow\n      reportedOn\n      recordedAt\n      revision\n      voidReason\n      person {\n        phone\n        sex\n        birthYear\n      }\n      unit {\n        id\n        name\n      }\n      countedBy {\n        id\n        screenedOn\n      }\n      viewerCanVoid\n      viewerCanAmend\n      viewerCanSeeSensitive\n      history {\n        act\n        actName\n        at\n        by\n        reasonCode\n        reason\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": types.ScreeningDocument,
    "\n  query ScreeningResult($id: ID!) {\n    screening(id: $id) {\n      id\n      revision\n      reportedOn\n      highRisk\n      result\n      followUp\n      followUpDueOn\n      followUpNote\n    }\n  }\n": types.ScreeningResultDocument,
    "\n  query Unmask($id: ID!, $purpose: String!) {\n    screening(id: $id) {\n      id\n      person {\n        unmasked(purpose: $purpose) {\n          name\n          idNumber\n          phone\n        }\n      }\n    }\n  }\n": types.UnmaskDocument,
    "\n  mutation RecordScreening($input: RecordScreeningInput!, $requestKey: String!) {\n    recordScreening(input: $input, requestKey: $requestKey) {\n      counted\n      warnings {\n        code\n        message\n      }\n      screening {\n        id\n        programme\n      }\n    }\n  }\n": types.RecordScreeningDocument,
    "\n  mutation AmendScreening(\n    $id: ID!\n    $revision: Int!\n    $input: AmendScreeningInput!\n    $reason: String\n    $reasonCode: CorrectionReason\n  ) {\n    amendScreening(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) {\n      id\n      reportedOn\n    }\n  }\n": types.AmendScreeningDocument,
    "\n  mutation VoidScreening($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    voidScreening(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) {\n      id\n      voidedOn\n    }\n  }\n": types.VoidScreeningDocument,
    "\n  query HealthCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      screeningSummary {\n        people\n        facilities\n        thisMonth\n        followUpsDue\n        followUpsOverdue\n        repeats\n      }\n      trainingSummary {\n        sessions\n        thisMonth\n        townships\n        candidates\n        certificates\n      }\n    }\n  }\n": types.HealthCommitmentWidgetDocument,
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
export function graphql(source: "\n  fragment LectureRow on Lecture {\n    id\n    revision\n    summary\n    counted\n    corrected\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    title\n    venue\n    stage\n    heldOn\n    audience\n  }\n"): (typeof documents)["\n  fragment LectureRow on Lecture {\n    id\n    revision\n    summary\n    counted\n    corrected\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    title\n    venue\n    stage\n    heldOn\n    audience\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LectureList($filter: LectureFilter, $first: Int!, $after: String, $offset: Int, $orderBy: LectureOrder, $with_speaker: Boolean! = false) {\n    mayRecord: viewerCanRecordLecture\n    list: lectures(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { audience }\n      edges { node { ...LectureRow speaker @include(if: $with_speaker) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query LectureList($filter: LectureFilter, $first: Int!, $after: String, $offset: Int, $orderBy: LectureOrder, $with_speaker: Boolean! = false) {\n    mayRecord: viewerCanRecordLecture\n    list: lectures(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { audience }\n      edges { node { ...LectureRow speaker @include(if: $with_speaker) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LectureOne($id: ID!) {\n    one: lecture(id: $id) {\n      ...LectureRow\n      note\n      speaker\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } }\n    }\n  }\n"): (typeof documents)["\n  query LectureOne($id: ID!) {\n    one: lecture(id: $id) {\n      ...LectureRow\n      note\n      speaker\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightsOfLecture {\n    mayRecord: viewerCanRecordLecture\n  }\n"): (typeof documents)["\n  query RightsOfLecture {\n    mayRecord: viewerCanRecordLecture\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLecture($input: RecordLectureInput!, $requestKey: String!) {\n    made: recordLecture(input: $input, requestKey: $requestKey) { ...LectureRow }\n  }\n"): (typeof documents)["\n  mutation RecordLecture($input: RecordLectureInput!, $requestKey: String!) {\n    made: recordLecture(input: $input, requestKey: $requestKey) { ...LectureRow }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidLecture($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    voided: voidLecture(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }\n  }\n"): (typeof documents)["\n  mutation VoidLecture($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    voided: voidLecture(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendLecture($id: ID!, $revision: Int!, $input: AmendLectureInput!, $reason: String, $reasonCode: CorrectionReason) {\n    amended: amendLecture(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) { id revision }\n  }\n"): (typeof documents)["\n  mutation AmendLecture($id: ID!, $revision: Int!, $input: AmendLectureInput!, $reason: String, $reasonCode: CorrectionReason) {\n    amended: amendLecture(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) { id revision }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HealthStatementRow on HealthStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted corrected voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n"): (typeof documents)["\n  fragment HealthStatementRow on HealthStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted corrected voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HealthStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHealthStatement\n    indicators: healthStatementIndicators { id code name }\n    statements: healthStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...HealthStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query HealthStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHealthStatement\n    indicators: healthStatementIndicators { id code name }\n    statements: healthStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...HealthStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HealthStatementOne($id: ID!) {\n    statement: healthStatement(id: $id) {\n      ...HealthStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } }\n    }\n  }\n"): (typeof documents)["\n  query HealthStatementOne($id: ID!) {\n    statement: healthStatement(id: $id) {\n      ...HealthStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HealthStatementIndicators {\n    indicators: healthStatementIndicators { id code name counting unitOfMeasure source }\n  }\n"): (typeof documents)["\n  query HealthStatementIndicators {\n    indicators: healthStatementIndicators { id code name counting unitOfMeasure source }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordHealthStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordHealthStatement(input: $input, requestKey: $requestKey) { id }\n  }\n"): (typeof documents)["\n  mutation RecordHealthStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordHealthStatement(input: $input, requestKey: $requestKey) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendHealthStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!, $reasonCode: CorrectionReason) {\n    made: amendHealthStatement(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) { id }\n  }\n"): (typeof documents)["\n  mutation AmendHealthStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!, $reasonCode: CorrectionReason) {\n    made: amendHealthStatement(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidHealthStatement($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    made: voidHealthStatement(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id }\n  }\n"): (typeof documents)["\n  mutation VoidHealthStatement($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    made: voidHealthStatement(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrainingRow on Training {\n    id\n    revision\n    summary\n    counted\n    corrected\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    heldOn\n    venue\n    instructor\n    attendance\n    pupils\n    certificates\n  }\n"): (typeof documents)["\n  fragment TrainingRow on Training {\n    id\n    revision\n    summary\n    counted\n    corrected\n    voidedOn\n    township { id name }\n    unit { id name }\n    kind\n    heldOn\n    venue\n    instructor\n    attendance\n    pupils\n    certificates\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrainingList($filter: TrainingFilter, $first: Int!, $after: String, $offset: Int, $orderBy: TrainingOrder) {\n    mayRecord: viewerCanRecordTraining\n    list: trainings(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { attendance pupils certificates }\n      edges { node { ...TrainingRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query TrainingList($filter: TrainingFilter, $first: Int!, $after: String, $offset: Int, $orderBy: TrainingOrder) {\n    mayRecord: viewerCanRecordTraining\n    list: trainings(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {\n      totalCount\n      totals { attendance pupils certificates }\n      edges { node { ...TrainingRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrainingOne($id: ID!) {\n    one: training(id: $id) {\n      ...TrainingRow\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } }\n    }\n  }\n"): (typeof documents)["\n  query TrainingOne($id: ID!) {\n    one: training(id: $id) {\n      ...TrainingRow\n      note\n      voidReason\n      recordedAt\n      viewerCanAmend\n      viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightsOfTraining {\n    mayRecord: viewerCanRecordTraining\n    parts: recordableTrainingKinds\n  }\n"): (typeof documents)["\n  query RightsOfTraining {\n    mayRecord: viewerCanRecordTraining\n    parts: recordableTrainingKinds\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordTraining($input: RecordTrainingInput!, $requestKey: String!) {\n    made: recordTraining(input: $input, requestKey: $requestKey) { ...TrainingRow }\n  }\n"): (typeof documents)["\n  mutation RecordTraining($input: RecordTrainingInput!, $requestKey: String!) {\n    made: recordTraining(input: $input, requestKey: $requestKey) { ...TrainingRow }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidTraining($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    voided: voidTraining(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }\n  }\n"): (typeof documents)["\n  mutation VoidTraining($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    voided: voidTraining(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendTraining($id: ID!, $revision: Int!, $input: AmendTrainingInput!, $reason: String!, $reasonCode: CorrectionReason) {\n    amended: amendTraining(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) { id revision }\n  }\n"): (typeof documents)["\n  mutation AmendTraining($id: ID!, $revision: Int!, $input: AmendTrainingInput!, $reason: String!, $reasonCode: CorrectionReason) {\n    amended: amendTraining(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) { id revision }\n  }\n"];
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
export function graphql(source: "\n  fragment ScreeningRow on Screening {\n    id\n    programme\n    screenedOn\n    counted\n    corrected\n    voidedOn\n    person {\n      name\n      idNumber\n    }\n    township {\n      id\n      name\n    }\n    facility {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ScreeningRow on Screening {\n    id\n    programme\n    screenedOn\n    counted\n    corrected\n    voidedOn\n    person {\n      name\n      idNumber\n    }\n    township {\n      id\n      name\n    }\n    facility {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: healthRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            ...HealthRecordRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query IndicatorRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: healthRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            ...HealthRecordRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HealthRecordRow on HealthRecord {\n    __typename\n    id\n    occurredOn\n    amount\n    summary\n    unit {\n      id\n      name\n    }\n    township {\n      id\n      name\n    }\n    ... on Screening {\n      person {\n        name\n        idNumber\n      }\n      facility {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment HealthRecordRow on HealthRecord {\n    __typename\n    id\n    occurredOn\n    amount\n    summary\n    unit {\n      id\n      name\n    }\n    township {\n      id\n      name\n    }\n    ... on Screening {\n      person {\n        name\n        idNumber\n      }\n      facility {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Screening($id: ID!) {\n    screening(id: $id) {\n      ...ScreeningRow\n      reportedOn\n      recordedAt\n      revision\n      voidReason\n      person {\n        phone\n        sex\n        birthYear\n      }\n      unit {\n        id\n        name\n      }\n      countedBy {\n        id\n        screenedOn\n      }\n      viewerCanVoid\n      viewerCanAmend\n      viewerCanSeeSensitive\n      history {\n        act\n        actName\n        at\n        by\n        reasonCode\n        reason\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Screening($id: ID!) {\n    screening(id: $id) {\n      ...ScreeningRow\n      reportedOn\n      recordedAt\n      revision\n      voidReason\n      person {\n        phone\n        sex\n        birthYear\n      }\n      unit {\n        id\n        name\n      }\n      countedBy {\n        id\n        screenedOn\n      }\n      viewerCanVoid\n      viewerCanAmend\n      viewerCanSeeSensitive\n      history {\n        act\n        actName\n        at\n        by\n        reasonCode\n        reason\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScreeningResult($id: ID!) {\n    screening(id: $id) {\n      id\n      revision\n      reportedOn\n      highRisk\n      result\n      followUp\n      followUpDueOn\n      followUpNote\n    }\n  }\n"): (typeof documents)["\n  query ScreeningResult($id: ID!) {\n    screening(id: $id) {\n      id\n      revision\n      reportedOn\n      highRisk\n      result\n      followUp\n      followUpDueOn\n      followUpNote\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation AmendScreening(\n    $id: ID!\n    $revision: Int!\n    $input: AmendScreeningInput!\n    $reason: String\n    $reasonCode: CorrectionReason\n  ) {\n    amendScreening(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) {\n      id\n      reportedOn\n    }\n  }\n"): (typeof documents)["\n  mutation AmendScreening(\n    $id: ID!\n    $revision: Int!\n    $input: AmendScreeningInput!\n    $reason: String\n    $reasonCode: CorrectionReason\n  ) {\n    amendScreening(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode) {\n      id\n      reportedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidScreening($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    voidScreening(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) {\n      id\n      voidedOn\n    }\n  }\n"): (typeof documents)["\n  mutation VoidScreening($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    voidScreening(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) {\n      id\n      voidedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HealthCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      screeningSummary {\n        people\n        facilities\n        thisMonth\n        followUpsDue\n        followUpsOverdue\n        repeats\n      }\n      trainingSummary {\n        sessions\n        thisMonth\n        townships\n        candidates\n        certificates\n      }\n    }\n  }\n"): (typeof documents)["\n  query HealthCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      screeningSummary {\n        people\n        facilities\n        thisMonth\n        followUpsDue\n        followUpsOverdue\n        repeats\n      }\n      trainingSummary {\n        sessions\n        thisMonth\n        townships\n        candidates\n        certificates\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;