export { PAPER_YEARS } from '../records/paper-years.ts';
export { type Statement, type StatementKind } from './statement.kind.ts';
export { type Statements, statementsOf } from './statements.ts';
