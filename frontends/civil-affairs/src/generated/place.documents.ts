// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment PlaceRow on Place {
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
    area
    startedOn
    openedOn
    closedOn
  }
`);

export const listDocument = graphql(`
  query PlaceList($filter: PlaceFilter, $first: Int!, $after: String, $offset: Int, $orderBy: PlaceOrder, $with_acceptancePaper: Boolean! = false) {
    mayRecord: viewerCanRecordPlace
    list: places(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      totals { area }
      edges { node { ...PlaceRow acceptancePaper @include(if: $with_acceptancePaper) } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query PlaceOne($id: ID!) {
    one: place(id: $id) {
      ...PlaceRow
      closingReason
      acceptancePaper
      acceptanceScan { id name type bytes url }
      note
      elsewhere
      voidReason
      recordedAt
      viewerCanAmend
      viewerCanVoid
      history { act actName at by reasonCode reason changes { field before after } confirmed { code field words } }
      viewerCanClose
    }
  }
`);

export const rightsDocument = graphql(`
  query RightsOfPlace {
    mayRecord: viewerCanRecordPlace
    parts: recordablePlaceKinds
  }
`);

export const recordDocument = graphql(`
  mutation RecordPlace($input: RecordPlaceInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordPlace(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...PlaceRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidPlace($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidPlace(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendPlace($id: ID!, $revision: Int!, $input: AmendPlaceInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendPlace(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
