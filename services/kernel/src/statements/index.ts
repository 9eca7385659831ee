export { type Statement, StatementSource } from './statement.entity.ts';
export { amendStatement, recordStatement, scanOf } from './statement.actions.ts';
export type { AmendStatementInput, RecordStatementInput } from './statement.inputs.ts';
export { PAPER_YEARS, type Statements, statementsOf } from './statements.ts';
