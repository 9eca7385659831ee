import { graphql } from '../gql/gql.ts';

// The list with the days that are missing in it.
export const DissuasionsQuery = graphql(`
  query DissuasionsAndGaps($filter: DissuasionFilter, $after: String, $gapsFrom: Date!, $gapsTo: Date!) {
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

// What is still owed: a form begins with it.
export const OwedDaysQuery = graphql(`
  query OwedDissuasionDays($from: Date!, $to: Date!) {
    viewerCanRecordDissuasion
    missingDissuasionDays(from: $from, to: $to)
  }
`);

export const RecordDissuasionsMutation = graphql(`
  mutation RecordDissuasions($input: RecordDissuasionsInput!, $requestKey: String!, $confirmed: [String!]) {
    recordDissuasions(input: $input, requestKey: $requestKey, confirmed: $confirmed) {
      id
      day
      warned
    }
  }
`);
