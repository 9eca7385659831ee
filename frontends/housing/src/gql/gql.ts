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
    "\n  fragment HousingStatementRow on HousingStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted corrected voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n": typeof types.HousingStatementRowFragmentDoc,
    "\n  query HousingStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHousingStatement\n    indicators: housingStatementIndicators { id code name }\n    statements: housingStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...HousingStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.HousingStatementListDocument,
    "\n  query HousingStatementOne($id: ID!) {\n    statement: housingStatement(id: $id) {\n      ...HousingStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } confirmed { code field words } }\n    }\n  }\n": typeof types.HousingStatementOneDocument,
    "\n  query HousingStatementIndicators {\n    indicators: housingStatementIndicators { id code name counting unitOfMeasure source }\n  }\n": typeof types.HousingStatementIndicatorsDocument,
    "\n  mutation RecordHousingStatement($input: RecordStatementInput!, $requestKey: String!, $confirmed: [String!]) {\n    made: recordHousingStatement(input: $input, requestKey: $requestKey, confirmed: $confirmed) { id }\n  }\n": typeof types.RecordHousingStatementDocument,
    "\n  mutation AmendHousingStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!, $reasonCode: CorrectionReason, $confirmed: [String!]) {\n    made: amendHousingStatement(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id }\n  }\n": typeof types.AmendHousingStatementDocument,
    "\n  mutation VoidHousingStatement($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    made: voidHousingStatement(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id }\n  }\n": typeof types.VoidHousingStatementDocument,
    "\n  query HousingRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: housingRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.HousingRecordsDocument,
    "\n  query HousingCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      housingPart {\n        latestRecordOn\n        pending\n      }\n      worksSummary {\n        works\n        kinds\n        byStage {\n          stage\n          count\n        }\n        plannedKm\n        startedKm\n        baseCourseKm\n        pavedKm\n        acceptedKm\n        contractSum\n        allocated\n        paid\n        peopleReached\n        byTownship {\n          plannedKm\n          startedKm\n          baseCourseKm\n          pavedKm\n          acceptedKm\n          township {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.HousingCommitmentWidgetDocument,
    "\n  fragment SectionRow on Section {\n    id\n    kind\n    name\n    stakes\n    plannedKm\n    startedKm\n    baseCourseKm\n    pavedKm\n    acceptedKm\n    progressOn\n    viewerCanAmend\n    viewerCanAccept\n    township {\n      id\n      name\n    }\n  }\n": typeof types.SectionRowFragmentDoc,
    "\n  query Section($id: ID!) {\n    section(id: $id) {\n      ...SectionRow\n      counted\n      voidedOn\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      works {\n        id\n        name\n      }\n      acceptances {\n        day\n        km\n        paper\n      }\n      viewerCanVoid\n    }\n  }\n": typeof types.SectionDocument,
    "\n  query SectionWorks($id: ID!) {\n    works(id: $id) {\n      id\n      name\n      kind\n      stage\n      viewerCanAmend\n    }\n  }\n": typeof types.SectionWorksDocument,
    "\n  mutation RecordSection($input: RecordSectionInput!, $requestKey: String!) {\n    recordSection(input: $input, requestKey: $requestKey) {\n      id\n      name\n    }\n  }\n": typeof types.RecordSectionDocument,
    "\n  mutation AmendSection($id: ID!, $revision: Int!, $input: AmendSectionInput!, $reason: String) {\n    amendSection(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n": typeof types.AmendSectionDocument,
    "\n  mutation AcceptSection($id: ID!, $revision: Int!, $input: SectionAcceptanceInput!, $requestKey: String!) {\n    acceptSection(id: $id, revision: $revision, input: $input, requestKey: $requestKey) {\n      id\n      acceptedKm\n    }\n  }\n": typeof types.AcceptSectionDocument,
    "\n  mutation VoidSection($id: ID!, $revision: Int!, $reason: String!) {\n    voidSection(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": typeof types.VoidSectionDocument,
    "\n  query WorksList($filter: WorksFilter, $after: String) {\n    viewerCanRecordWorks\n    worksList(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...WorksRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.WorksListDocument,
    "\n  fragment WorksRow on Works {\n    id\n    kind\n    name\n    stage\n    stageOn\n    overdue\n    contractor\n    contractSum\n    allocated\n    paid\n    voidedOn\n    township {\n      id\n      name\n    }\n    totals {\n      plannedKm\n      startedKm\n      baseCourseKm\n      pavedKm\n      acceptedKm\n    }\n  }\n": typeof types.WorksRowFragmentDoc,
    "\n  query Works($id: ID!) {\n    works(id: $id) {\n      ...WorksRow\n      contractNumber\n      peopleReached\n      plannedStart\n      plannedEnd\n      note\n      counted\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      stages {\n        stage\n        day\n      }\n      nextStages\n      sections {\n        ...SectionRow\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": typeof types.WorksDocument,
    "\n  query RightToRecordWorks {\n    recordableWorksKinds\n  }\n": typeof types.RightToRecordWorksDocument,
    "\n  mutation RecordWorks($input: RecordWorksInput!, $requestKey: String!) {\n    recordWorks(input: $input, requestKey: $requestKey) {\n      id\n      name\n    }\n  }\n": typeof types.RecordWorksDocument,
    "\n  mutation AmendWorks($id: ID!, $revision: Int!, $input: AmendWorksInput!) {\n    amendWorks(id: $id, revision: $revision, input: $input) {\n      id\n    }\n  }\n": typeof types.AmendWorksDocument,
    "\n  mutation MoveWorks($id: ID!, $revision: Int!, $input: MoveWorksInput!, $requestKey: String!) {\n    moveWorks(id: $id, revision: $revision, input: $input, requestKey: $requestKey) {\n      id\n      stage\n    }\n  }\n": typeof types.MoveWorksDocument,
    "\n  mutation VoidWorks($id: ID!, $revision: Int!, $reason: String!) {\n    voidWorks(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": typeof types.VoidWorksDocument,
};
const documents: Documents = {
    "\n  fragment HousingStatementRow on HousingStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted corrected voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n": types.HousingStatementRowFragmentDoc,
    "\n  query HousingStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHousingStatement\n    indicators: housingStatementIndicators { id code name }\n    statements: housingStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...HousingStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.HousingStatementListDocument,
    "\n  query HousingStatementOne($id: ID!) {\n    statement: housingStatement(id: $id) {\n      ...HousingStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } confirmed { code field words } }\n    }\n  }\n": types.HousingStatementOneDocument,
    "\n  query HousingStatementIndicators {\n    indicators: housingStatementIndicators { id code name counting unitOfMeasure source }\n  }\n": types.HousingStatementIndicatorsDocument,
    "\n  mutation RecordHousingStatement($input: RecordStatementInput!, $requestKey: String!, $confirmed: [String!]) {\n    made: recordHousingStatement(input: $input, requestKey: $requestKey, confirmed: $confirmed) { id }\n  }\n": types.RecordHousingStatementDocument,
    "\n  mutation AmendHousingStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!, $reasonCode: CorrectionReason, $confirmed: [String!]) {\n    made: amendHousingStatement(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id }\n  }\n": types.AmendHousingStatementDocument,
    "\n  mutation VoidHousingStatement($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    made: voidHousingStatement(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id }\n  }\n": types.VoidHousingStatementDocument,
    "\n  query HousingRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: housingRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.HousingRecordsDocument,
    "\n  query HousingCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      housingPart {\n        latestRecordOn\n        pending\n      }\n      worksSummary {\n        works\n        kinds\n        byStage {\n          stage\n          count\n        }\n        plannedKm\n        startedKm\n        baseCourseKm\n        pavedKm\n        acceptedKm\n        contractSum\n        allocated\n        paid\n        peopleReached\n        byTownship {\n          plannedKm\n          startedKm\n          baseCourseKm\n          pavedKm\n          acceptedKm\n          township {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.HousingCommitmentWidgetDocument,
    "\n  fragment SectionRow on Section {\n    id\n    kind\n    name\n    stakes\n    plannedKm\n    startedKm\n    baseCourseKm\n    pavedKm\n    acceptedKm\n    progressOn\n    viewerCanAmend\n    viewerCanAccept\n    township {\n      id\n      name\n    }\n  }\n": types.SectionRowFragmentDoc,
    "\n  query Section($id: ID!) {\n    section(id: $id) {\n      ...SectionRow\n      counted\n      voidedOn\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      works {\n        id\n        name\n      }\n      acceptances {\n        day\n        km\n        paper\n      }\n      viewerCanVoid\n    }\n  }\n": types.SectionDocument,
    "\n  query SectionWorks($id: ID!) {\n    works(id: $id) {\n      id\n      name\n      kind\n      stage\n      viewerCanAmend\n    }\n  }\n": types.SectionWorksDocument,
    "\n  mutation RecordSection($input: RecordSectionInput!, $requestKey: String!) {\n    recordSection(input: $input, requestKey: $requestKey) {\n      id\n      name\n    }\n  }\n": types.RecordSectionDocument,
    "\n  mutation AmendSection($id: ID!, $revision: Int!, $input: AmendSectionInput!, $reason: String) {\n    amendSection(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n": types.AmendSectionDocument,
    "\n  mutation AcceptSection($id: ID!, $revision: Int!, $input: SectionAcceptanceInput!, $requestKey: String!) {\n    acceptSection(id: $id, revision: $revision, input: $input, requestKey: $requestKey) {\n      id\n      acceptedKm\n    }\n  }\n": types.AcceptSectionDocument,
    "\n  mutation VoidSection($id: ID!, $revision: Int!, $reason: String!) {\n    voidSection(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": types.VoidSectionDocument,
    "\n  query WorksList($filter: WorksFilter, $after: String) {\n    viewerCanRecordWorks\n    worksList(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...WorksRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.WorksListDocument,
    "\n  fragment WorksRow on Works {\n    id\n    kind\n    name\n    stage\n    stageOn\n    overdue\n    contractor\n    contractSum\n    allocated\n    paid\n    voidedOn\n    township {\n      id\n      name\n    }\n    totals {\n      plannedKm\n      startedKm\n      baseCourseKm\n      pavedKm\n      acceptedKm\n    }\n  }\n": types.WorksRowFragmentDoc,
    "\n  query Works($id: ID!) {\n    works(id: $id) {\n      ...WorksRow\n      contractNumber\n      peopleReached\n      plannedStart\n      plannedEnd\n      note\n      counted\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      stages {\n        stage\n        day\n      }\n      nextStages\n      sections {\n        ...SectionRow\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n": types.WorksDocument,
    "\n  query RightToRecordWorks {\n    recordableWorksKinds\n  }\n": types.RightToRecordWorksDocument,
    "\n  mutation RecordWorks($input: RecordWorksInput!, $requestKey: String!) {\n    recordWorks(input: $input, requestKey: $requestKey) {\n      id\n      name\n    }\n  }\n": types.RecordWorksDocument,
    "\n  mutation AmendWorks($id: ID!, $revision: Int!, $input: AmendWorksInput!) {\n    amendWorks(id: $id, revision: $revision, input: $input) {\n      id\n    }\n  }\n": types.AmendWorksDocument,
    "\n  mutation MoveWorks($id: ID!, $revision: Int!, $input: MoveWorksInput!, $requestKey: String!) {\n    moveWorks(id: $id, revision: $revision, input: $input, requestKey: $requestKey) {\n      id\n      stage\n    }\n  }\n": types.MoveWorksDocument,
    "\n  mutation VoidWorks($id: ID!, $revision: Int!, $reason: String!) {\n    voidWorks(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n": types.VoidWorksDocument,
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
export function graphql(source: "\n  fragment HousingStatementRow on HousingStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted corrected voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n"): (typeof documents)["\n  fragment HousingStatementRow on HousingStatement {\n    id source system periodFrom periodTo paper signedBy signedOn counted corrected voidedOn\n    unit { id name }\n    indicator { id code name counting unitOfMeasure }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HousingStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHousingStatement\n    indicators: housingStatementIndicators { id code name }\n    statements: housingStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...HousingStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query HousingStatementList($filter: StatementFilter, $after: String) {\n    viewerCanRecord: viewerCanRecordHousingStatement\n    indicators: housingStatementIndicators { id code name }\n    statements: housingStatements(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges { node { ...HousingStatementRow totals { value numerator denominator } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HousingStatementOne($id: ID!) {\n    statement: housingStatement(id: $id) {\n      ...HousingStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } confirmed { code field words } }\n    }\n  }\n"): (typeof documents)["\n  query HousingStatementOne($id: ID!) {\n    statement: housingStatement(id: $id) {\n      ...HousingStatementRow\n      revision note voidReason recordedAt\n      scan { id name bytes url }\n      township { id name }\n      totals { township { id name } value numerator denominator }\n      viewerCanAmend viewerCanVoid\n      history { act actName at by reasonCode reason changes { field before after } confirmed { code field words } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HousingStatementIndicators {\n    indicators: housingStatementIndicators { id code name counting unitOfMeasure source }\n  }\n"): (typeof documents)["\n  query HousingStatementIndicators {\n    indicators: housingStatementIndicators { id code name counting unitOfMeasure source }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordHousingStatement($input: RecordStatementInput!, $requestKey: String!, $confirmed: [String!]) {\n    made: recordHousingStatement(input: $input, requestKey: $requestKey, confirmed: $confirmed) { id }\n  }\n"): (typeof documents)["\n  mutation RecordHousingStatement($input: RecordStatementInput!, $requestKey: String!, $confirmed: [String!]) {\n    made: recordHousingStatement(input: $input, requestKey: $requestKey, confirmed: $confirmed) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendHousingStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!, $reasonCode: CorrectionReason, $confirmed: [String!]) {\n    made: amendHousingStatement(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id }\n  }\n"): (typeof documents)["\n  mutation AmendHousingStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!, $reasonCode: CorrectionReason, $confirmed: [String!]) {\n    made: amendHousingStatement(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidHousingStatement($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    made: voidHousingStatement(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id }\n  }\n"): (typeof documents)["\n  mutation VoidHousingStatement($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {\n    made: voidHousingStatement(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HousingRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: housingRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HousingRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      summaryOnly\n      reading(asOf: $asOf) {\n        value\n      }\n      records: housingRecords(first: 20, after: $after, asOf: $asOf) {\n        totalCount\n        edges {\n          node {\n            __typename\n            id\n            occurredOn\n            amount\n            summary\n            unit {\n              id\n              name\n            }\n            township {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HousingCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      housingPart {\n        latestRecordOn\n        pending\n      }\n      worksSummary {\n        works\n        kinds\n        byStage {\n          stage\n          count\n        }\n        plannedKm\n        startedKm\n        baseCourseKm\n        pavedKm\n        acceptedKm\n        contractSum\n        allocated\n        paid\n        peopleReached\n        byTownship {\n          plannedKm\n          startedKm\n          baseCourseKm\n          pavedKm\n          acceptedKm\n          township {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HousingCommitmentWidget($year: Int!, $code: String!) {\n    commitment(year: $year, code: $code) {\n      id\n      housingPart {\n        latestRecordOn\n        pending\n      }\n      worksSummary {\n        works\n        kinds\n        byStage {\n          stage\n          count\n        }\n        plannedKm\n        startedKm\n        baseCourseKm\n        pavedKm\n        acceptedKm\n        contractSum\n        allocated\n        paid\n        peopleReached\n        byTownship {\n          plannedKm\n          startedKm\n          baseCourseKm\n          pavedKm\n          acceptedKm\n          township {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SectionRow on Section {\n    id\n    kind\n    name\n    stakes\n    plannedKm\n    startedKm\n    baseCourseKm\n    pavedKm\n    acceptedKm\n    progressOn\n    viewerCanAmend\n    viewerCanAccept\n    township {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment SectionRow on Section {\n    id\n    kind\n    name\n    stakes\n    plannedKm\n    startedKm\n    baseCourseKm\n    pavedKm\n    acceptedKm\n    progressOn\n    viewerCanAmend\n    viewerCanAccept\n    township {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Section($id: ID!) {\n    section(id: $id) {\n      ...SectionRow\n      counted\n      voidedOn\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      works {\n        id\n        name\n      }\n      acceptances {\n        day\n        km\n        paper\n      }\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query Section($id: ID!) {\n    section(id: $id) {\n      ...SectionRow\n      counted\n      voidedOn\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      works {\n        id\n        name\n      }\n      acceptances {\n        day\n        km\n        paper\n      }\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SectionWorks($id: ID!) {\n    works(id: $id) {\n      id\n      name\n      kind\n      stage\n      viewerCanAmend\n    }\n  }\n"): (typeof documents)["\n  query SectionWorks($id: ID!) {\n    works(id: $id) {\n      id\n      name\n      kind\n      stage\n      viewerCanAmend\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSection($input: RecordSectionInput!, $requestKey: String!) {\n    recordSection(input: $input, requestKey: $requestKey) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation RecordSection($input: RecordSectionInput!, $requestKey: String!) {\n    recordSection(input: $input, requestKey: $requestKey) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendSection($id: ID!, $revision: Int!, $input: AmendSectionInput!, $reason: String) {\n    amendSection(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AmendSection($id: ID!, $revision: Int!, $input: AmendSectionInput!, $reason: String) {\n    amendSection(id: $id, revision: $revision, input: $input, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptSection($id: ID!, $revision: Int!, $input: SectionAcceptanceInput!, $requestKey: String!) {\n    acceptSection(id: $id, revision: $revision, input: $input, requestKey: $requestKey) {\n      id\n      acceptedKm\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptSection($id: ID!, $revision: Int!, $input: SectionAcceptanceInput!, $requestKey: String!) {\n    acceptSection(id: $id, revision: $revision, input: $input, requestKey: $requestKey) {\n      id\n      acceptedKm\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidSection($id: ID!, $revision: Int!, $reason: String!) {\n    voidSection(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"): (typeof documents)["\n  mutation VoidSection($id: ID!, $revision: Int!, $reason: String!) {\n    voidSection(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorksList($filter: WorksFilter, $after: String) {\n    viewerCanRecordWorks\n    worksList(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...WorksRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorksList($filter: WorksFilter, $after: String) {\n    viewerCanRecordWorks\n    worksList(filter: $filter, first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...WorksRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorksRow on Works {\n    id\n    kind\n    name\n    stage\n    stageOn\n    overdue\n    contractor\n    contractSum\n    allocated\n    paid\n    voidedOn\n    township {\n      id\n      name\n    }\n    totals {\n      plannedKm\n      startedKm\n      baseCourseKm\n      pavedKm\n      acceptedKm\n    }\n  }\n"): (typeof documents)["\n  fragment WorksRow on Works {\n    id\n    kind\n    name\n    stage\n    stageOn\n    overdue\n    contractor\n    contractSum\n    allocated\n    paid\n    voidedOn\n    township {\n      id\n      name\n    }\n    totals {\n      plannedKm\n      startedKm\n      baseCourseKm\n      pavedKm\n      acceptedKm\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Works($id: ID!) {\n    works(id: $id) {\n      ...WorksRow\n      contractNumber\n      peopleReached\n      plannedStart\n      plannedEnd\n      note\n      counted\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      stages {\n        stage\n        day\n      }\n      nextStages\n      sections {\n        ...SectionRow\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"): (typeof documents)["\n  query Works($id: ID!) {\n    works(id: $id) {\n      ...WorksRow\n      contractNumber\n      peopleReached\n      plannedStart\n      plannedEnd\n      note\n      counted\n      voidReason\n      recordedAt\n      revision\n      unit {\n        id\n        name\n      }\n      stages {\n        stage\n        day\n      }\n      nextStages\n      sections {\n        ...SectionRow\n      }\n      viewerCanAmend\n      viewerCanVoid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightToRecordWorks {\n    recordableWorksKinds\n  }\n"): (typeof documents)["\n  query RightToRecordWorks {\n    recordableWorksKinds\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordWorks($input: RecordWorksInput!, $requestKey: String!) {\n    recordWorks(input: $input, requestKey: $requestKey) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation RecordWorks($input: RecordWorksInput!, $requestKey: String!) {\n    recordWorks(input: $input, requestKey: $requestKey) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendWorks($id: ID!, $revision: Int!, $input: AmendWorksInput!) {\n    amendWorks(id: $id, revision: $revision, input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AmendWorks($id: ID!, $revision: Int!, $input: AmendWorksInput!) {\n    amendWorks(id: $id, revision: $revision, input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveWorks($id: ID!, $revision: Int!, $input: MoveWorksInput!, $requestKey: String!) {\n    moveWorks(id: $id, revision: $revision, input: $input, requestKey: $requestKey) {\n      id\n      stage\n    }\n  }\n"): (typeof documents)["\n  mutation MoveWorks($id: ID!, $revision: Int!, $input: MoveWorksInput!, $requestKey: String!) {\n    moveWorks(id: $id, revision: $revision, input: $input, requestKey: $requestKey) {\n      id\n      stage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidWorks($id: ID!, $revision: Int!, $reason: String!) {\n    voidWorks(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"): (typeof documents)["\n  mutation VoidWorks($id: ID!, $revision: Int!, $reason: String!) {\n    voidWorks(id: $id, revision: $revision, reason: $reason) {\n      id\n      voidedOn\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;