import { graphql } from '../gql/gql.ts';

export const DissuasionsQuery = graphql(`
  query Dissuasions($filter: DissuasionFilter, $after: String, $gapsFrom: Date!, $gapsTo: Date!) {
    viewerCanRecordDissuasion
    missingDissuasionDays(from: $gapsFrom, to: $gapsTo)
    dissuasions(filter: $filter, first: 20, after: $after) {
      totalCount
      edges {
        node {
          ...DissuasionRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const DissuasionRowFragment = graphql(`
  fragment DissuasionRow on Dissuasion {
    id
    day
    warned
    paper
    signedBy
    signedOn
    counted
    voidedOn
  }
`);

export const DissuasionQuery = graphql(`
  query Dissuasion($id: ID!) {
    dissuasion(id: $id) {
      ...DissuasionRow
      note
      scan {
        id
        name
        bytes
        url
      }
      voidReason
      recordedAt
      revision
      unit {
        id
        name
      }
      township {
        id
        name
      }
      viewerCanAmend
      viewerCanVoid
    }
  }
`);

export const RightToRecordQuery = graphql(`
  query RightToRecordDissuasion {
    viewerCanRecordDissuasion
  }
`);

// What is still owed: a form begins with it.
export const OwedDaysQuery = graphql(`
  query OwedDissuasionDays($from: Date!, $to: Date!) {
    viewerCanRecordDissuasion
    missingDissuasionDays(from: $from, to: $to)
  }
`);

export const RecordDissuasionMutation = graphql(`
  mutation RecordDissuasion($input: RecordDissuasionInput!, $requestKey: String!) {
    recordDissuasion(input: $input, requestKey: $requestKey) {
      id
      day
      warned
    }
  }
`);

export const RecordDissuasionsMutation = graphql(`
  mutation RecordDissuasions($input: RecordDissuasionsInput!, $requestKey: String!) {
    recordDissuasions(input: $input, requestKey: $requestKey) {
      id
      day
      warned
    }
  }
`);

export const AmendDissuasionMutation = graphql(`
  mutation AmendDissuasion($id: ID!, $revision: Int!, $input: AmendDissuasionInput!, $reason: String!) {
    amendDissuasion(id: $id, revision: $revision, input: $input, reason: $reason) {
      id
      warned
    }
  }
`);

export const VoidDissuasionMutation = graphql(`
  mutation VoidDissuasion($id: ID!, $revision: Int!, $reason: String!) {
    voidDissuasion(id: $id, revision: $revision, reason: $reason) {
      id
      voidedOn
    }
  }
`);
