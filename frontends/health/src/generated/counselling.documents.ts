// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment CounsellingRow on Counselling {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    kind
    servedOn
    venue
    people
  }
`);

export const listDocument = graphql(`
  query CounsellingList($filter: CounsellingFilter, $first: Int!, $after: String, $offset: Int, $orderBy: CounsellingOrder) {
    mayRecord: viewerCanRecordCounselling
    list: counsellings(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      totals { people }
      edges { node { ...CounsellingRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query CounsellingOne($id: ID!) {
    one: counselling(id: $id) {
      ...CounsellingRow
      note
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
  query RightsOfCounselling {
    mayRecord: viewerCanRecordCounselling
  }
`);

export const recordDocument = graphql(`
  mutation RecordCounselling($input: RecordCounsellingInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordCounselling(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...CounsellingRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidCounselling($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidCounselling(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendCounselling($id: ID!, $revision: Int!, $input: AmendCounsellingInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendCounselling(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
