import { graphql } from '../gql/gql.ts';

export const NamedSitesQuery = graphql(`
  query NamedSites {
    namedSites {
      record
      kind
      name
    }
  }
`);
