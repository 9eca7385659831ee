import type { Measure } from '../facts/measure.ts';
import type { NamedMigration } from '../migrations/index.ts';
import { StatementTotals } from '../migrations/statement-totals.ts';
import { CreateStatements } from '../migrations/statements.ts';
import type { Bureau } from '../records/bureau.ts';
import { type StatementKind, statementKind } from './statement.kind.ts';
import { statementMeasures } from './statement.measures.ts';

/** What a module puts into its manifest to take signed totals and extracts. */
export interface Statements {
  readonly kind: StatementKind;
  readonly measures: readonly Measure[];
  readonly migrations: readonly NamedMigration[];
}

/**
 * Statements of a module, named after it (`HousingStatement`).
 * Measures `statement.total` (each adds) and `statement.level` (the latest stands) feed what bindings say.
 */
export function statementsOf(bureau: Bureau): Statements {
  const kind = statementKind(bureau);
  return {
    kind,
    measures: statementMeasures(kind.entity),
    migrations: [
      { name: 'k03-statements', class: CreateStatements },
      { name: 'k08-statement-totals', class: StatementTotals },
    ],
  };
}
