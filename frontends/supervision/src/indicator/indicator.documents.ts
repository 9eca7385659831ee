import { graphql } from '../gql/gql.ts';

export const CatalogueQuery = graphql(`
  query Catalogue($year: Int!) {
    commitments(year: $year) {
      id
      number
      batch
      shortTitle
      indicators {
        ...CatalogueIndicator
        reading {
          standing
        }
      }
    }
  }
`);

export const CatalogueIndicatorFragment = graphql(`
  fragment CatalogueIndicator on Indicator {
    id
    code
    name
    target
    unitOfMeasure
    comparator
    counting
    role
    source
    summaryOnly
    owner {
      id
      code
      name
    }
  }
`);

export const IndicatorQuery = graphql(`
  query Indicator($year: Int!, $code: String!, $asOf: Date!, $knownOn: Date) {
    indicatorByCode(year: $year, code: $code) {
      ...CatalogueIndicator
      note
      allocation
      module
      planForm
      viewerCanAdoptCriteria
      criteria {
        text
        adoptedOn
        adoptedBy
      }
      commitment {
        id
        code
        number
        batch
        title
      }
      contributors {
        id
        name
      }
      partOf {
        id
        code
        name
      }
      reading(asOf: $asOf, knownOn: $knownOn) {
        ...FullReading
      }
      verified(asOf: $asOf, knownOn: $knownOn) {
        cutOff
        verifiedOn
        shown
        standing
      }
      reported(asOf: $asOf) {
        returnId
        cutOff
        reported
        ledger
        verified
        state
      }
      trend(asOf: $asOf, knownOn: $knownOn) {
        day
        value
        planned
      }
    }
  }
`);

export const FullReadingFragment = graphql(`
  fragment FullReading on Reading {
    value
    shown
    numerator
    denominator
    completion
    planned
    byTime
    deviation
    standing
    coveredTo
    concerns
    missedNodeOn
    forecastOn
    remaining
    weeklyPace
    opening
    daysMissing
    daysCovered
    coveredAverage
  }
`);

export const TownshipsQuery = graphql(`
  query IndicatorTownships($id: ID!, $asOf: Date!, $knownOn: Date) {
    indicator(id: $id) {
      id
      townships(asOf: $asOf, knownOn: $knownOn) {
        asOf
        basis
        rows {
          township {
            id
            name
          }
          value
          numerator
          denominator
          asOf
        }
        rest {
          places
          value
        }
      }
    }
  }
`);
