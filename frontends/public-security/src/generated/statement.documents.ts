// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment PublicSecurityStatementRow on PublicSecurityStatement {
    id source system periodFrom periodTo paper signedBy signedOn counted corrected voidedOn
    unit { id name }
    indicator { id code name counting unitOfMeasure }
  }
`);

export const listDocument = graphql(`
  query PublicSecurityStatementList($filter: StatementFilter, $after: String) {
    viewerCanRecord: viewerCanRecordPublicSecurityStatement
    indicators: publicSecurityStatementIndicators { id code name }
    statements: publicSecurityStatements(filter: $filter, first: 20, after: $after) {
      totalCount
      edges { node { ...PublicSecurityStatementRow totals { value numerator denominator } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query PublicSecurityStatementOne($id: ID!) {
    statement: publicSecurityStatement(id: $id) {
      ...PublicSecurityStatementRow
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
  query PublicSecurityStatementIndicators {
    indicators: publicSecurityStatementIndicators { id code name counting unitOfMeasure source }
  }
`);

export const recordDocument = graphql(`
  mutation RecordPublicSecurityStatement($input: RecordStatementInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordPublicSecurityStatement(input: $input, requestKey: $requestKey, confirmed: $confirmed) { id }
  }
`);

export const amendDocument = graphql(`
  mutation AmendPublicSecurityStatement($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    made: amendPublicSecurityStatement(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id }
  }
`);

export const voidDocument = graphql(`
  mutation VoidPublicSecurityStatement($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    made: voidPublicSecurityStatement(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id }
  }
`);
