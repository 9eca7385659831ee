// Written by schema/menu.ts from schema/modules.json: do not edit.
import { graphql } from '../gql/gql.ts';

export const MenuQuery = graphql(`
  query Menu {
    healthKinds {
      name
      reads
      records
      indicators
    }
    housingKinds {
      name
      reads
      records
      indicators
    }
    civilAffairsKinds {
      name
      reads
      records
      indicators
    }
    publicSecurityKinds {
      name
      reads
      records
      indicators
    }
  }
`);
