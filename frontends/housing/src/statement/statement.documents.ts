import { graphql } from '../gql/gql.ts';

// The aliases are those of the kit's StatementDocuments.
export const StatementsQuery = graphql(`
  query HousingStatements($filter: StatementFilter, $after: String) {
    viewerCanRecord: viewerCanRecordHousingStatement
    indicators: housingStatementIndicators {
      id
      code
      name
    }
    statements: housingStatements(filter: $filter, first: 20, after: $after) {
      totalCount
      edges {
        node {
          ...HousingStatementRow
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
  fragment HousingStatementRow on HousingStatement {
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
  query HousingStatement($id: ID!) {
    statement: housingStatement(id: $id) {
      ...HousingStatementRow
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
  query HousingStatementIndicators {
    indicators: housingStatementIndicators {
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
  mutation RecordHousingStatement($input: RecordStatementInput!, $requestKey: String!) {
    made: recordHousingStatement(input: $input, requestKey: $requestKey) {
      id
    }
  }
`);

export const AmendStatementMutation = graphql(`
  mutation AmendHousingStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!) {
    made: amendHousingStatement(id: $id, revision: $revision, input: $input, reason: $reason) {
      id
    }
  }
`);

export const VoidStatementMutation = graphql(`
  mutation VoidHousingStatement($id: ID!, $revision: Int!, $reason: String!) {
    made: voidHousingStatement(id: $id, revision: $revision, reason: $reason) {
      id
    }
  }
`);
