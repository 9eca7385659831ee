import { graphql } from '../gql/gql.ts';

export const PlacesQuery = graphql(`
  query Places($filter: PlaceFilter, $after: String) {
    viewerCanRecordPlace
    places(filter: $filter, first: 20, after: $after) {
      totalCount
      edges {
        node {
          ...PlaceRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const PlaceRowFragment = graphql(`
  fragment PlaceRow on Place {
    id
    kind
    name
    address
    area
    startedOn
    openedOn
    closedOn
    counted
    voidedOn
    township {
      id
      name
    }
  }
`);

export const PlaceQuery = graphql(`
  query Place($id: ID!) {
    place(id: $id) {
      ...PlaceRow
      closingReason
      acceptancePaper
      note
      voidReason
      recordedAt
      revision
      unit {
        id
        name
      }
      viewerCanAmend
      viewerCanClose
      viewerCanVoid
    }
  }
`);

export const RecordableKindsQuery = graphql(`
  query RecordablePlaceKinds {
    recordablePlaceKinds
  }
`);

export const RecordPlaceMutation = graphql(`
  mutation RecordPlace($input: RecordPlaceInput!, $requestKey: String!) {
    recordPlace(input: $input, requestKey: $requestKey) {
      id
      name
      counted
    }
  }
`);

export const AmendPlaceMutation = graphql(`
  mutation AmendPlace($id: ID!, $revision: Int!, $input: AmendPlaceInput!, $reason: String) {
    amendPlace(id: $id, revision: $revision, input: $input, reason: $reason) {
      id
      name
    }
  }
`);

export const ClosePlaceMutation = graphql(`
  mutation ClosePlace($id: ID!, $revision: Int!, $day: Date!, $reason: String!) {
    closePlace(id: $id, revision: $revision, day: $day, reason: $reason) {
      id
      closedOn
    }
  }
`);

export const VoidPlaceMutation = graphql(`
  mutation VoidPlace($id: ID!, $revision: Int!, $reason: String!) {
    voidPlace(id: $id, revision: $revision, reason: $reason) {
      id
      voidedOn
    }
  }
`);
