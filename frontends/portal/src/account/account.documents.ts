import { graphql } from '../gql/gql.ts';

export const MyAccountQuery = graphql(`
  query MyAccount {
    viewer {
      id
      username
      name
      account {
        id
        unit {
          id
          name
        }
        secondFactor {
          enrolled
          required
          recoveryCodesLeft
        }
        sessions {
          ...SessionRow
        }
        grants {
          ...GrantRow
        }
        delegations {
          ...GrantRow
        }
      }
    }
  }
`);

export const TemporaryPasswordsQuery = graphql(`
  query TemporaryPasswords {
    viewer {
      id
      temporaryPasswords {
        at
        by
        reason
      }
    }
  }
`);

export const SessionRowFragment = graphql(`
  fragment SessionRow on AccountSession {
    id
    address
    device
    createdAt
    lastSeenAt
    current
  }
`);

export const ChangePasswordMutation = graphql(`
  mutation ChangePassword($password: String!, $next: String!) {
    changePassword(password: $password, next: $next)
  }
`);

export const StartSecondFactorMutation = graphql(`
  mutation StartSecondFactor($password: String!) {
    startSecondFactor(password: $password) {
      secret
      uri
    }
  }
`);

export const GiveSecondFactorMutation = graphql(`
  mutation GiveSecondFactor($code: String!) {
    giveSecondFactor(code: $code)
  }
`);

export const ConfirmSecondFactorMutation = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code)
  }
`);

export const NewRecoveryCodesMutation = graphql(`
  mutation NewRecoveryCodes($password: String!) {
    newRecoveryCodes(password: $password)
  }
`);

export const EndSessionMutation = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

export const EndOtherSessionsMutation = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`);

export const ColleaguesQuery = graphql(`
  query Colleagues($grant: ID!) {
    colleagues(grant: $grant) {
      id
      username
      name
    }
  }
`);

export const DelegateGrantMutation = graphql(`
  mutation DelegateGrant($input: DelegateGrantInput!) {
    delegateGrant(input: $input) {
      id
    }
  }
`);
