import { graphql } from '../gql/gql.ts';

export const ClosePlaceMutation = graphql(`
  mutation ClosePlace($id: ID!, $revision: Int!, $day: Date!, $reason: String!) {
    closePlace(id: $id, revision: $revision, day: $day, reason: $reason) {
      id
      closedOn
    }
  }
`);
