import { graphql } from '../gql/gql.ts';

export const CommitmentQuery = graphql(`
  query Commitment($year: Int!, $code: String!, $asOf: Date!) {
    commitment(year: $year, code: $code) {
      id
      code
      number
      title
      batch
      units {
        id
        name
      }
      progress(asOf: $asOf) {
        standing
        done
        outputs
        notConnected
        notReturned
        forecastOn
      }
      verified(asOf: $asOf) {
        cutOff
        verifiedOn
        standing
        done
        outputs
        notVerified
        group
      }
      indicators {
        ...CommitmentIndicator
      }
      ...BureauParts
    }
  }
`);

export const CommitmentIndicatorFragment = graphql(`
  fragment CommitmentIndicator on Indicator {
    id
    code
    name
    target
    unitOfMeasure
    comparator
    counting
    summaryOnly
    note
    module
    criteria {
      text
      adoptedOn
    }
    reading(asOf: $asOf) {
      value
      shown
      completion
      planned
      standing
      remaining
      weeklyPace
      exceeded
      coveredTo
      byTime
      concerns
      missedNodeOn
      forecastOn
      daysMissing
    }
    verified(asOf: $asOf) {
      cutOff
      shown
    }
    reported(asOf: $asOf) {
      cutOff
      reported
    }
  }
`);

export const TrendQuery = graphql(`
  query Trend($id: ID!, $asOf: Date!) {
    indicator(id: $id) {
      id
      trend(asOf: $asOf) {
        day
        value
        planned
      }
    }
  }
`);

export const ByTownshipQuery = graphql(`
  query ByTownship($id: ID!, $asOf: Date!) {
    indicator(id: $id) {
      id
      townships(asOf: $asOf) {
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
