import { graphql } from '../gql/gql.ts';

export const RecordsQuery = graphql(`
  query PublicSecurityRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {
    indicatorByCode(year: $year, code: $code) {
      id
      code
      name
      unitOfMeasure
      summaryOnly
      reading(asOf: $asOf) {
        shown
      }
      records: publicSecurityRecords(first: 20, after: $after, asOf: $asOf) {
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
  query PublicSecurityCommitmentWidget($year: Int!, $code: String!) {
    viewerCanRecordDissuasion
    commitment(year: $year, code: $code) {
      id
      publicSecurityPart {
        latestRecordOn
      }
      dissuasionSummary {
        total
        daysReported
        daysMissing
        lastMissing
        average
        lastDays {
          day
          count
        }
        thisMonth
      }
      campaignSummary {
        held
        thisMonth
        townships
        audience
        planned
        unanswered
      }
    }
  }
`);
