// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment HealthStatementRow on HealthStatement {
    id source system periodFrom periodTo paper signedBy signedOn counted corrected voidedOn
    unit { id name }
    indicator { id code name counting unitOfMeasure }
  }
`);

export const listDocument = graphql(`
  query HealthStatementList($filter: StatementFilter, $after: String) {
    viewerCanRecord: viewerCanRecordHealthStatement
    indicators: healthStatementIndicators { id code name }
    statements: healthStatements(filter: $filter, first: 20, after: $after) {
      totalCount
      edges { node { ...HealthStatementRow totals { value numerator denominator } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query HealthStatementOne($id: ID!) {
    statement: healthStatement(id: $id) {
      ...HealthStatementRow
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
  query HealthStatementIndicators {
    indicators: healthStatementIndicators { id code name counting unitOfMeasure source }
  }
`);

export const recordDocument = graphql(`
  mutation RecordHealthStatement($input: RecordStatementInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordHealthStatement(input: $input, requestKey: $requestKey, confirmed: $confirmed) { id }
  }
`);

export const amendDocument = graphql(`
  mutation AmendHealthStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    made: amendHealthStatement(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id }
  }
`);

export const voidDocument = graphql(`
  mutation VoidHealthStatement($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    made: voidHealthStatement(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id }
  }
`);
