import { graphql } from '../gql/gql.ts';

// The aliases are those of the kit's StatementDocuments.
export const StatementsQuery = graphql(`
  query HealthStatements($filter: StatementFilter, $after: String) {
    viewerCanRecord: viewerCanRecordHealthStatement
    indicators: healthStatementIndicators {
      id
      code
      name
    }
    statements: healthStatements(filter: $filter, first: 20, after: $after) {
      totalCount
      edges {
        node {
          ...HealthStatementRow
          totals {
            value
            numerator
            denominator
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const StatementRowFragment = graphql(`
  fragment HealthStatementRow on HealthStatement {
    id
    source
    system
    periodFrom
    periodTo
    paper
    signedBy
    signedOn
    counted
    voidedOn
    unit {
      id
      name
    }
    indicator {
      id
      code
      name
      counting
      unitOfMeasure
    }
  }
`);

export const StatementQuery = graphql(`
  query HealthStatement($id: ID!) {
    statement: healthStatement(id: $id) {
      ...HealthStatementRow
      note
      scan {
        id
        name
        bytes
        url
      }
      voidReason
      recordedAt
      revision
      township {
        id
        name
      }
      totals {
        township {
          id
          name
        }
        value
        numerator
        denominator
      }
      viewerCanAmend
      viewerCanVoid
    }
  }
`);

export const StatementIndicatorsQuery = graphql(`
  query HealthStatementIndicators {
    indicators: healthStatementIndicators {
      id
      code
      name
      counting
      unitOfMeasure
      source
    }
  }
`);

export const RecordStatementMutation = graphql(`
  mutation RecordHealthStatement($input: RecordStatementInput!, $requestKey: String!) {
    made: recordHealthStatement(input: $input, requestKey: $requestKey) {
      id
    }
  }
`);

export const AmendStatementMutation = graphql(`
  mutation AmendHealthStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!) {
    made: amendHealthStatement(id: $id, revision: $revision, input: $input, reason: $reason) {
      id
    }
  }
`);

export const VoidStatementMutation = graphql(`
  mutation VoidHealthStatement($id: ID!, $revision: Int!, $reason: String!) {
    made: voidHealthStatement(id: $id, revision: $revision, reason: $reason) {
      id
    }
  }
`);
