import { graphql } from '../gql/gql.ts';

export const WorksListQuery = graphql(`
  query WorksList($filter: WorksFilter, $after: String) {
    viewerCanRecordWorks
    worksList(filter: $filter, first: 20, after: $after) {
      totalCount
      edges {
        node {
          ...WorksRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const WorksRowFragment = graphql(`
  fragment WorksRow on Works {
    id
    kind
    name
    stage
    stageOn
    overdue
    contractor
    contractSum
    allocated
    paid
    voidedOn
    township {
      id
      name
    }
    totals {
      plannedKm
      startedKm
      baseCourseKm
      pavedKm
      acceptedKm
    }
  }
`);

export const WorksQuery = graphql(`
  query Works($id: ID!) {
    works(id: $id) {
      ...WorksRow
      site
      contractNumber
      peopleReached
      plannedStart
      plannedEnd
      scan {
        id
        name
        bytes
        url
      }
      note
      counted
      elsewhere
      voidReason
      recordedAt
      revision
      unit {
        id
        name
      }
      stages {
        stage
        day
        paper
      }
      nextStages
      sections {
        ...SectionRow
      }
      viewerCanAmend
      viewerCanVoid
    }
  }
`);

export const RightToRecordQuery = graphql(`
  query RightToRecordWorks {
    recordableWorksKinds
  }
`);

export const RecordWorksMutation = graphql(`
  mutation RecordWorks($input: RecordWorksInput!, $requestKey: String!, $confirmed: [String!]) {
    recordWorks(input: $input, requestKey: $requestKey, confirmed: $confirmed) {
      id
      name
    }
  }
`);

export const AmendWorksMutation = graphql(`
  mutation AmendWorks(
    $id: ID!
    $revision: Int!
    $input: AmendWorksInput!
    $reason: String
    $reasonCode: CorrectionReason
    $confirmed: [String!]
  ) {
    amendWorks(
      id: $id
      revision: $revision
      input: $input
      reason: $reason
      reasonCode: $reasonCode
      confirmed: $confirmed
    ) {
      id
    }
  }
`);

export const MoveWorksMutation = graphql(`
  mutation MoveWorks($id: ID!, $revision: Int!, $input: MoveWorksInput!, $requestKey: String!) {
    moveWorks(id: $id, revision: $revision, input: $input, requestKey: $requestKey) {
      id
      stage
    }
  }
`);

export const VoidWorksMutation = graphql(`
  mutation VoidWorks($id: ID!, $revision: Int!, $reason: String!) {
    voidWorks(id: $id, revision: $revision, reason: $reason) {
      id
      voidedOn
    }
  }
`);
