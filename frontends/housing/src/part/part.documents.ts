import { graphql } from '../gql/gql.ts';

export const RecordsQuery = graphql(`
  query HousingRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {
    indicatorByCode(year: $year, code: $code) {
      id
      code
      name
      unitOfMeasure
      summaryOnly
      reading(asOf: $asOf) {
        shown
      }
      records: housingRecords(first: 20, after: $after, asOf: $asOf) {
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
  query HousingCommitmentWidget($year: Int!, $code: String!) {
    commitment(year: $year, code: $code) {
      id
      housingPart {
        latestRecordOn
        pending
      }
      worksSummary {
        works
        kinds
        byStage {
          stage
          count
        }
        plannedKm
        startedKm
        baseCourseKm
        pavedKm
        acceptedKm
        contractSum
        allocated
        paid
        peopleReached
        byTownship {
          plannedKm
          startedKm
          baseCourseKm
          pavedKm
          acceptedKm
          township {
            id
            name
          }
        }
      }
    }
  }
`);
