// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment BuildingRow on Building {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    name
    address
    devices
    installedOn
    acceptedOn
  }
`);

export const listDocument = graphql(`
  query BuildingList($filter: BuildingFilter, $first: Int!, $after: String, $offset: Int, $orderBy: BuildingOrder, $with_storeys: Boolean! = false, $with_acceptancePaper: Boolean! = false) {
    mayRecord: viewerCanRecordBuilding
    list: buildings(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      edges { node { ...BuildingRow storeys @include(if: $with_storeys) acceptancePaper @include(if: $with_acceptancePaper) } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query BuildingOne($id: ID!) {
    one: building(id: $id) {
      ...BuildingRow
      storeys
      acceptancePaper
      scan { id name type bytes url }
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
  query RightsOfBuilding {
    mayRecord: viewerCanRecordBuilding
  }
`);

export const recordDocument = graphql(`
  mutation RecordBuilding($input: RecordBuildingInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordBuilding(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...BuildingRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidBuilding($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidBuilding(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendBuilding($id: ID!, $revision: Int!, $input: AmendBuildingInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendBuilding(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
