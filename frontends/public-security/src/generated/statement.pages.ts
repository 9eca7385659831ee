// Written by npm run schema from the declarations of the service: do not edit.
import { statementPages } from '@minsheng/kit/form';
import { drafts } from './drafts.ts';
import * as documents from './statement.documents.ts';

export default statementPages('public-security', {
  drafts,
  list: documents.listDocument,
  one: documents.oneDocument,
  indicators: documents.indicatorsDocument,
  record: documents.recordDocument,
  amend: documents.amendDocument,
  void: documents.voidDocument,
});
