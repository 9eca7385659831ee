import { graphql } from '../gql/gql.ts';

export const TrainingsQuery = graphql(`
  query Trainings($filter: TrainingFilter, $after: String) {
    viewerCanRecordTraining
    trainings(filter: $filter, first: 20, after: $after) {
      totalCount
      edges {
        node {
          ...TrainingRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const TrainingRowFragment = graphql(`
  fragment TrainingRow on Training {
    id
    kind
    heldOn
    venue
    attendance
    pupils
    certificates
    counted
    voidedOn
    township {
      id
      name
    }
    unit {
      id
      name
    }
  }
`);

export const TrainingQuery = graphql(`
  query Training($id: ID!) {
    training(id: $id) {
      ...TrainingRow
      instructor
      note
      voidReason
      recordedAt
      revision
      viewerCanAmend
      viewerCanVoid
    }
  }
`);

export const RecordableKindsQuery = graphql(`
  query RecordableTrainingKinds {
    recordableTrainingKinds
  }
`);

export const RecordTrainingMutation = graphql(`
  mutation RecordTraining($input: RecordTrainingInput!, $requestKey: String!) {
    recordTraining(input: $input, requestKey: $requestKey) {
      id
      kind
      attendance
    }
  }
`);

export const AmendTrainingMutation = graphql(`
  mutation AmendTraining($id: ID!, $revision: Int!, $input: AmendTrainingInput!, $reason: String!) {
    amendTraining(id: $id, revision: $revision, input: $input, reason: $reason) {
      id
      attendance
    }
  }
`);

export const VoidTrainingMutation = graphql(`
  mutation VoidTraining($id: ID!, $revision: Int!, $reason: String!) {
    voidTraining(id: $id, revision: $revision, reason: $reason) {
      id
      voidedOn
    }
  }
`);
