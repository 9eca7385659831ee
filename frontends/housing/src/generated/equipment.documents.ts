// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment EquipmentRow on Equipment {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    kind
    name
    purchased
    acceptedOn
    paper
  }
`);

export const listDocument = graphql(`
  query EquipmentList($filter: EquipmentFilter, $first: Int!, $after: String, $offset: Int, $orderBy: EquipmentOrder, $with_supplier: Boolean! = false, $with_orderedOn: Boolean! = false, $with_deliveredOn: Boolean! = false) {
    mayRecord: viewerCanRecordEquipment
    list: equipmentList(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      totals { purchased }
      edges { node { ...EquipmentRow supplier @include(if: $with_supplier) orderedOn @include(if: $with_orderedOn) deliveredOn @include(if: $with_deliveredOn) } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query EquipmentOne($id: ID!) {
    one: equipment(id: $id) {
      ...EquipmentRow
      supplier
      orderedOn
      deliveredOn
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
  query RightsOfEquipment {
    mayRecord: viewerCanRecordEquipment
    parts: recordableEquipmentKinds
  }
`);

export const recordDocument = graphql(`
  mutation RecordEquipment($input: RecordEquipmentInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordEquipment(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...EquipmentRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidEquipment($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidEquipment(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendEquipment($id: ID!, $revision: Int!, $input: AmendEquipmentInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendEquipment(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
