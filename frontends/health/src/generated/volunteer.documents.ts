// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment VolunteerRow on Volunteer {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    person { name idNumber paper }
    trainedOn
    registeredOn
    team
  }
`);

export const listDocument = graphql(`
  query VolunteerList($filter: VolunteerFilter, $first: Int!, $after: String, $offset: Int, $orderBy: VolunteerOrder) {
    mayRecord: viewerCanRecordVolunteer
    list: volunteers(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      edges { node { ...VolunteerRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query VolunteerOne($id: ID!) {
    one: volunteer(id: $id) {
      ...VolunteerRow
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
  query RightsOfVolunteer {
    mayRecord: viewerCanRecordVolunteer
  }
`);

export const recordDocument = graphql(`
  mutation RecordVolunteer($input: RecordVolunteerInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordVolunteer(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...VolunteerRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidVolunteer($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidVolunteer(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendVolunteer($id: ID!, $revision: Int!, $input: AmendVolunteerInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendVolunteer(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);

export const unmaskDocument = graphql(`
  query UnmaskVolunteer($id: ID!, $purpose: UnmaskPurpose!, $note: String) {
    one: volunteer(id: $id) {
      id
      person { unmasked(purpose: $purpose, note: $note) { name idNumber phone noPaperReason sourceSystem caseNumber } }
    }
  }
`);
