// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const findDocument = graphql(`
  query PublicSecurityDraft($form: DraftFormInput!) {
    draft: publicSecurityDraft(form: $form) { content savedAt }
  }
`);

export const saveDocument = graphql(`
  mutation SavePublicSecurityDraft($input: SaveDraftInput!) {
    saved: savePublicSecurityDraft(input: $input)
  }
`);

export const dropDocument = graphql(`
  mutation DropPublicSecurityDraft($form: DraftFormInput!) {
    dropped: dropPublicSecurityDraft(form: $form)
  }
`);
