import { type StatementDocuments, StatementPages } from '@minsheng/kit/form';
import {
  AmendStatementMutation,
  RecordStatementMutation,
  StatementIndicatorsQuery,
  StatementQuery,
  StatementsQuery,
  VoidStatementMutation,
} from './statement.documents.ts';

const DOCUMENTS = {
  list: StatementsQuery,
  one: StatementQuery,
  indicators: StatementIndicatorsQuery,
  record: RecordStatementMutation,
  amend: AmendStatementMutation,
  void: VoidStatementMutation,
} satisfies StatementDocuments;

/** Signed totals and extracts of this module's units. */
export function Statements() {
  return <StatementPages documents={DOCUMENTS} module="public-security" />;
}
