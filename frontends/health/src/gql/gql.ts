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
    "\n  query IndicatorRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: healthRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            ...HealthRecordRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.IndicatorRecordsDocument,
    "\n  fragment HealthRecordRow on HealthRecord {\n    __typename\n    id\n    occurredOn\n    amount\n    summary\n    unit {\n      id\n      name\n    }\n    township {\n      id\n      name\n    }\n    ... on Screening {\n      person {\n        name\n        idNumber\n      }\n      facility {\n        id\n        name\n      }\n    }\n  }\n": typeof types.HealthRecordRowFragmentDoc,
    "\n  query Screening($id: ID!) {\n    screening(id: $id) {\n      ...ScreeningRow\n      reportedOn\n      recordedAt\n      revision\n      voidReason\n      person {\n        phone\n        sex\n        birthYear\n      }\n      unit {\n        id\n        name\n      }\n      countedBy {\n        id\n        screenedOn\n      }\n      viewerCanVoid\n      viewerCanAmend\n      viewerCanSeeSensitive\n    }\n  }\n": typeof types.ScreeningDocument,
    "\n  query ScreeningResult($id: ID!) {\n    screening(id: $id) {\n      id\n      revision\n      reportedOn\n      highRisk\n      result\n      followUp\n      followUpDueOn\n      followUpNote\n    }\n  }\n": typeof types.ScreeningResultDocument,
    "\n  query Unmask($id: ID!, $purpose: String!) {\n    screening(id: $id) {\n      id\n      person {\n        unmasked(purpose: $purpose) {\n          name\n          idNumber\n          phone\n        }\n      }\n    }\n  }\n": typeof types.UnmaskDocument,
    "\n  mutation RecordScreening($input: RecordScreeningInput!, $requestKey: String!) {\n    recordScreening(input: $input, requestKey: $requestKey) {\n      counted\n      warnings {\n        code\n        message\n      }\n      screening {\n        id\n        programme\n      }\n    }\n  }\n": typeof types.RecordScreeningDocument,
    "\n  mutation AmendScreening($id: ID!, $revision: Int!, $input: AmendScreeningInput!) {\n    amendScreening(id: $id, revision: $revision, input: $input) {\n      id\n      reportedOn\n    }\n  }\n": typeof types.AmendScreeningDocument,
    "\n  mutation VoidScreening($id: ID!, $revision: Int!, $reason: String!) {\n    voidScreening(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": typeof types.VoidScreeningDocument,
    "\n  query HealthCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      screeningSummary {\n        people\n        facilities\n        thisMonth\n        followUpsDue\n        followUpsOverdue\n        repeats\n      }\n      trainingSummary {\n        sessions\n        thisMonth\n        townships\n        candidates\n        certificates\n      }\n    }\n  }\n": typeof types.HealthCommitmentWidgetDocument,
    "\n  query HealthStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHealthStatement\n    indicators: healthStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: healthStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...HealthStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.HealthStatementsDocument,
    "\n  fragment HealthStatementRow on HealthStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n": typeof types.HealthStatementRowFragmentDoc,
    "\n  query HealthStatement($id: ID!) {\n    statement: healthStatement(id: $id) {\n      ...HealthStatementRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": typeof types.HealthStatementDocument,
    "\n  query HealthStatementIndicators {\n    indicators: healthStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n": typeof types.HealthStatementIndicatorsDocument,
    "\n  mutation RecordHealthStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordHealthStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n": typeof types.RecordHealthStatementDocument,
    "\n  mutation AmendHealthStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendHealthStatement(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n": typeof types.AmendHealthStatementDocument,
    "\n  mutation VoidHealthStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidHealthStatement(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": typeof types.VoidHealthStatementDocument,
    "\n  query Trainings($filter: TrainingFilter, $after: String) {\n    viewerCanRecordTraining\n    trainings(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...TrainingRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TrainingsDocument,
    "\n  fragment TrainingRow on Training {\n    id\n    kind\n    heldOn\n    venue\n    attendance\n    pupils\n    certificates\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.TrainingRowFragmentDoc,
    "\n  query Training($id: ID!) {\n    training(id: $id) {\n      ...TrainingRow\n      instructor\n      note\n      voidReason\n      recordedAt\n      revision\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": typeof types.TrainingDocument,
    "\n  query RecordableTrainingKinds {\n    recordableTrainingKinds\n  }\n": typeof types.RecordableTrainingKindsDocument,
    "\n  mutation RecordTraining($input: RecordTrainingInput!, $requestKey: String!) {\n    recordTraining(input: $input, requestKey: $requestKey) {\n      id\n      kind\n      attendance\n    }\n  }\n": typeof types.RecordTrainingDocument,
    "\n  mutation AmendTraining($id: ID!, $revision: Int!, $input: AmendTrainingInput!, $reason: String!) {\n    amendTraining(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      attendance\n    }\n  }\n": typeof types.AmendTrainingDocument,
    "\n  mutation VoidTraining($id: ID!, $revision: Int!, $reason: String!) {\n    voidTraining(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": typeof types.VoidTrainingDocument,
};
const documents: Documents = {
    "\n  query Facilities {\n    facilities {\n      id\n      code\n      name\n      township {\n        id\n        name\n      }\n    }\n    viewerCanAddFacility\n  }\n": types.FacilitiesDocument,
    "\n  mutation AddFacility($input: AddFacilityInput!) {\n    addFacility(input: $input) {\n      id\n      name\n    }\n  }\n": types.AddFacilityDocument,
    "\n  query ScreeningOptions {\n    facilities {\n      id\n      name\n    }\n    viewerCanRecordScreening\n    viewerCanSeeScreeningResults\n  }\n": types.ScreeningOptionsDocument,
    "\n  query Screenings($filter: ScreeningFilter, $after: String, $sensitive: Boolean!) {\n    screenings(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...ScreeningRow\n          result @include(if: $sensitive)\n          followUp @include(if: $sensitive)\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ScreeningsDocument,
    "\n  fragment ScreeningRow on Screening {\n    id\n    programme\n    screenedOn\n    counted\n    voidedOn\n    person {\n      name\n      idNumber\n    }\n    township {\n      id\n      name\n    }\n    facility {\n      id\n      name\n    }\n  }\n": types.ScreeningRowFragmentDoc,
    "\n  query IndicatorRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: healthRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            ...HealthRecordRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.IndicatorRecordsDocument,
    "\n  fragment HealthRecordRow on HealthRecord {\n    __typename\n    id\n    occurredOn\n    amount\n    summary\n    unit {\n      id\n      name\n    }\n    township {\n      id\n      name\n    }\n    ... on Screening {\n      person {\n        name\n        idNumber\n      }\n      facility {\n        id\n        name\n      }\n    }\n  }\n": types.HealthRecordRowFragmentDoc,
    "\n  query Screening($id: ID!) {\n    screening(id: $id) {\n      ...ScreeningRow\n      reportedOn\n      recordedAt\n      revision\n      voidReason\n      person {\n        phone\n        sex\n        birthYear\n      }\n      unit {\n        id\n        name\n      }\n      countedBy {\n        id\n        screenedOn\n      }\n      viewerCanVoid\n      viewerCanAmend\n      viewerCanSeeSensitive\n    }\n  }\n": types.ScreeningDocument,
    "\n  query ScreeningResult($id: ID!) {\n    screening(id: $id) {\n      id\n      revision\n      reportedOn\n      highRisk\n      result\n      followUp\n      followUpDueOn\n      followUpNote\n    }\n  }\n": types.ScreeningResultDocument,
    "\n  query Unmask($id: ID!, $purpose: String!) {\n    screening(id: $id) {\n      id\n      person {\n        unmasked(purpose: $purpose) {\n          name\n          idNumber\n          phone\n        }\n      }\n    }\n  }\n": types.UnmaskDocument,
    "\n  mutation RecordScreening($input: RecordScreeningInput!, $requestKey: String!) {\n    recordScreening(input: $input, requestKey: $requestKey) {\n      counted\n      warnings {\n        code\n        message\n      }\n      screening {\n        id\n        programme\n      }\n    }\n  }\n": types.RecordScreeningDocument,
    "\n  mutation AmendScreening($id: ID!, $revision: Int!, $input: AmendScreeningInput!) {\n    amendScreening(id: $id, revision: $revision, input: $input) {\n      id\n      reportedOn\n    }\n  }\n": types.AmendScreeningDocument,
    "\n  mutation VoidScreening($id: ID!, $revision: Int!, $reason: String!) {\n    voidScreening(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": types.VoidScreeningDocument,
    "\n  query HealthCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      screeningSummary {\n        people\n        facilities\n        thisMonth\n        followUpsDue\n        followUpsOverdue\n        repeats\n      }\n      trainingSummary {\n        sessions\n        thisMonth\n        townships\n        candidates\n        certificates\n      }\n    }\n  }\n": types.HealthCommitmentWidgetDocument,
    "\n  query HealthStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHealthStatement\n    indicators: healthStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: healthStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...HealthStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.HealthStatementsDocument,
    "\n  fragment HealthStatementRow on HealthStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n": types.HealthStatementRowFragmentDoc,
    "\n  query HealthStatement($id: ID!) {\n    statement: healthStatement(id: $id) {\n      ...HealthStatementRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": types.HealthStatementDocument,
    "\n  query HealthStatementIndicators {\n    indicators: healthStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n": types.HealthStatementIndicatorsDocument,
    "\n  mutation RecordHealthStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordHealthStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n": types.RecordHealthStatementDocument,
    "\n  mutation AmendHealthStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendHealthStatement(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n": types.AmendHealthStatementDocument,
    "\n  mutation VoidHealthStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidHealthStatement(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": types.VoidHealthStatementDocument,
    "\n  query Trainings($filter: TrainingFilter, $after: String) {\n    viewerCanRecordTraining\n    trainings(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...TrainingRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TrainingsDocument,
    "\n  fragment TrainingRow on Training {\n    id\n    kind\n    heldOn\n    venue\n    attendance\n    pupils\n    certificates\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n": types.TrainingRowFragmentDoc,
    "\n  query Training($id: ID!) {\n    training(id: $id) {\n      ...TrainingRow\n      instructor\n      note\n      voidReason\n      recordedAt\n      revision\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": types.TrainingDocument,
    "\n  query RecordableTrainingKinds {\n    recordableTrainingKinds\n  }\n": types.RecordableTrainingKindsDocument,
    "\n  mutation RecordTraining($input: RecordTrainingInput!, $requestKey: String!) {\n    recordTraining(input: $input, requestKey: $requestKey) {\n      id\n      kind\n      attendance\n    }\n  }\n": types.RecordTrainingDocument,
    "\n  mutation AmendTraining($id: ID!, $revision: Int!, $input: AmendTrainingInput!, $reason: String!) {\n    amendTraining(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      attendance\n    }\n  }\n": types.AmendTrainingDocument,
    "\n  mutation VoidTraining($id: ID!, $revision: Int!, $reason: String!) {\n    voidTraining(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": types.VoidTrainingDocument,
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
export function graphql(source: "\n  query IndicatorRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: healthRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            ...HealthRecordRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query IndicatorRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: healthRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            ...HealthRecordRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HealthRecordRow on HealthRecord {\n    __typename\n    id\n    occurredOn\n    amount\n    summary\n    unit {\n      id\n      name\n    }\n    township {\n      id\n      name\n    }\n    ... on Screening {\n      person {\n        name\n        idNumber\n      }\n      facility {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment HealthRecordRow on HealthRecord {\n    __typename\n    id\n    occurredOn\n    amount\n    summary\n    unit {\n      id\n      name\n    }\n    township {\n      id\n      name\n    }\n    ... on Screening {\n      person {\n        name\n        idNumber\n      }\n      facility {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Screening($id: ID!) {\n    screening(id: $id) {\n      ...ScreeningRow\n      reportedOn\n      recordedAt\n      revision\n      voidReason\n      person {\n        phone\n        sex\n        birthYear\n      }\n      unit {\n        id\n        name\n      }\n      countedBy {\n        id\n        screenedOn\n      }\n      viewerCanVoid\n      viewerCanAmend\n      viewerCanSeeSensitive\n    }\n  }\n"): (typeof documents)["\n  query Screening($id: ID!) {\n    screening(id: $id) {\n      ...ScreeningRow\n      reportedOn\n      recordedAt\n      revision\n      voidReason\n      person {\n        phone\n        sex\n        birthYear\n      }\n      unit {\n        id\n        name\n      }\n      countedBy {\n        id\n        screenedOn\n      }\n      viewerCanVoid\n      viewerCanAmend\n      viewerCanSeeSensitive\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation AmendScreening($id: ID!, $revision: Int!, $input: AmendScreeningInput!) {\n    amendScreening(id: $id, revision: $revision, input: $input) {\n      id\n      reportedOn\n    }\n  }\n"): (typeof documents)["\n  mutation AmendScreening($id: ID!, $revision: Int!, $input: AmendScreeningInput!) {\n    amendScreening(id: $id, revision: $revision, input: $input) {\n      id\n      reportedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidScreening($id: ID!, $revision: Int!, $reason: String!) {\n    voidScreening(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"): (typeof documents)["\n  mutation VoidScreening($id: ID!, $revision: Int!, $reason: String!) {\n    voidScreening(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HealthCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      screeningSummary {\n        people\n        facilities\n        thisMonth\n        followUpsDue\n        followUpsOverdue\n        repeats\n      }\n      trainingSummary {\n        sessions\n        thisMonth\n        townships\n        candidates\n        certificates\n      }\n    }\n  }\n"): (typeof documents)["\n  query HealthCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      screeningSummary {\n        people\n        facilities\n        thisMonth\n        followUpsDue\n        followUpsOverdue\n        repeats\n      }\n      trainingSummary {\n        sessions\n        thisMonth\n        townships\n        candidates\n        certificates\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HealthStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHealthStatement\n    indicators: healthStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: healthStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...HealthStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query HealthStatements($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHealthStatement\n    indicators: healthStatementIndicators {\n      id\n      code\n      name\n    }\n    statements: healthStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...HealthStatementRow\n          totals {\n            value\n            numerator\n            denominator\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HealthStatementRow on HealthStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n"): (typeof documents)["\n  fragment HealthStatementRow on HealthStatement {\n    id\n    source\n    system\n    periodFrom\n    periodTo\n    paper\n    signedBy\n    signedOn\n    counted\n    voidedOn\n    unit {\n      id\n      name\n    }\n    indicator {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HealthStatement($id: ID!) {\n    statement: healthStatement(id: $id) {\n      ...HealthStatementRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query HealthStatement($id: ID!) {\n    statement: healthStatement(id: $id) {\n      ...HealthStatementRow\n      note\n      scan {\n        id\n        name\n        bytes\n        url\n      }\n      voidReason\n      recordedAt\n      revision\n      township {\n        id\n        name\n      }\n      totals {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HealthStatementIndicators {\n    indicators: healthStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n"): (typeof documents)["\n  query HealthStatementIndicators {\n    indicators: healthStatementIndicators {\n      id\n      code\n      name\n      counting\n      unitOfMeasure\n      source\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordHealthStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordHealthStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordHealthStatement($input: RecordStatementInput!, $requestKey: String!) {\n    made: recordHealthStatement(input: $input, requestKey: $requestKey) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendHealthStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendHealthStatement(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AmendHealthStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!) {\n    made: amendHealthStatement(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidHealthStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidHealthStatement(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation VoidHealthStatement($id: ID!, $revision: Int!, $reason: String!) {\n    made: voidHealthStatement(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Trainings($filter: TrainingFilter, $after: String) {\n    viewerCanRecordTraining\n    trainings(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...TrainingRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Trainings($filter: TrainingFilter, $after: String) {\n    viewerCanRecordTraining\n    trainings(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...TrainingRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrainingRow on Training {\n    id\n    kind\n    heldOn\n    venue\n    attendance\n    pupils\n    certificates\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment TrainingRow on Training {\n    id\n    kind\n    heldOn\n    venue\n    attendance\n    pupils\n    certificates\n    counted\n    voidedOn\n    township {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Training($id: ID!) {\n    training(id: $id) {\n      ...TrainingRow\n      instructor\n      note\n      voidReason\n      recordedAt\n      revision\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query Training($id: ID!) {\n    training(id: $id) {\n      ...TrainingRow\n      instructor\n      note\n      voidReason\n      recordedAt\n      revision\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordableTrainingKinds {\n    recordableTrainingKinds\n  }\n"): (typeof documents)["\n  query RecordableTrainingKinds {\n    recordableTrainingKinds\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordTraining($input: RecordTrainingInput!, $requestKey: String!) {\n    recordTraining(input: $input, requestKey: $requestKey) {\n      id\n      kind\n      attendance\n    }\n  }\n"): (typeof documents)["\n  mutation RecordTraining($input: RecordTrainingInput!, $requestKey: String!) {\n    recordTraining(input: $input, requestKey: $requestKey) {\n      id\n      kind\n      attendance\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendTraining($id: ID!, $revision: Int!, $input: AmendTrainingInput!, $reason: String!) {\n    amendTraining(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      attendance\n    }\n  }\n"): (typeof documents)["\n  mutation AmendTraining($id: ID!, $revision: Int!, $input: AmendTrainingInput!, $reason: String!) {\n    amendTraining(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n      attendance\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidTraining($id: ID!, $revision: Int!, $reason: String!) {\n    voidTraining(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"): (typeof documents)["\n  mutation VoidTraining($id: ID!, $revision: Int!, $reason: String!) {\n    voidTraining(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;