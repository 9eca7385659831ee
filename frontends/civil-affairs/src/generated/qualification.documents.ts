// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment QualificationRow on Qualification {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    certificate
    person { name idNumber paper }
    number
    issuedOn
    expiresOn
    employer
  }
`);

export const listDocument = graphql(`
  query QualificationList($filter: QualificationFilter, $first: Int!, $after: String, $offset: Int, $orderBy: QualificationOrder) {
    mayRecord: viewerCanRecordQualification
    list: qualifications(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      edges { node { ...QualificationRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query QualificationOne($id: ID!) {
    one: qualification(id: $id) {
      ...QualificationRow
      note
      person { name idNumber phone sex birthYear paper }
      viewerCanUnmask
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
  query RightsOfQualification {
    mayRecord: viewerCanRecordQualification
    parts: recordableQualificationCertificates
  }
`);

export const recordDocument = graphql(`
  mutation RecordQualification($input: RecordQualificationInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordQualification(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...QualificationRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidQualification($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidQualification(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendQualification($id: ID!, $revision: Int!, $input: AmendQualificationInput!, $reason: String!, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendQualification(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);

export const unmaskDocument = graphql(`
  query UnmaskQualification($id: ID!, $purpose: UnmaskPurpose!, $note: String) {
    one: qualification(id: $id) {
      id
      person { unmasked(purpose: $purpose, note: $note) { name idNumber phone noPaperReason sourceSystem caseNumber } }
    }
  }
`);
