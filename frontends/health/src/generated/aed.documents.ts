// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment AedSiteRow on AedSite {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    venue
    number
    installedOn
    acceptedOn
    checkOn
  }
`);

export const listDocument = graphql(`
  query AedSiteList($filter: AedSiteFilter, $first: Int!, $after: String, $offset: Int, $orderBy: AedSiteOrder, $with_spot: Boolean! = false) {
    mayRecord: viewerCanRecordAedSite
    list: aedSites(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      edges { node { ...AedSiteRow spot @include(if: $with_spot) } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query AedSiteOne($id: ID!) {
    one: aedSite(id: $id) {
      ...AedSiteRow
      spot
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
  query RightsOfAedSite {
    mayRecord: viewerCanRecordAedSite
  }
`);

export const recordDocument = graphql(`
  mutation RecordAedSite($input: RecordAedSiteInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordAedSite(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...AedSiteRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidAedSite($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidAedSite(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendAedSite($id: ID!, $revision: Int!, $input: AmendAedSiteInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendAedSite(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
