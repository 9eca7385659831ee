// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment ActivityRow on Activity {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    kind
    title
    venue
    stage
    heldOn
    audience
  }
`);

export const listDocument = graphql(`
  query ActivityList($filter: ActivityFilter, $first: Int!, $after: String, $offset: Int, $orderBy: ActivityOrder) {
    mayRecord: viewerCanRecordActivity
    list: activities(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      totals { audience }
      edges { node { ...ActivityRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query ActivityOne($id: ID!) {
    one: activity(id: $id) {
      ...ActivityRow
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
  query RightsOfActivity {
    mayRecord: viewerCanRecordActivity
  }
`);

export const recordDocument = graphql(`
  mutation RecordActivity($input: RecordActivityInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordActivity(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...ActivityRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidActivity($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidActivity(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendActivity($id: ID!, $revision: Int!, $input: AmendActivityInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendActivity(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
