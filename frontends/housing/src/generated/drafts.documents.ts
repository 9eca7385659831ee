// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const findDocument = graphql(`
  query HousingDraft($form: DraftFormInput!) {
    draft: housingDraft(form: $form) { content savedAt }
  }
`);

export const saveDocument = graphql(`
  mutation SaveHousingDraft($input: SaveDraftInput!) {
    saved: saveHousingDraft(input: $input)
  }
`);

export const dropDocument = graphql(`
  mutation DropHousingDraft($form: DraftFormInput!) {
    dropped: dropHousingDraft(form: $form)
  }
`);
