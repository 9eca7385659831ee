import { graphql } from '../gql/gql.ts';

export const AllTemporaryPasswordsQuery = graphql(`
  query AllTemporaryPasswords {
    temporaryPasswords {
      at
      username
      by
      reason
    }
  }
`);
