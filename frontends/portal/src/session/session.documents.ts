import { graphql } from '../gql/gql.ts';

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      username
      name
      restriction
      viewerCanReadFigures
      viewerCanReadAccounts
      viewerCanReadGrants
      viewerCanReadJointActs
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

// Apart from the setting: whoever may not read the catalogue has a setting all the same.
export const TownshipsQuery = graphql(`
  query Townships {
    townships {
      id
      name
      isCounty
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
