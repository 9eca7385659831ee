// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment HomeRow on Home {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    person { name idNumber paper }
    devices
    installedOn
    acceptedOn
  }
`);

export const listDocument = graphql(`
  query HomeList($filter: HomeFilter, $first: Int!, $after: String, $offset: Int, $orderBy: HomeOrder, $with_acceptancePaper: Boolean! = false) {
    mayRecord: viewerCanRecordHome
    list: homes(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      edges { node { ...HomeRow acceptancePaper @include(if: $with_acceptancePaper) } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query HomeOne($id: ID!, $sensitive: Boolean! = false) {
    one: home(id: $id) {
      ...HomeRow
      acceptancePaper
      person { name idNumber phone sex birthYear paper }
      viewerCanUnmask
      viewerCanSeeSensitive
      address @include(if: $sensitive)
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
  query RightsOfHome {
    mayRecord: viewerCanRecordHome
  }
`);

export const recordDocument = graphql(`
  mutation RecordHome($input: RecordHomeInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordHome(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...HomeRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidHome($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidHome(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendHome($id: ID!, $revision: Int!, $input: AmendHomeInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendHome(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);

export const unmaskDocument = graphql(`
  query UnmaskHome($id: ID!, $purpose: UnmaskPurpose!, $note: String) {
    one: home(id: $id) {
      id
      person { unmasked(purpose: $purpose, note: $note) { name idNumber phone noPaperReason sourceSystem caseNumber } }
    }
  }
`);
