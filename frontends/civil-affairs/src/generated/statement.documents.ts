// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment CivilAffairsStatementRow on CivilAffairsStatement {
    id source system periodFrom periodTo paper signedBy signedOn counted corrected voidedOn
    unit { id name }
    indicator { id code name counting unitOfMeasure }
  }
`);

export const listDocument = graphql(`
  query CivilAffairsStatementList($filter: StatementFilter, $after: String) {
    viewerCanRecord: viewerCanRecordCivilAffairsStatement
    indicators: civilAffairsStatementIndicators { id code name }
    statements: civilAffairsStatements(filter: $filter, first: 20, after: $after) {
      totalCount
      edges { node { ...CivilAffairsStatementRow totals { value numerator denominator } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query CivilAffairsStatementOne($id: ID!) {
    statement: civilAffairsStatement(id: $id) {
      ...CivilAffairsStatementRow
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
  query CivilAffairsStatementIndicators {
    indicators: civilAffairsStatementIndicators { id code name counting unitOfMeasure source }
  }
`);

export const recordDocument = graphql(`
  mutation RecordCivilAffairsStatement($input: RecordStatementInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordCivilAffairsStatement(input: $input, requestKey: $requestKey, confirmed: $confirmed) { id }
  }
`);

export const amendDocument = graphql(`
  mutation AmendCivilAffairsStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    made: amendCivilAffairsStatement(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id }
  }
`);

export const voidDocument = graphql(`
  mutation VoidCivilAffairsStatement($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    made: voidCivilAffairsStatement(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id }
  }
`);
