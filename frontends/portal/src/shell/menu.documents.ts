// Written by schema/menu.ts from schema/modules.json: do not edit.
import { graphql } from '../gql/gql.ts';

export const MenuQuery = graphql(`
  query Menu {
    healthKinds {
      name
      reads
      records
    }
    housingKinds {
      name
      reads
      records
    }
    civilAffairsKinds {
      name
      reads
      records
    }
    publicSecurityKinds {
      name
      reads
      records
    }
  }
`);
