// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment AdaptationRow on Adaptation {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    person { name idNumber paper }
    stage
    assessedOn
    acceptedOn
    items
    cost
  }
`);

export const listDocument = graphql(`
  query AdaptationList($filter: AdaptationFilter, $first: Int!, $after: String, $offset: Int, $orderBy: AdaptationOrder) {
    mayRecord: viewerCanRecordAdaptation
    list: adaptations(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      totals { cost }
      edges { node { ...AdaptationRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query AdaptationOne($id: ID!, $sensitive: Boolean! = false) {
    one: adaptation(id: $id) {
      ...AdaptationRow
      person { name idNumber phone sex birthYear paper }
      viewerCanUnmask
      viewerCanSeeSensitive
      household @include(if: $sensitive) { householdNumber village houseNumber }
      elsewhere
      voidReason
      recordedAt
      viewerCanAmend
      viewerCanVoid
      history { act actName at by reasonCode reason changes { field before after } confirmed { code field words } }
    }
  }
`);

export const rightsDocument = graphql(`
  query RightsOfAdaptation {
    mayRecord: viewerCanRecordAdaptation
  }
`);

export const recordDocument = graphql(`
  mutation RecordAdaptation($input: RecordAdaptationInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordAdaptation(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...AdaptationRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidAdaptation($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidAdaptation(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendAdaptation($id: ID!, $revision: Int!, $input: AmendAdaptationInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendAdaptation(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);

export const unmaskDocument = graphql(`
  query UnmaskAdaptation($id: ID!, $purpose: UnmaskPurpose!, $note: String) {
    one: adaptation(id: $id) {
      id
      person { unmasked(purpose: $purpose, note: $note) { name idNumber phone noPaperReason sourceSystem caseNumber } }
    }
  }
`);
