import { graphql } from '../gql/gql.ts';

export const SectionRowFragment = graphql(`
  fragment SectionRow on Section {
    id
    kind
    name
    stakes
    plannedKm
    startedKm
    baseCourseKm
    pavedKm
    acceptedKm
    progressOn
    viewerCanAmend
    viewerCanAccept
    township {
      id
      name
    }
  }
`);

export const SectionQuery = graphql(`
  query Section($id: ID!) {
    section(id: $id) {
      ...SectionRow
      counted
      elsewhere
      voidedOn
      voidReason
      recordedAt
      revision
      unit {
        id
        name
      }
      works {
        id
        name
      }
      acceptances {
        day
        km
        paper
      }
      viewerCanVoid
    }
  }
`);

export const SectionWorksQuery = graphql(`
  query SectionWorks($id: ID!) {
    works(id: $id) {
      id
      name
      kind
      stage
      viewerCanAmend
    }
  }
`);

export const RecordSectionMutation = graphql(`
  mutation RecordSection($input: RecordSectionInput!, $requestKey: String!, $confirmed: [String!]) {
    recordSection(input: $input, requestKey: $requestKey, confirmed: $confirmed) {
      id
      name
    }
  }
`);

export const AmendSectionMutation = graphql(`
  mutation AmendSection(
    $id: ID!
    $revision: Int!
    $input: AmendSectionInput!
    $reason: String
    $reasonCode: CorrectionReason
    $confirmed: [String!]
  ) {
    amendSection(
      id: $id
      revision: $revision
      input: $input
      reason: $reason
      reasonCode: $reasonCode
      confirmed: $confirmed
    ) {
      id
    }
  }
`);

export const AcceptSectionMutation = graphql(`
  mutation AcceptSection($id: ID!, $revision: Int!, $input: SectionAcceptanceInput!, $requestKey: String!) {
    acceptSection(id: $id, revision: $revision, input: $input, requestKey: $requestKey) {
      id
      acceptedKm
    }
  }
`);

export const VoidSectionMutation = graphql(`
  mutation VoidSection($id: ID!, $revision: Int!, $reason: String!) {
    voidSection(id: $id, revision: $revision, reason: $reason) {
      id
      voidedOn
    }
  }
`);
