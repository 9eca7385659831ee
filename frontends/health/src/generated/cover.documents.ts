// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment HealthCoverageRow on HealthCoverage {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    register
    name
    year
    grade
    listedOn
    inScope
    coveredOn
    evidence
  }
`);

export const listDocument = graphql(`
  query HealthCoverageList($filter: HealthCoverageFilter, $first: Int!, $after: String, $offset: Int, $orderBy: HealthCoverageOrder, $with_whyNot: Boolean! = false) {
    mayRecord: viewerCanRecordHealthCoverage
    list: healthCoverages(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      edges { node { ...HealthCoverageRow whyNot @include(if: $with_whyNot) } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query HealthCoverageOne($id: ID!) {
    one: healthCoverage(id: $id) {
      ...HealthCoverageRow
      whyNot
      note
      elsewhere
      voidReason
      recordedAt
      viewerCanAmend
      viewerCanVoid
      history { act actName at by reasonCode reason changes { field before after } confirmed { code field words } }
    }
  }
`);

export const rightsDocument = graphql(`
  query RightsOfHealthCoverage {
    mayRecord: viewerCanRecordHealthCoverage
    parts: recordableHealthCoverageRegisters
  }
`);

export const recordDocument = graphql(`
  mutation RecordHealthCoverage($input: RecordHealthCoverageInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordHealthCoverage(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...HealthCoverageRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidHealthCoverage($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidHealthCoverage(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendHealthCoverage($id: ID!, $revision: Int!, $input: AmendHealthCoverageInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendHealthCoverage(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
