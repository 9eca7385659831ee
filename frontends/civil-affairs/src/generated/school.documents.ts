// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment SchoolCareRow on SchoolCare {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    name
    year
    grade
    listedOn
    inScope
    absentTimes
    termStartOn
    graduationOn
    examOn
    evidence
  }
`);

export const listDocument = graphql(`
  query SchoolCareList($filter: SchoolCareFilter, $first: Int!, $after: String, $offset: Int, $orderBy: SchoolCareOrder, $with_whyNot: Boolean! = false) {
    mayRecord: viewerCanRecordSchoolCare
    list: schoolCares(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      edges { node { ...SchoolCareRow whyNot @include(if: $with_whyNot) } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query SchoolCareOne($id: ID!) {
    one: schoolCare(id: $id) {
      ...SchoolCareRow
      whyNot
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
  query RightsOfSchoolCare {
    mayRecord: viewerCanRecordSchoolCare
  }
`);

export const recordDocument = graphql(`
  mutation RecordSchoolCare($input: RecordSchoolCareInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordSchoolCare(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...SchoolCareRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidSchoolCare($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidSchoolCare(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendSchoolCare($id: ID!, $revision: Int!, $input: AmendSchoolCareInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendSchoolCare(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
