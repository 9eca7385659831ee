import { graphql } from '../gql/gql.ts';

export const AccountsQuery = graphql(`
  query Accounts($filter: AccountFilter, $after: String) {
    accounts(filter: $filter, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          username
          name
          active
          lockedUntil
          mustChangePassword
          unit {
            id
            name
          }
        }
      }
    }
    viewer {
      id
      viewerCanCreateAccount
    }
  }
`);

export const AccountQuery = graphql(`
  query Account($id: ID!) {
    account(id: $id) {
      id
      username
      name
      active
      lockedUntil
      mustChangePassword
      createdAt
      unit {
        id
        name
      }
      secondFactor {
        enrolled
        required
        recoveryCodesLeft
      }
      grants {
        ...GrantRow
      }
      delegations {
        ...GrantRow
      }
      takesTwo
      viewerCanManage
      viewerCanSetTemporaryPassword
      viewerCanReactivate
      viewerCanGrant
      viewerCanResetSecondFactor
      viewerCanEndSessions
    }
  }
`);

export const AccountSessionsQuery = graphql(`
  query AccountSessions($id: ID!) {
    account(id: $id) {
      id
      takesTwo
      sessions {
        ...SessionRow
      }
    }
  }
`);

export const CreateAccountMutation = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      temporaryPassword
      account {
        id
        username
      }
    }
  }
`);

export const TemporaryPasswordMutation = graphql(`
  mutation TemporaryPassword($id: ID!, $reason: String!) {
    setTemporaryPassword(id: $id, reason: $reason) {
      temporaryPassword
      account {
        id
        mustChangePassword
      }
    }
  }
`);

export const DeactivateAccountMutation = graphql(`
  mutation DeactivateAccount($id: ID!, $reason: String!) {
    deactivateAccount(id: $id, reason: $reason) {
      id
      active
    }
  }
`);

export const ReactivateAccountMutation = graphql(`
  mutation ReactivateAccount($id: ID!, $reason: String!) {
    reactivateAccount(id: $id, reason: $reason) {
      id
      active
    }
  }
`);

export const UnlockAccountMutation = graphql(`
  mutation UnlockAccount($id: ID!, $reason: String!) {
    unlockAccount(id: $id, reason: $reason) {
      id
      lockedUntil
    }
  }
`);

export const ResetSecondFactorMutation = graphql(`
  mutation ResetSecondFactor($id: ID!, $reason: String!) {
    resetSecondFactor(id: $id, reason: $reason) {
      id
    }
  }
`);

export const EndAllSessionsMutation = graphql(`
  mutation EndAllSessions($id: ID!, $reason: String!) {
    endAllSessions(account: $id, reason: $reason)
  }
`);
