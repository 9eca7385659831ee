// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const findDocument = graphql(`
  query HealthDraft($form: DraftFormInput!) {
    draft: healthDraft(form: $form) { content savedAt }
  }
`);

export const saveDocument = graphql(`
  mutation SaveHealthDraft($input: SaveDraftInput!) {
    saved: saveHealthDraft(input: $input)
  }
`);

export const dropDocument = graphql(`
  mutation DropHealthDraft($form: DraftFormInput!) {
    dropped: dropHealthDraft(form: $form)
  }
`);
