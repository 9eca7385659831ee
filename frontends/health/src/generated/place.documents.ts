// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment HealthPlaceRow on HealthPlace {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    kind
    name
    address
    startedOn
    openedOn
  }
`);

export const listDocument = graphql(`
  query HealthPlaceList($filter: HealthPlaceFilter, $first: Int!, $after: String, $offset: Int, $orderBy: HealthPlaceOrder, $with_acceptancePaper: Boolean! = false) {
    mayRecord: viewerCanRecordHealthPlace
    list: healthPlaces(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      edges { node { ...HealthPlaceRow acceptancePaper @include(if: $with_acceptancePaper) } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query HealthPlaceOne($id: ID!) {
    one: healthPlace(id: $id) {
      ...HealthPlaceRow
      acceptancePaper
      acceptanceScan { id name type bytes url }
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
  query RightsOfHealthPlace {
    mayRecord: viewerCanRecordHealthPlace
    parts: recordableHealthPlaceKinds
  }
`);

export const recordDocument = graphql(`
  mutation RecordHealthPlace($input: RecordHealthPlaceInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordHealthPlace(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...HealthPlaceRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidHealthPlace($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidHealthPlace(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendHealthPlace($id: ID!, $revision: Int!, $input: AmendHealthPlaceInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendHealthPlace(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
