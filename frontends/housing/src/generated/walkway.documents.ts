// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment WalkwayRow on Walkway {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    name
    site
    metres
    stairs
    acceptedOn
    paper
  }
`);

export const listDocument = graphql(`
  query WalkwayList($filter: WalkwayFilter, $first: Int!, $after: String, $offset: Int, $orderBy: WalkwayOrder) {
    mayRecord: viewerCanRecordWalkway
    list: walkways(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      totals { metres stairs }
      edges { node { ...WalkwayRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query WalkwayOne($id: ID!) {
    one: walkway(id: $id) {
      ...WalkwayRow
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
  query RightsOfWalkway {
    mayRecord: viewerCanRecordWalkway
  }
`);

export const recordDocument = graphql(`
  mutation RecordWalkway($input: RecordWalkwayInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordWalkway(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...WalkwayRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidWalkway($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidWalkway(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendWalkway($id: ID!, $revision: Int!, $input: AmendWalkwayInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendWalkway(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
