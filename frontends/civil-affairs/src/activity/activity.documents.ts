import { graphql } from '../gql/gql.ts';

export const ActivitiesQuery = graphql(`
  query Activities($filter: ActivityFilter, $after: String) {
    viewerCanRecordActivity
    activities(filter: $filter, first: 20, after: $after) {
      totalCount
      edges {
        node {
          ...ActivityRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ActivityRowFragment = graphql(`
  fragment ActivityRow on Activity {
    id
    kind
    title
    venue
    stage
    heldOn
    audience
    counted
    voidedOn
    township {
      id
      name
    }
  }
`);

export const ActivityQuery = graphql(`
  query Activity($id: ID!) {
    activity(id: $id) {
      ...ActivityRow
      note
      voidReason
      recordedAt
      revision
      unit {
        id
        name
      }
      viewerCanAmend
      viewerCanVoid
    }
  }
`);

export const RightToRecordQuery = graphql(`
  query RightToRecordActivity {
    viewerCanRecordActivity
  }
`);

export const RecordActivityMutation = graphql(`
  mutation RecordActivity($input: RecordActivityInput!, $requestKey: String!) {
    recordActivity(input: $input, requestKey: $requestKey) {
      id
      title
      stage
      counted
    }
  }
`);

export const AmendActivityMutation = graphql(`
  mutation AmendActivity($id: ID!, $revision: Int!, $input: AmendActivityInput!, $reason: String) {
    amendActivity(id: $id, revision: $revision, input: $input, reason: $reason) {
      id
      stage
    }
  }
`);

export const VoidActivityMutation = graphql(`
  mutation VoidActivity($id: ID!, $revision: Int!, $reason: String!) {
    voidActivity(id: $id, revision: $revision, reason: $reason) {
      id
      voidedOn
    }
  }
`);
