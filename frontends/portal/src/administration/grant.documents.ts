import { graphql } from '../gql/gql.ts';

export const GrantRowFragment = graphql(`
  fragment GrantRow on Grant {
    id
    role
    from
    to
    state
    delegated
    takesTwo
    viewerCanEnd
    unit {
      id
      name
    }
    account {
      id
      username
      name
    }
    lender {
      id
      name
    }
  }
`);

export const GrantsQuery = graphql(`
  query Grants($filter: GrantFilter, $after: String) {
    grants(filter: $filter, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...GrantRow
        }
      }
    }
    viewer {
      id
      viewerCanGrantRoles
    }
  }
`);

export const GrantRoleMutation = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) {
      id
      account {
        id
        name
      }
    }
  }
`);

export const EndGrantMutation = graphql(`
  mutation EndGrant($id: ID!, $reason: String!) {
    endGrant(id: $id, reason: $reason) {
      id
      state
      viewerCanEnd
    }
  }
`);

export const AccountChoicesQuery = graphql(`
  query AccountChoices($filter: AccountFilter) {
    accounts(filter: $filter, first: 200) {
      edges {
        node {
          id
          username
          name
        }
      }
    }
    viewer {
      id
      viewerCanGrantRoles
    }
  }
`);

export const UnitChoicesQuery = graphql(`
  query UnitChoices {
    units {
      id
      name
    }
  }
`);
