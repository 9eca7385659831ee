// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment FirstAidActivityRow on FirstAidActivity {
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
  query FirstAidActivityList($filter: FirstAidActivityFilter, $first: Int!, $after: String, $offset: Int, $orderBy: FirstAidActivityOrder) {
    mayRecord: viewerCanRecordFirstAidActivity
    list: firstAidActivities(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      totals { audience }
      edges { node { ...FirstAidActivityRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query FirstAidActivityOne($id: ID!) {
    one: firstAidActivity(id: $id) {
      ...FirstAidActivityRow
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
  query RightsOfFirstAidActivity {
    mayRecord: viewerCanRecordFirstAidActivity
  }
`);

export const recordDocument = graphql(`
  mutation RecordFirstAidActivity($input: RecordFirstAidActivityInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordFirstAidActivity(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...FirstAidActivityRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidFirstAidActivity($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidFirstAidActivity(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendFirstAidActivity($id: ID!, $revision: Int!, $input: AmendFirstAidActivityInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendFirstAidActivity(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
