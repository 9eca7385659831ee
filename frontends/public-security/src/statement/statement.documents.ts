import { graphql } from '../gql/gql.ts';

// The aliases are those of the kit's StatementDocuments.
export const StatementsQuery = graphql(`
  query PublicSecurityStatements($filter: StatementFilter, $after: String) {
    viewerCanRecord: viewerCanRecordPublicSecurityStatement
    indicators: publicSecurityStatementIndicators {
      id
      code
      name
    }
    statements: publicSecurityStatements(filter: $filter, first: 20, after: $after) {
      totalCount
      edges {
        node {
          ...PublicSecurityStatementRow
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
  fragment PublicSecurityStatementRow on PublicSecurityStatement {
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
  query PublicSecurityStatement($id: ID!) {
    statement: publicSecurityStatement(id: $id) {
      ...PublicSecurityStatementRow
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
  query PublicSecurityStatementIndicators {
    indicators: publicSecurityStatementIndicators {
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
  mutation RecordPublicSecurityStatement($input: RecordStatementInput!, $requestKey: String!) {
    made: recordPublicSecurityStatement(input: $input, requestKey: $requestKey) {
      id
    }
  }
`);

export const AmendStatementMutation = graphql(`
  mutation AmendPublicSecurityStatement(
    $id: ID!
    $revision: Int!
    $input: AmendStatementInput!
    $reason: String!
  ) {
    made: amendPublicSecurityStatement(id: $id, revision: $revision, input: $input, reason: $reason) {
      id
    }
  }
`);

export const VoidStatementMutation = graphql(`
  mutation VoidPublicSecurityStatement($id: ID!, $revision: Int!, $reason: String!) {
    made: voidPublicSecurityStatement(id: $id, revision: $revision, reason: $reason) {
      id
    }
  }
`);
