import { graphql } from '../gql/gql.ts';

// BureauParts is generated from the registry: one field for each bureau, all in this one request.
export const OverviewQuery = graphql(`
  query Overview($year: Int!, $asOf: Date!, $previous: Date!) {
    commitments(year: $year) {
      ...OverviewCommitment
      ...BureauParts
    }
  }
`);

export const OverviewCommitmentFragment = graphql(`
  fragment OverviewCommitment on Commitment {
    id
    code
    number
    shortTitle
    batch
    units {
      id
      shortName
    }
    progress(asOf: $asOf) {
      standing
      done
      outputs
      notConnected
      notReturned
      forecastOn
    }
    earlier: progress(asOf: $previous) {
      standing
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
      ...OverviewIndicator
    }
  }
`);

export const OverviewIndicatorFragment = graphql(`
  fragment OverviewIndicator on Indicator {
    id
    code
    name
    counting
    role
    target
    unitOfMeasure
    comparator
    summaryOnly
    module
    reading(asOf: $asOf) {
      value
      shown
      standing
      completion
      planned
      daysMissing
      coveredTo
    }
    verified(asOf: $asOf) {
      cutOff
      shown
      standing
      completion
    }
  }
`);
