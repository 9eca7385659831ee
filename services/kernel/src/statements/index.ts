export type { Statement } from './statement.entity.ts';
export { StatementSource } from './statement-source.ts';
export { amendStatement, recordStatement, scanOf } from './statement.actions.ts';
export type { AmendStatementInput, RecordStatementInput } from './statement.inputs.ts';
export { PAPER_YEARS, type Statements, statementsOf } from './statements.ts';
