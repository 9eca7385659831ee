// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment FacilityRow on Facility {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    code
    name
    listedOn
  }
`);

export const listDocument = graphql(`
  query FacilityList($filter: FacilityFilter, $first: Int!, $after: String, $offset: Int, $orderBy: FacilityOrder, $with_listedOn: Boolean! = false) {
    mayRecord: viewerCanRecordFacility
    list: facilityList(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      edges { node { ...FacilityRow listedOn @include(if: $with_listedOn) } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query FacilityOne($id: ID!) {
    one: facility(id: $id) {
      ...FacilityRow
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
  query RightsOfFacility {
    mayRecord: viewerCanRecordFacility
  }
`);

export const recordDocument = graphql(`
  mutation RecordFacility($input: RecordFacilityInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordFacility(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...FacilityRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidFacility($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidFacility(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendFacility($id: ID!, $revision: Int!, $input: AmendFacilityInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendFacility(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
