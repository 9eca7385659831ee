import { graphql } from '../gql/gql.ts';

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      username
      name
      restriction
      viewerCanReadAccounts
      viewerCanReadGrants
      grants {
        role
        unit {
          id
          code
          name
          module
        }
      }
    }
  }
`);

export const SettingQuery = graphql(`
  query Setting {
    setting {
      businessDate
      demonstration
      region {
        code
        name
      }
    }
  }
`);
