import { graphql } from '../gql/gql.ts';

export const CampaignsQuery = graphql(`
  query Campaigns($filter: CampaignFilter, $after: String) {
    viewerCanRecordCampaign
    campaigns(filter: $filter, first: 20, after: $after) {
      totalCount
      edges {
        node {
          ...CampaignRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const CampaignRowFragment = graphql(`
  fragment CampaignRow on Campaign {
    id
    kind
    theme
    venue
    stage
    heldOn
    audience
    officers
    counted
    voidedOn
    township {
      id
      name
    }
  }
`);

export const CampaignQuery = graphql(`
  query Campaign($id: ID!) {
    campaign(id: $id) {
      ...CampaignRow
      note
      voidReason
      recordedAt
      revision
      unit {
        id
        name
      }
      viewerCanAmend
      viewerCanVoid
    }
  }
`);

export const RightToRecordQuery = graphql(`
  query RightToRecordCampaign {
    viewerCanRecordCampaign
  }
`);

export const RecordCampaignMutation = graphql(`
  mutation RecordCampaign($input: RecordCampaignInput!, $requestKey: String!) {
    recordCampaign(input: $input, requestKey: $requestKey) {
      id
      theme
      stage
      counted
    }
  }
`);

export const AmendCampaignMutation = graphql(`
  mutation AmendCampaign($id: ID!, $revision: Int!, $input: AmendCampaignInput!, $reason: String) {
    amendCampaign(id: $id, revision: $revision, input: $input, reason: $reason) {
      id
      stage
    }
  }
`);

export const VoidCampaignMutation = graphql(`
  mutation VoidCampaign($id: ID!, $revision: Int!, $reason: String!) {
    voidCampaign(id: $id, revision: $revision, reason: $reason) {
      id
      voidedOn
    }
  }
`);
