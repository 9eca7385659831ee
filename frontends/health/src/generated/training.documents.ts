// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment TrainingRow on Training {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    kind
    heldOn
    venue
    instructor
    attendance
    pupils
    certificates
  }
`);

export const listDocument = graphql(`
  query TrainingList($filter: TrainingFilter, $first: Int!, $after: String, $offset: Int, $orderBy: TrainingOrder) {
    mayRecord: viewerCanRecordTraining
    list: trainings(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      totals { attendance pupils certificates }
      edges { node { ...TrainingRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query TrainingOne($id: ID!) {
    one: training(id: $id) {
      ...TrainingRow
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
  query RightsOfTraining {
    mayRecord: viewerCanRecordTraining
    parts: recordableTrainingKinds
  }
`);

export const recordDocument = graphql(`
  mutation RecordTraining($input: RecordTrainingInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordTraining(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...TrainingRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidTraining($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidTraining(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendTraining($id: ID!, $revision: Int!, $input: AmendTrainingInput!, $reason: String!, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendTraining(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
