import { graphql } from '../gql/gql.ts';

export const RecordsQuery = graphql(`
  query CivilAffairsRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {
    indicatorByCode(year: $year, code: $code) {
      id
      code
      name
      unitOfMeasure
      summaryOnly
      reading(asOf: $asOf) {
        shown
      }
      records: civilAffairsRecords(first: 20, after: $after, asOf: $asOf) {
        totalCount
        edges {
          node {
            __typename
            id
            occurredOn
            amount
            summary
            unit {
              id
              name
            }
            township {
              id
              name
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const CommitmentWidgetQuery = graphql(`
  query CivilAffairsCommitmentWidget($year: Int!, $code: String!) {
    commitment(year: $year, code: $code) {
      id
      civilAffairsPart {
        latestRecordOn
      }
      activitySummary {
        held
        thisMonth
        townships
        audience
        planned
        unanswered
      }
      adaptationSummary {
        accepted
        planned
        townships
        cost
      }
      placeSummary {
        byKind {
          kind
          standing
          openedThisYear
          closedThisYear
          underWay
          area
        }
      }
    }
  }
`);
