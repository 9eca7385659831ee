import { graphql } from '../gql/gql.ts';

export const UnitWorkQuery = graphql(`
  query UnitWork($year: Int!, $asOf: Date!) {
    commitments(year: $year) {
      id
      code
      number
      batch
      shortTitle
      units {
        id
        code
        name
      }
      indicators {
        ...CatalogueIndicator
        module
        planForm
        viewerCanFilePlan
        contributors {
          id
        }
        planFiling {
          filedOn
        }
        reading(asOf: $asOf) {
          ...FullReading
        }
      }
    }
  }
`);
