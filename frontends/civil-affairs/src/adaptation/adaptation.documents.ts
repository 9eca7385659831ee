import { graphql } from '../gql/gql.ts';

export const AdaptationsQuery = graphql(`
  query Adaptations($filter: AdaptationFilter, $after: String) {
    viewerCanRecordAdaptation
    adaptations(filter: $filter, first: 20, after: $after) {
      totalCount
      edges {
        node {
          ...AdaptationRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const AdaptationRowFragment = graphql(`
  fragment AdaptationRow on Adaptation {
    id
    stage
    assessedOn
    acceptedOn
    items
    cost
    counted
    voidedOn
    person {
      name
      idNumber
    }
    township {
      id
      name
    }
  }
`);

export const AdaptationQuery = graphql(`
  query Adaptation($id: ID!) {
    adaptation(id: $id) {
      ...AdaptationRow
      person {
        name
        idNumber
        phone
        sex
        birthYear
      }
      voidReason
      recordedAt
      revision
      unit {
        id
        name
      }
      viewerCanAmend
      viewerCanUnmask
      viewerCanVoid
    }
  }
`);

export const UnmaskAdaptationQuery = graphql(`
  query UnmaskAdaptation($id: ID!, $purpose: String!) {
    adaptation(id: $id) {
      id
      person {
        unmasked(purpose: $purpose) {
          name
          idNumber
          phone
        }
      }
    }
  }
`);

export const RightToRecordAdaptationQuery = graphql(`
  query RightToRecordAdaptation {
    viewerCanRecordAdaptation
  }
`);

export const RecordAdaptationMutation = graphql(`
  mutation RecordAdaptation($input: RecordAdaptationInput!, $requestKey: String!) {
    recordAdaptation(input: $input, requestKey: $requestKey) {
      id
      stage
      counted
      person {
        name
      }
    }
  }
`);

export const AmendAdaptationMutation = graphql(`
  mutation AmendAdaptation($id: ID!, $revision: Int!, $input: AmendAdaptationInput!) {
    amendAdaptation(id: $id, revision: $revision, input: $input) {
      id
      stage
    }
  }
`);

export const VoidAdaptationMutation = graphql(`
  mutation VoidAdaptation($id: ID!, $revision: Int!, $reason: String!) {
    voidAdaptation(id: $id, revision: $revision, reason: $reason) {
      id
      voidedOn
    }
  }
`);
