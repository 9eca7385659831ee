import { graphql } from '../gql/gql.ts';

// The aliases are those of the kit's StatementDocuments.
export const StatementsQuery = graphql(`
  query CivilAffairsStatements($filter: StatementFilter, $after: String) {
    viewerCanRecord: viewerCanRecordCivilAffairsStatement
    indicators: civilAffairsStatementIndicators {
      id
      code
      name
    }
    statements: civilAffairsStatements(filter: $filter, first: 20, after: $after) {
      totalCount
      edges {
        node {
          ...CivilAffairsStatementRow
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
  fragment CivilAffairsStatementRow on CivilAffairsStatement {
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
  query CivilAffairsStatement($id: ID!) {
    statement: civilAffairsStatement(id: $id) {
      ...CivilAffairsStatementRow
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
  query CivilAffairsStatementIndicators {
    indicators: civilAffairsStatementIndicators {
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
  mutation RecordCivilAffairsStatement($input: RecordStatementInput!, $requestKey: String!) {
    made: recordCivilAffairsStatement(input: $input, requestKey: $requestKey) {
      id
    }
  }
`);

export const AmendStatementMutation = graphql(`
  mutation AmendCivilAffairsStatement(
    $id: ID!
    $revision: Int!
    $input: AmendStatementInput!
    $reason: String!
  ) {
    made: amendCivilAffairsStatement(id: $id, revision: $revision, input: $input, reason: $reason) {
      id
    }
  }
`);

export const VoidStatementMutation = graphql(`
  mutation VoidCivilAffairsStatement($id: ID!, $revision: Int!, $reason: String!) {
    made: voidCivilAffairsStatement(id: $id, revision: $revision, reason: $reason) {
      id
    }
  }
`);
