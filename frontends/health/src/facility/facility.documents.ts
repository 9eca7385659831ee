import { graphql } from '../gql/gql.ts';

export const FacilitiesQuery = graphql(`
  query Facilities {
    facilities {
      id
      code
      name
      township {
        id
        name
      }
    }
    viewerCanAddFacility
  }
`);

export const AddFacilityMutation = graphql(`
  mutation AddFacility($input: AddFacilityInput!) {
    addFacility(input: $input) {
      id
      name
    }
  }
`);
