import { graphql } from '../gql/gql.ts';

export const CriteriaQuery = graphql(`
  query IndicatorCriteria($year: Int!, $code: String!) {
    indicatorByCode(year: $year, code: $code) {
      id
      code
      name
      viewerCanAdoptCriteria
      criteria {
        text
        revision
      }
    }
  }
`);

export const AdoptCriteriaMutation = graphql(`
  mutation AdoptCriteria($indicator: ID!, $revision: Int!, $text: String!, $reason: String) {
    adoptCriteria(indicator: $indicator, revision: $revision, text: $text, reason: $reason) {
      id
      criteria {
        text
        revision
        adoptedOn
        adoptedBy
      }
    }
  }
`);
