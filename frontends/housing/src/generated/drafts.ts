// Written by npm run schema from the declarations of the service: do not edit.
import type { DraftDocuments } from '@minsheng/kit/form';
import * as documents from './drafts.documents.ts';

/** For every form of the module that is kept while it is filled in. */
export const drafts: DraftDocuments = {
  find: documents.findDocument,
  save: documents.saveDocument,
  drop: documents.dropDocument,
};
