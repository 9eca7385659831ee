// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment HolidayCampRow on HolidayCamp {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    holiday
    round
    site
    fromOn
    toOn
    children
    newChildren
  }
`);

export const listDocument = graphql(`
  query HolidayCampList($filter: HolidayCampFilter, $first: Int!, $after: String, $offset: Int, $orderBy: HolidayCampOrder) {
    mayRecord: viewerCanRecordHolidayCamp
    list: holidayCamps(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      totals { children newChildren }
      edges { node { ...HolidayCampRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query HolidayCampOne($id: ID!) {
    one: holidayCamp(id: $id) {
      ...HolidayCampRow
      signUpSheet { id name type bytes url }
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
  query RightsOfHolidayCamp {
    mayRecord: viewerCanRecordHolidayCamp
  }
`);

export const recordDocument = graphql(`
  mutation RecordHolidayCamp($input: RecordHolidayCampInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordHolidayCamp(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...HolidayCampRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidHolidayCamp($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidHolidayCamp(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendHolidayCamp($id: ID!, $revision: Int!, $input: AmendHolidayCampInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendHolidayCamp(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
