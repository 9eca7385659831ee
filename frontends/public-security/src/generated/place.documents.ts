// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment PublicSecurityPlaceRow on PublicSecurityPlace {
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
  query PublicSecurityPlaceList($filter: PublicSecurityPlaceFilter, $first: Int!, $after: String, $offset: Int, $orderBy: PublicSecurityPlaceOrder, $with_acceptancePaper: Boolean! = false) {
    mayRecord: viewerCanRecordPublicSecurityPlace
    list: publicSecurityPlaces(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      edges { node { ...PublicSecurityPlaceRow acceptancePaper @include(if: $with_acceptancePaper) } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query PublicSecurityPlaceOne($id: ID!) {
    one: publicSecurityPlace(id: $id) {
      ...PublicSecurityPlaceRow
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
  query RightsOfPublicSecurityPlace {
    mayRecord: viewerCanRecordPublicSecurityPlace
    parts: recordablePublicSecurityPlaceKinds
  }
`);

export const recordDocument = graphql(`
  mutation RecordPublicSecurityPlace($input: RecordPublicSecurityPlaceInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordPublicSecurityPlace(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...PublicSecurityPlaceRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidPublicSecurityPlace($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidPublicSecurityPlace(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendPublicSecurityPlace($id: ID!, $revision: Int!, $input: AmendPublicSecurityPlaceInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendPublicSecurityPlace(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
