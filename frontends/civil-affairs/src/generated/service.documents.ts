// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment ServiceRow on Service {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    kind
    servedOn
    venue
    people
    households
    newHouseholds
  }
`);

export const listDocument = graphql(`
  query ServiceList($filter: ServiceFilter, $first: Int!, $after: String, $offset: Int, $orderBy: ServiceOrder) {
    mayRecord: viewerCanRecordService
    list: services(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      totals { people households newHouseholds }
      edges { node { ...ServiceRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query ServiceOne($id: ID!) {
    one: service(id: $id) {
      ...ServiceRow
      note
      signInSheet { id name type bytes url }
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
  query RightsOfService {
    mayRecord: viewerCanRecordService
    parts: recordableServiceKinds
  }
`);

export const recordDocument = graphql(`
  mutation RecordService($input: RecordServiceInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordService(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...ServiceRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidService($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidService(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendService($id: ID!, $revision: Int!, $input: AmendServiceInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendService(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
