// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment HousingStatementRow on HousingStatement {
    id source system periodFrom periodTo paper signedBy signedOn counted corrected voidedOn
    unit { id name }
    indicator { id code name counting unitOfMeasure }
  }
`);

export const listDocument = graphql(`
  query HousingStatementList($filter: StatementFilter, $after: String) {
    viewerCanRecord: viewerCanRecordHousingStatement
    indicators: housingStatementIndicators { id code name }
    statements: housingStatements(filter: $filter, first: 20, after: $after) {
      totalCount
      edges { node { ...HousingStatementRow totals { value numerator denominator } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query HousingStatementOne($id: ID!) {
    statement: housingStatement(id: $id) {
      ...HousingStatementRow
      revision note voidReason recordedAt
      scan { id name bytes url }
      township { id name }
      totals { township { id name } value numerator denominator }
      viewerCanAmend viewerCanVoid
      history { act actName at by reasonCode reason changes { field before after } confirmed { code field words } }
    }
  }
`);

export const indicatorsDocument = graphql(`
  query HousingStatementIndicators {
    indicators: housingStatementIndicators { id code name counting unitOfMeasure source }
  }
`);

export const recordDocument = graphql(`
  mutation RecordHousingStatement($input: RecordStatementInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordHousingStatement(input: $input, requestKey: $requestKey, confirmed: $confirmed) { id }
  }
`);

export const amendDocument = graphql(`
  mutation AmendHousingStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    made: amendHousingStatement(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id }
  }
`);

export const voidDocument = graphql(`
  mutation VoidHousingStatement($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    made: voidHousingStatement(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id }
  }
`);
