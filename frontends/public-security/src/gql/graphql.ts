/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What became of a planned campaign; fields left out stay as they are. */
export type AmendCampaignInput = {
  audience?: number | null | undefined;
  heldOn?: string | null | undefined;
  note?: string | null | undefined;
  officers?: number | null | undefined;
  stage?: CampaignStage | null | undefined;
};

/** A corrected return: what is left out stays as it is. Of another day is another return. */
export type AmendDissuasionInput = {
  note?: string | null | undefined;
  paper?: string | null | undefined;
  scan?: string | number | null | undefined;
  signedBy?: string | null | undefined;
  signedOn?: string | null | undefined;
  warned?: number | null | undefined;
};

/** A corrected statement: what is left out stays as it is. */
export type AmendStatementInput = {
  note?: string | null | undefined;
  paper?: string | null | undefined;
  scan?: string | number | null | undefined;
  signedBy?: string | null | undefined;
  signedOn?: string | null | undefined;
  totals?: Array<StatementTotalInput> | null | undefined;
};

export type CampaignFilter = {
  /** Whether the record stands behind a figure. */
  counted?: boolean | null | undefined;
  from?: string | null | undefined;
  includeVoided?: boolean | null | undefined;
  kind?: CampaignKind | null | undefined;
  stage?: CampaignStage | null | undefined;
  to?: string | null | undefined;
  township?: string | number | null | undefined;
};

/** Where it goes: 进社区, 进校园, 进企业, 进集市（商圈）. */
export type CampaignKind =
  | 'CAMPUS'
  | 'COMMUNITY'
  | 'ENTERPRISE'
  | 'MARKET';

export type CampaignStage =
  | 'CANCELLED'
  | 'HELD'
  | 'PLANNED';

export type Counting =
  | 'CASES'
  | 'CONTINUOUS'
  | 'DAILY_AVERAGE'
  | 'DENSITY'
  | 'HOUSEHOLDS'
  | 'ITEMS'
  | 'LENGTH'
  | 'MILESTONE'
  | 'PERSONS'
  | 'PERSON_TIMES'
  | 'RATIO'
  | 'REACH'
  | 'SESSIONS';

/** A day's line of a paper that states several. */
export type DissuasionDayInput = {
  day: string;
  warned: number;
};

export type DissuasionFilter = {
  /** Whether the record stands behind a figure. */
  counted?: boolean | null | undefined;
  from?: string | null | undefined;
  includeVoided?: boolean | null | undefined;
  to?: string | null | undefined;
  township?: string | number | null | undefined;
};

export type RecordCampaignInput = {
  /** Needed once held. */
  audience?: number | null | undefined;
  heldOn: string;
  kind: CampaignKind;
  note?: string | null | undefined;
  officers?: number | null | undefined;
  stage: CampaignStage;
  theme: string;
  /** Null for the county itself. */
  township?: string | number | null | undefined;
  venue: string;
};

export type RecordDissuasionInput = {
  day: string;
  note?: string | null | undefined;
  /** Number or title of the signed paper. */
  paper: string;
  scan?: string | number | null | undefined;
  signedBy: string;
  /** Not before the last day that the paper states. */
  signedOn: string;
  warned: number;
};

/** Several days under one paper, all of them or none. */
export type RecordDissuasionsInput = {
  days: Array<DissuasionDayInput>;
  note?: string | null | undefined;
  /** Number or title of the signed paper. */
  paper: string;
  scan?: string | number | null | undefined;
  signedBy: string;
  /** Not before the last day that the paper states. */
  signedOn: string;
};

export type RecordStatementInput = {
  indicator: string | number;
  note?: string | null | undefined;
  /** Number or title of the paper, or name of the exported file. */
  paper: string;
  periodFrom: string;
  periodTo: string;
  scan?: string | number | null | undefined;
  signedBy: string;
  signedOn: string;
  source: StatementSource;
  /** EXTRACT only: the system that exported it. */
  system?: string | null | undefined;
  totals: Array<StatementTotalInput>;
};

export type Source =
  | 'EXTRACT'
  | 'RECORD'
  | 'STATEMENT';

export type StatementFilter = {
  /** Whether the record stands behind a figure. */
  counted?: boolean | null | undefined;
  from?: string | null | undefined;
  includeVoided?: boolean | null | undefined;
  indicator?: string | number | null | undefined;
  to?: string | null | undefined;
  township?: string | number | null | undefined;
};

/** STATEMENT: a total that the unit signs for. EXTRACT: totals of an export from another system. 汇总数，无明细. */
export type StatementSource =
  | 'EXTRACT'
  | 'STATEMENT';

/** Figures of one place. Shares: numerator and denominator; all others: value. */
export type StatementTotalInput = {
  denominator?: string | null | undefined;
  numerator?: string | null | undefined;
  /** Null for the county itself. */
  township?: string | number | null | undefined;
  value?: string | null | undefined;
};

export type CampaignsQueryVariables = Exact<{
  filter?: CampaignFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CampaignsQuery = { __typename: 'Query', viewerCanRecordCampaign: boolean, campaigns: { __typename: 'CampaignConnection', totalCount: number, edges: Array<{ __typename: 'CampaignEdge', node: { __typename: 'Campaign', id: string, kind: CampaignKind, theme: string, venue: string, stage: CampaignStage, heldOn: string, audience: number | null, officers: number | null, counted: boolean, voidedOn: string | null, township: { __typename: 'Township', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type CampaignRowFragment = { __typename: 'Campaign', id: string, kind: CampaignKind, theme: string, venue: string, stage: CampaignStage, heldOn: string, audience: number | null, officers: number | null, counted: boolean, voidedOn: string | null, township: { __typename: 'Township', id: string, name: string } };

export type CampaignQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignQuery = { __typename: 'Query', campaign: { __typename: 'Campaign', note: string | null, voidReason: string | null, recordedAt: string, revision: number, viewerCanAmend: boolean, viewerCanVoid: boolean, id: string, kind: CampaignKind, theme: string, venue: string, stage: CampaignStage, heldOn: string, audience: number | null, officers: number | null, counted: boolean, voidedOn: string | null, unit: { __typename: 'Unit', id: string, name: string }, township: { __typename: 'Township', id: string, name: string } } | null };

export type RightToRecordCampaignQueryVariables = Exact<{ [key: string]: never; }>;


export type RightToRecordCampaignQuery = { __typename: 'Query', viewerCanRecordCampaign: boolean };

export type RecordCampaignMutationVariables = Exact<{
  input: RecordCampaignInput;
  requestKey: string;
}>;


export type RecordCampaignMutation = { __typename: 'Mutation', recordCampaign: { __typename: 'Campaign', id: string, theme: string, stage: CampaignStage, counted: boolean } };

export type AmendCampaignMutationVariables = Exact<{
  id: string | number;
  revision: number;
  input: AmendCampaignInput;
  reason?: string | null | undefined;
}>;


export type AmendCampaignMutation = { __typename: 'Mutation', amendCampaign: { __typename: 'Campaign', id: string, stage: CampaignStage } };

export type VoidCampaignMutationVariables = Exact<{
  id: string | number;
  revision: number;
  reason: string;
}>;


export type VoidCampaignMutation = { __typename: 'Mutation', voidCampaign: { __typename: 'Campaign', id: string, voidedOn: string | null } };

export type DissuasionsQueryVariables = Exact<{
  filter?: DissuasionFilter | null | undefined;
  after?: string | null | undefined;
  gapsFrom: string;
  gapsTo: string;
}>;


export type DissuasionsQuery = { __typename: 'Query', viewerCanRecordDissuasion: boolean, missingDissuasionDays: Array<string> | null, dissuasions: { __typename: 'DissuasionConnection', totalCount: number, edges: Array<{ __typename: 'DissuasionEdge', node: { __typename: 'Dissuasion', id: string, day: string, warned: number, paper: string, signedBy: string, signedOn: string, counted: boolean, voidedOn: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type DissuasionRowFragment = { __typename: 'Dissuasion', id: string, day: string, warned: number, paper: string, signedBy: string, signedOn: string, counted: boolean, voidedOn: string | null };

export type DissuasionQueryVariables = Exact<{
  id: string | number;
}>;


export type DissuasionQuery = { __typename: 'Query', dissuasion: { __typename: 'Dissuasion', note: string | null, voidReason: string | null, recordedAt: string, revision: number, viewerCanAmend: boolean, viewerCanVoid: boolean, id: string, day: string, warned: number, paper: string, signedBy: string, signedOn: string, counted: boolean, voidedOn: string | null, scan: { __typename: 'StoredFile', id: string, name: string, bytes: number, url: string } | null, unit: { __typename: 'Unit', id: string, name: string }, township: { __typename: 'Township', id: string, name: string } } | null };

export type RightToRecordDissuasionQueryVariables = Exact<{ [key: string]: never; }>;


export type RightToRecordDissuasionQuery = { __typename: 'Query', viewerCanRecordDissuasion: boolean };

export type OwedDissuasionDaysQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type OwedDissuasionDaysQuery = { __typename: 'Query', viewerCanRecordDissuasion: boolean, missingDissuasionDays: Array<string> | null };

export type RecordDissuasionMutationVariables = Exact<{
  input: RecordDissuasionInput;
  requestKey: string;
}>;


export type RecordDissuasionMutation = { __typename: 'Mutation', recordDissuasion: { __typename: 'Dissuasion', id: string, day: string, warned: number } };

export type RecordDissuasionsMutationVariables = Exact<{
  input: RecordDissuasionsInput;
  requestKey: string;
}>;


export type RecordDissuasionsMutation = { __typename: 'Mutation', recordDissuasions: Array<{ __typename: 'Dissuasion', id: string, day: string, warned: number }> };

export type AmendDissuasionMutationVariables = Exact<{
  id: string | number;
  revision: number;
  input: AmendDissuasionInput;
  reason: string;
}>;


export type AmendDissuasionMutation = { __typename: 'Mutation', amendDissuasion: { __typename: 'Dissuasion', id: string, warned: number } };

export type VoidDissuasionMutationVariables = Exact<{
  id: string | number;
  revision: number;
  reason: string;
}>;


export type VoidDissuasionMutation = { __typename: 'Mutation', voidDissuasion: { __typename: 'Dissuasion', id: string, voidedOn: string | null } };

export type PublicSecurityRecordsQueryVariables = Exact<{
  year: number;
  code: string;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PublicSecurityRecordsQuery = { __typename: 'Query', indicatorByCode: { __typename: 'Indicator', id: string, code: string, name: string, unitOfMeasure: string, summaryOnly: boolean, reading: { __typename: 'Reading', value: string | null } | null, records: { __typename: 'PublicSecurityRecordConnection', totalCount: number, edges: Array<{ __typename: 'PublicSecurityRecordEdge', node:
          | { __typename: 'Campaign', id: string, occurredOn: string, amount: string | null, summary: string, unit: { __typename: 'Unit', id: string, name: string }, township: { __typename: 'Township', id: string, name: string } }
          | { __typename: 'Dissuasion', id: string, occurredOn: string, amount: string | null, summary: string, unit: { __typename: 'Unit', id: string, name: string }, township: { __typename: 'Township', id: string, name: string } }
          | { __typename: 'PublicSecurityStatement', id: string, occurredOn: string, amount: string | null, summary: string, unit: { __typename: 'Unit', id: string, name: string }, township: { __typename: 'Township', id: string, name: string } }
         }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type PublicSecurityCommitmentWidgetQueryVariables = Exact<{
  year: number;
  code: string;
}>;


export type PublicSecurityCommitmentWidgetQuery = { __typename: 'Query', viewerCanRecordDissuasion: boolean, commitment: { __typename: 'Commitment', id: string, publicSecurityPart: { __typename: 'BureauPart', latestRecordOn: string | null } | null, dissuasionSummary: { __typename: 'DissuasionSummary', total: string, daysReported: number, daysMissing: number, lastMissing: Array<string>, average: string | null, thisMonth: string, lastDays: Array<{ __typename: 'DissuasionDay', day: string, count: number | null }> } | null, campaignSummary: { __typename: 'CampaignSummary', held: number, thisMonth: number, townships: number, audience: number, planned: number, unanswered: number } | null } | null };

export type PublicSecurityStatementsQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicSecurityStatementsQuery = { __typename: 'Query', viewerCanRecord: boolean, indicators: Array<{ __typename: 'Indicator', id: string, code: string, name: string }>, statements: { __typename: 'PublicSecurityStatementConnection', totalCount: number, edges: Array<{ __typename: 'PublicSecurityStatementEdge', node: { __typename: 'PublicSecurityStatement', id: string, source: StatementSource, system: string | null, periodFrom: string, periodTo: string, paper: string, signedBy: string, signedOn: string, counted: boolean, voidedOn: string | null, totals: Array<{ __typename: 'StatementTotal', value: string, numerator: string, denominator: string }>, unit: { __typename: 'Unit', id: string, name: string }, indicator: { __typename: 'Indicator', id: string, code: string, name: string, counting: Counting, unitOfMeasure: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type PublicSecurityStatementRowFragment = { __typename: 'PublicSecurityStatement', id: string, source: StatementSource, system: string | null, periodFrom: string, periodTo: string, paper: string, signedBy: string, signedOn: string, counted: boolean, voidedOn: string | null, unit: { __typename: 'Unit', id: string, name: string }, indicator: { __typename: 'Indicator', id: string, code: string, name: string, counting: Counting, unitOfMeasure: string } };

export type PublicSecurityStatementQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicSecurityStatementQuery = { __typename: 'Query', statement: { __typename: 'PublicSecurityStatement', note: string | null, voidReason: string | null, recordedAt: string, revision: number, viewerCanAmend: boolean, viewerCanVoid: boolean, id: string, source: StatementSource, system: string | null, periodFrom: string, periodTo: string, paper: string, signedBy: string, signedOn: string, counted: boolean, voidedOn: string | null, scan: { __typename: 'StoredFile', id: string, name: string, bytes: number, url: string } | null, township: { __typename: 'Township', id: string, name: string }, totals: Array<{ __typename: 'StatementTotal', value: string, numerator: string, denominator: string, township: { __typename: 'Township', id: string, name: string } }>, unit: { __typename: 'Unit', id: string, name: string }, indicator: { __typename: 'Indicator', id: string, code: string, name: string, counting: Counting, unitOfMeasure: string } } | null };

export type PublicSecurityStatementIndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicSecurityStatementIndicatorsQuery = { __typename: 'Query', indicators: Array<{ __typename: 'Indicator', id: string, code: string, name: string, counting: Counting, unitOfMeasure: string, source: Source }> };

export type RecordPublicSecurityStatementMutationVariables = Exact<{
  input: RecordStatementInput;
  requestKey: string;
}>;


export type RecordPublicSecurityStatementMutation = { __typename: 'Mutation', made: { __typename: 'PublicSecurityStatement', id: string } };

export type AmendPublicSecurityStatementMutationVariables = Exact<{
  id: string | number;
  revision: number;
  input: AmendStatementInput;
  reason: string;
}>;


export type AmendPublicSecurityStatementMutation = { __typename: 'Mutation', made: { __typename: 'PublicSecurityStatement', id: string } };

export type VoidPublicSecurityStatementMutationVariables = Exact<{
  id: string | number;
  revision: number;
  reason: string;
}>;


export type VoidPublicSecurityStatementMutation = { __typename: 'Mutation', made: { __typename: 'PublicSecurityStatement', id: string } };

export const CampaignRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CampaignRowFragment, unknown>;
export const DissuasionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DissuasionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dissuasion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"warned"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}}]}}]} as unknown as DocumentNode<DissuasionRowFragment, unknown>;
export const PublicSecurityStatementRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicSecurityStatementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicSecurityStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"counting"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}}]} as unknown as DocumentNode<PublicSecurityStatementRowFragment, unknown>;
export const CampaignsDocument = {"__meta__":{"hash":"sha256:12b54c2f8ca2d68fc6a04bcbf3795a486c8f5a2a9ce0dc2f633b4d9a80640aa1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Campaigns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordCampaign"}},{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CampaignsQuery, CampaignsQueryVariables>;
export const CampaignDocument = {"__meta__":{"hash":"sha256:bfa6d419185b8a8e3a08baa5422d4cc768f3e48e7c8f4351597c1388ab504b92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Campaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAmend"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanVoid"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CampaignQuery, CampaignQueryVariables>;
export const RightToRecordCampaignDocument = {"__meta__":{"hash":"sha256:8d127c87630295b4f45aac6c7b1d40e58af1ecc9d1529f960db17e01c91c8fe6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RightToRecordCampaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordCampaign"}}]}}]} as unknown as DocumentNode<RightToRecordCampaignQuery, RightToRecordCampaignQueryVariables>;
export const RecordCampaignDocument = {"__meta__":{"hash":"sha256:52939d835611870cc421ce90c9e3c8a3202f9cd70f3cfec2a184145796f73b8c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCampaignInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}}]}}]}}]} as unknown as DocumentNode<RecordCampaignMutation, RecordCampaignMutationVariables>;
export const AmendCampaignDocument = {"__meta__":{"hash":"sha256:bfae64c7bb0d9688b013b02b4fc1bee2608da3dcee77c41af2723bbbab8bc3fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendCampaignInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]} as unknown as DocumentNode<AmendCampaignMutation, AmendCampaignMutationVariables>;
export const VoidCampaignDocument = {"__meta__":{"hash":"sha256:521e44b473195c19eb00a931e1ed39e71dc4f07f5a584fa123a310ee7485100f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voidCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}}]}}]}}]} as unknown as DocumentNode<VoidCampaignMutation, VoidCampaignMutationVariables>;
export const DissuasionsDocument = {"__meta__":{"hash":"sha256:6991703a443c2b9b26df38ead5f0f2fe1c5fb287bbc4a9e0d124d6912f69c97e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dissuasions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DissuasionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gapsFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gapsTo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordDissuasion"}},{"kind":"Field","name":{"kind":"Name","value":"missingDissuasionDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gapsFrom"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gapsTo"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dissuasions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DissuasionRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DissuasionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dissuasion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"warned"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}}]}}]} as unknown as DocumentNode<DissuasionsQuery, DissuasionsQueryVariables>;
export const DissuasionDocument = {"__meta__":{"hash":"sha256:ef821dd3e015c6baf6a24324775111baf214a5bcb2b497283953f2a5a87c34ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dissuasion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dissuasion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DissuasionRow"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"scan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAmend"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanVoid"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DissuasionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dissuasion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"warned"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}}]}}]} as unknown as DocumentNode<DissuasionQuery, DissuasionQueryVariables>;
export const RightToRecordDissuasionDocument = {"__meta__":{"hash":"sha256:9ef99ad5ebc35cf9fd256f67d9b97b0fb1f26e09e18bb99c86094ff81658cb54"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RightToRecordDissuasion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordDissuasion"}}]}}]} as unknown as DocumentNode<RightToRecordDissuasionQuery, RightToRecordDissuasionQueryVariables>;
export const OwedDissuasionDaysDocument = {"__meta__":{"hash":"sha256:1b7b4313575e8614d7a691a6f8e8846abe974893cf9b36b66a7b069208f595ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwedDissuasionDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordDissuasion"}},{"kind":"Field","name":{"kind":"Name","value":"missingDissuasionDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}]}}]} as unknown as DocumentNode<OwedDissuasionDaysQuery, OwedDissuasionDaysQueryVariables>;
export const RecordDissuasionDocument = {"__meta__":{"hash":"sha256:dedd71d0ee14a40beef42309567d73ea4fcbcba6af9068d4b33810992c36b7fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDissuasion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDissuasionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordDissuasion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"warned"}}]}}]}}]} as unknown as DocumentNode<RecordDissuasionMutation, RecordDissuasionMutationVariables>;
export const RecordDissuasionsDocument = {"__meta__":{"hash":"sha256:6314fcf61f237fdfdf6d1cc9eb79acf3a9bbf75fe265e46c93fc356594515dc1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDissuasions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDissuasionsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordDissuasions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"warned"}}]}}]}}]} as unknown as DocumentNode<RecordDissuasionsMutation, RecordDissuasionsMutationVariables>;
export const AmendDissuasionDocument = {"__meta__":{"hash":"sha256:57238d9d31f1354a1aad89dcb1120e2e56c1cbd9eb7318bc14aa544d77cc4ec3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendDissuasion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendDissuasionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendDissuasion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"warned"}}]}}]}}]} as unknown as DocumentNode<AmendDissuasionMutation, AmendDissuasionMutationVariables>;
export const VoidDissuasionDocument = {"__meta__":{"hash":"sha256:b8e00bde9f88ea8daed01255f0eaea95d6ee451d4a401391d4d5bb8d7399192b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidDissuasion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voidDissuasion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}}]}}]}}]} as unknown as DocumentNode<VoidDissuasionMutation, VoidDissuasionMutationVariables>;
export const PublicSecurityRecordsDocument = {"__meta__":{"hash":"sha256:3aefa9bd2d684c544889fbb0e733a7cd337484d5c446a9a507831d4488c968bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicSecurityRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorByCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"summaryOnly"}},{"kind":"Field","name":{"kind":"Name","value":"reading"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"records"},"name":{"kind":"Name","value":"publicSecurityRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicSecurityRecordsQuery, PublicSecurityRecordsQueryVariables>;
export const PublicSecurityCommitmentWidgetDocument = {"__meta__":{"hash":"sha256:d7ab39c48a6a90e1359b9982dc0b5084df5db10ca98df8baedcdc64bc927e5c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicSecurityCommitmentWidget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordDissuasion"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicSecurityPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"latestRecordOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dissuasionSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"daysReported"}},{"kind":"Field","name":{"kind":"Name","value":"daysMissing"}},{"kind":"Field","name":{"kind":"Name","value":"lastMissing"}},{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"lastDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thisMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaignSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"thisMonth"}},{"kind":"Field","name":{"kind":"Name","value":"townships"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}}]}}]}}]}}]} as unknown as DocumentNode<PublicSecurityCommitmentWidgetQuery, PublicSecurityCommitmentWidgetQueryVariables>;
export const PublicSecurityStatementsDocument = {"__meta__":{"hash":"sha256:7ddd4410a03016753fedf0c6ab295ea662ec683f9587ad8ee95caa3ddf37eb00"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicSecurityStatements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"viewerCanRecord"},"name":{"kind":"Name","value":"viewerCanRecordPublicSecurityStatement"}},{"kind":"Field","alias":{"kind":"Name","value":"indicators"},"name":{"kind":"Name","value":"publicSecurityStatementIndicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statements"},"name":{"kind":"Name","value":"publicSecurityStatements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicSecurityStatementRow"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicSecurityStatementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicSecurityStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"counting"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}}]} as unknown as DocumentNode<PublicSecurityStatementsQuery, PublicSecurityStatementsQueryVariables>;
export const PublicSecurityStatementDocument = {"__meta__":{"hash":"sha256:c5b8c97bbf558a91f412f7dad1e0915b27e6a434189b762ba9bf3959522a42b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicSecurityStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"statement"},"name":{"kind":"Name","value":"publicSecurityStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicSecurityStatementRow"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"scan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAmend"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanVoid"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicSecurityStatementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicSecurityStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"counting"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}}]}}]}}]} as unknown as DocumentNode<PublicSecurityStatementQuery, PublicSecurityStatementQueryVariables>;
export const PublicSecurityStatementIndicatorsDocument = {"__meta__":{"hash":"sha256:4bfdacc0bf346033a745851a680e41c1788f3ca293ccfc55df6b2e52f504bafa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicSecurityStatementIndicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"indicators"},"name":{"kind":"Name","value":"publicSecurityStatementIndicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"counting"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<PublicSecurityStatementIndicatorsQuery, PublicSecurityStatementIndicatorsQueryVariables>;
export const RecordPublicSecurityStatementDocument = {"__meta__":{"hash":"sha256:faa031bfc2074c35e438d86400bc573f3dfcdea4e101b3a1418f6a39cfd62056"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPublicSecurityStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStatementInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"made"},"name":{"kind":"Name","value":"recordPublicSecurityStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordPublicSecurityStatementMutation, RecordPublicSecurityStatementMutationVariables>;
export const AmendPublicSecurityStatementDocument = {"__meta__":{"hash":"sha256:66434285215266f4d3f503afb88c8eb30924019622668bf06bc41e7d681b4adf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendPublicSecurityStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendStatementInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"made"},"name":{"kind":"Name","value":"amendPublicSecurityStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AmendPublicSecurityStatementMutation, AmendPublicSecurityStatementMutationVariables>;
export const VoidPublicSecurityStatementDocument = {"__meta__":{"hash":"sha256:fffd5e906a77fea875958116f8e2d751b279526ff4ae8dadb29e05d9bd880826"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidPublicSecurityStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"made"},"name":{"kind":"Name","value":"voidPublicSecurityStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<VoidPublicSecurityStatementMutation, VoidPublicSecurityStatementMutationVariables>;