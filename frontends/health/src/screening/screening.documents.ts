import { graphql } from '../gql/gql.ts';

// Asked first: what may be chosen from, and whether this reader sees results. Rows answer for themselves.
export const ScreeningOptionsQuery = graphql(`
  query ScreeningOptions {
    facilities {
      id
      name
    }
    viewerCanRecordScreening
    viewerCanSeeScreeningResults
  }
`);

export const ScreeningsQuery = graphql(`
  query Screenings($filter: ScreeningFilter, $after: String, $sensitive: Boolean!) {
    screenings(filter: $filter, first: 20, after: $after) {
      totalCount
      edges {
        node {
          ...ScreeningRow
          result @include(if: $sensitive)
          followUp @include(if: $sensitive)
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ScreeningRowFragment = graphql(`
  fragment ScreeningRow on Screening {
    id
    programme
    screenedOn
    counted
    corrected
    voidedOn
    person {
      name
      idNumber
      paper
    }
    township {
      id
      name
    }
    facility {
      id
      name
    }
  }
`);

export const RecordsQuery = graphql(`
  query IndicatorRecords($year: Int!, $code: String!, $after: String, $asOf: Date) {
    indicatorByCode(year: $year, code: $code) {
      id
      code
      name
      unitOfMeasure
      summaryOnly
      reading(asOf: $asOf) {
        shown
      }
      records: healthRecords(first: 20, after: $after, asOf: $asOf) {
        totalCount
        edges {
          node {
            ...HealthRecordRow
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

export const HealthRecordRowFragment = graphql(`
  fragment HealthRecordRow on HealthRecord {
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
    ... on Screening {
      person {
        name
        idNumber
        paper
      }
      facility {
        id
        name
      }
    }
  }
`);

export const ScreeningQuery = graphql(`
  query Screening($id: ID!) {
    screening(id: $id) {
      ...ScreeningRow
      reportedOn
      recordedAt
      revision
      voidReason
      person {
        phone
        sex
        birthYear
      }
      unit {
        id
        name
      }
      countedBy {
        id
        screenedOn
      }
      viewerCanVoid
      viewerCanAmend
      viewerCanSeeSensitive
      history {
        act
        actName
        at
        by
        reasonCode
        reason
        changes {
          field
          before
          after
        }
        confirmed {
          code
          field
          words
        }
      }
    }
  }
`);

// Apart from the rest, and asked only where the server said that this reader may.
export const ScreeningResultQuery = graphql(`
  query ScreeningResult($id: ID!) {
    screening(id: $id) {
      id
      revision
      person {
        paper
      }
      reportedOn
      highRisk
      result
      followUp
      followUpDueOn
      followUpNote
    }
  }
`);

export const UnmaskQuery = graphql(`
  query Unmask($id: ID!, $purpose: UnmaskPurpose!, $note: String) {
    screening(id: $id) {
      id
      person {
        unmasked(purpose: $purpose, note: $note) {
          name
          idNumber
          phone
          noPaperReason
          sourceSystem
          caseNumber
        }
      }
    }
  }
`);

export const RecordScreeningMutation = graphql(`
  mutation RecordScreening($input: RecordScreeningInput!, $requestKey: String!, $confirmed: [String!]) {
    recordScreening(input: $input, requestKey: $requestKey, confirmed: $confirmed) {
      counted
      warnings {
        code
        message
      }
      screening {
        id
        programme
      }
    }
  }
`);

export const AmendScreeningMutation = graphql(`
  mutation AmendScreening(
    $id: ID!
    $revision: Int!
    $input: AmendScreeningInput!
    $reason: String
    $reasonCode: CorrectionReason
    $confirmed: [String!]
  ) {
    amendScreening(
      id: $id
      revision: $revision
      input: $input
      reason: $reason
      reasonCode: $reasonCode
      confirmed: $confirmed
    ) {
      id
      reportedOn
    }
  }
`);

export const VoidScreeningMutation = graphql(`
  mutation VoidScreening($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voidScreening(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) {
      id
      voidedOn
    }
  }
`);

export const CommitmentWidgetQuery = graphql(`
  query HealthCommitmentWidget($year: Int!, $code: String!) {
    commitment(year: $year, code: $code) {
      id
      screeningSummary {
        people
        facilities
        thisMonth
        followUpsDue
        followUpsOverdue
        repeats
      }
      trainingSummary {
        sessions
        thisMonth
        townships
        candidates
        certificates
      }
    }
  }
`);
