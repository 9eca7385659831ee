// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment WatchRow on Watch {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    kind
    statedOn
    registered
    assigned
    visited
    paper
    signedBy
  }
`);

export const listDocument = graphql(`
  query WatchList($filter: WatchFilter, $first: Int!, $after: String, $offset: Int, $orderBy: WatchOrder) {
    mayRecord: viewerCanRecordWatch
    list: watches(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      totals { registered assigned visited }
      edges { node { ...WatchRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query WatchOne($id: ID!) {
    one: watch(id: $id) {
      ...WatchRow
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
  query RightsOfWatch {
    mayRecord: viewerCanRecordWatch
    parts: recordableWatchKinds
  }
`);

export const recordDocument = graphql(`
  mutation RecordWatch($input: RecordWatchInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordWatch(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...WatchRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidWatch($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidWatch(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendWatch($id: ID!, $revision: Int!, $input: AmendWatchInput!, $reason: String!, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendWatch(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
