import { graphql } from '../gql/gql.ts';

export const JointActsQuery = graphql(`
  query JointActs($after: String) {
    jointActs(after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          act
          role
          from
          to
          reason
          askedAt
          openUntil
          state
          decidedAt
          decisionReason
          viewerCanDecide
          viewerCanWithdraw
          account {
            id
            username
            name
          }
          asker {
            id
            name
          }
          decider {
            id
            name
          }
        }
      }
    }
  }
`);

export const AdministratorDutiesQuery = graphql(`
  query AdministratorDuties {
    administratorDuties {
      role
      holders {
        id
        username
        name
      }
    }
  }
`);

export const AskJointActMutation = graphql(`
  mutation AskJointAct($input: JointActInput!) {
    askJointAct(input: $input) {
      id
      state
    }
  }
`);

export const DecideJointActMutation = graphql(`
  mutation DecideJointAct($id: ID!, $confirm: Boolean!, $reason: String!) {
    decideJointAct(id: $id, confirm: $confirm, reason: $reason) {
      id
      state
    }
  }
`);

export const WithdrawJointActMutation = graphql(`
  mutation WithdrawJointAct($id: ID!, $reason: String!) {
    withdrawJointAct(id: $id, reason: $reason) {
      id
      state
    }
  }
`);
