// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment DissuasionRow on Dissuasion {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    day
    warned
    paper
    signedBy
    signedOn
  }
`);

export const listDocument = graphql(`
  query DissuasionList($filter: DissuasionFilter, $first: Int!, $after: String, $offset: Int, $orderBy: DissuasionOrder) {
    mayRecord: viewerCanRecordDissuasion
    list: dissuasions(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      totals { warned }
      edges { node { ...DissuasionRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query DissuasionOne($id: ID!) {
    one: dissuasion(id: $id) {
      ...DissuasionRow
      scan { id name type bytes url }
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
  query RightsOfDissuasion {
    mayRecord: viewerCanRecordDissuasion
  }
`);

export const recordDocument = graphql(`
  mutation RecordDissuasion($input: RecordDissuasionInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordDissuasion(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...DissuasionRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidDissuasion($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidDissuasion(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendDissuasion($id: ID!, $revision: Int!, $input: AmendDissuasionInput!, $reason: String!, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendDissuasion(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
