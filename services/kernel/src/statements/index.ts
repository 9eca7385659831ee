export { PAPER_YEARS, type Statement, type StatementKind } from './statement.kind.ts';
export { type Statements, statementsOf } from './statements.ts';
