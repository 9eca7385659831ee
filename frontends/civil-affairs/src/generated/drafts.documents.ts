// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const findDocument = graphql(`
  query CivilAffairsDraft($form: DraftFormInput!) {
    draft: civilAffairsDraft(form: $form) { content savedAt }
  }
`);

export const saveDocument = graphql(`
  mutation SaveCivilAffairsDraft($input: SaveDraftInput!) {
    saved: saveCivilAffairsDraft(input: $input)
  }
`);

export const dropDocument = graphql(`
  mutation DropCivilAffairsDraft($form: DraftFormInput!) {
    dropped: dropCivilAffairsDraft(form: $form)
  }
`);
