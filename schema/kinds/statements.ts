import { camelCase } from '@minsheng/kernel/registry';

/** `CivilAffairsStatement`: the graph's type of a module's statements. */
export function statementName(module: string): string {
  const one = `${camelCase(module)}Statement`;
  return one[0]!.toUpperCase() + one.slice(1);
}

/** The GraphQL texts of a module's statements, by the name that the kit's pages give each (`StatementDocuments`). */
export function statementDocuments(module: string): ReadonlyMap<string, string> {
  const one = `${camelCase(module)}Statement`;
  const name = statementName(module);
  const figures = 'value numerator denominator';
  return new Map([
    [
      'row',
      `fragment ${name}Row on ${name} {
  id source system periodFrom periodTo paper signedBy signedOn counted corrected voidedOn
  unit { id name }
  indicator { id code name counting unitOfMeasure }
}`,
    ],
    [
      'list',
      `query ${name}List($filter: StatementFilter, $after: String) {
  viewerCanRecord: viewerCanRecord${name}
  indicators: ${one}Indicators { id code name }
  statements: ${one}s(filter: $filter, first: 20, after: $after) {
    totalCount
    edges { node { ...${name}Row totals { ${figures} } } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    ],
    [
      'one',
      `query ${name}One($id: ID!) {
  statement: ${one}(id: $id) {
    ...${name}Row
    revision note voidReason recordedAt
    scan { id name bytes url }
    township { id name }
    totals { township { id name } ${figures} }
    viewerCanAmend viewerCanVoid
    history { act actName at by reasonCode reason changes { field before after } confirmed { code field words } }
  }
}`,
    ],
    [
      'indicators',
      `query ${name}Indicators {
  indicators: ${one}Indicators { id code name counting unitOfMeasure source }
}`,
    ],
    [
      'record',
      `mutation Record${name}($input: RecordStatementInput!, $requestKey: String!, $confirmed: [String!]) {
  made: record${name}(input: $input, requestKey: $requestKey, confirmed: $confirmed) { id }
}`,
    ],
    [
      'amend',
      `mutation Amend${name}($id: ID!, $revision: Int!, $input: AmendStatementInput!, $reason: String!, $reasonCode: CorrectionReason, $confirmed: [String!]) {
  made: amend${name}(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id }
}`,
    ],
    [
      'void',
      `mutation Void${name}($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
  made: void${name}(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id }
}`,
    ],
  ]);
}
