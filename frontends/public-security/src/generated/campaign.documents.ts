// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment CampaignRow on Campaign {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    kind
    theme
    venue
    stage
    heldOn
    audience
  }
`);

export const listDocument = graphql(`
  query CampaignList($filter: CampaignFilter, $first: Int!, $after: String, $offset: Int, $orderBy: CampaignOrder, $with_officers: Boolean! = false) {
    mayRecord: viewerCanRecordCampaign
    list: campaigns(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      totals { audience }
      edges { node { ...CampaignRow officers @include(if: $with_officers) } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query CampaignOne($id: ID!) {
    one: campaign(id: $id) {
      ...CampaignRow
      note
      officers
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
  query RightsOfCampaign {
    mayRecord: viewerCanRecordCampaign
  }
`);

export const recordDocument = graphql(`
  mutation RecordCampaign($input: RecordCampaignInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordCampaign(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...CampaignRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidCampaign($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidCampaign(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendCampaign($id: ID!, $revision: Int!, $input: AmendCampaignInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendCampaign(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
