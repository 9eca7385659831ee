// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment FaultRow on Fault {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    kind
    stage
    foundOn
    spot
    problem
  }
`);

export const listDocument = graphql(`
  query FaultList($filter: FaultFilter, $first: Int!, $after: String, $offset: Int, $orderBy: FaultOrder, $with_source: Boolean! = false, $with_number: Boolean! = false, $with_assignedTo: Boolean! = false, $with_repairedOn: Boolean! = false, $with_verifiedOn: Boolean! = false, $with_monthFound: Boolean! = false, $with_monthSettled: Boolean! = false) {
    mayRecord: viewerCanRecordFault
    list: faults(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      totals { monthFound monthSettled }
      edges { node { ...FaultRow source @include(if: $with_source) number @include(if: $with_number) assignedTo @include(if: $with_assignedTo) repairedOn @include(if: $with_repairedOn) verifiedOn @include(if: $with_verifiedOn) monthFound @include(if: $with_monthFound) monthSettled @include(if: $with_monthSettled) } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query FaultOne($id: ID!) {
    one: fault(id: $id) {
      ...FaultRow
      source
      number
      assignedTo
      repairedOn
      verifiedOn
      monthFound
      monthSettled
      photoBefore { id name type bytes url }
      photoAfter { id name type bytes url }
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
  query RightsOfFault {
    mayRecord: viewerCanRecordFault
    parts: recordableFaultKinds
  }
`);

export const recordDocument = graphql(`
  mutation RecordFault($input: RecordFaultInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordFault(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...FaultRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidFault($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidFault(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendFault($id: ID!, $revision: Int!, $input: AmendFaultInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendFault(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
