import { fetchScans } from '../files/stored-file.loaders.ts';
import { mentionedIn } from '../graphql/selection.ts';
import type { Measure } from '../facts/measure.ts';
import type { NamedMigration } from '../migrations/index.ts';
import { CreateStatements } from '../migrations/statements.ts';
import { KERNEL_MESSAGES, translate } from '../messages.ts';
import type { Bureau } from '../records/bureau.ts';
import { findRecord } from '../records/record.queries.ts';
import { type RecordKind, type RecordPermissions, defineRecordKind } from '../records/record-kind.ts';
import type { AnyClass, ReferenceResolver, RetentionRule } from '../subgraph.ts';
import { type Statement, statementEntity } from './statement.entity.ts';
import { statementMeasures } from './statement.measures.ts';
import { statementResolvers } from './statement.resolver.ts';

/** Full years for which a scan is kept: people sign papers and are listed on them. The paper itself is in the unit's archive. */
export const PAPER_YEARS = 10;

/** What a module puts into its manifest to take signed totals and extracts. */
export interface Statements {
  readonly kind: RecordKind<Statement>;
  readonly entity: AnyClass;
  readonly resolvers: readonly AnyClass[];
  readonly measures: readonly Measure[];
  readonly references: Readonly<Record<string, ReferenceResolver>>;
  /** Of the scanned papers; the totals stay. */
  readonly retention: RetentionRule;
  readonly migration: NamedMigration;
}

/**
 * Statements of a module, named after it (`HousingStatement`).
 * Measures `statement.total` (each adds) and `statement.level` (the latest stands) feed what bindings say.
 */
export function statementsOf(bureau: Bureau, permissions: RecordPermissions): Statements {
  const { prefix } = bureau;
  const entity = statementEntity(bureau);
  const measures = statementMeasures(entity);
  const kind = defineRecordKind<Statement>({
    name: entity.name,
    noun: 'statement',
    entity,
    day: 'periodTo',
    permissions,
    shown: ({ indicatorId: id, lines }, { ctx }) => ({
      indicator: { id },
      totals: lines.map(({ townshipId, ...quantities }) => ({
        township: { id: townshipId ?? ctx.catalogue.county().id },
        ...quantities,
      })),
    }),
    complete: fetchScans,
    summaryOf: ({ source, paper, system }) =>
      translate(KERNEL_MESSAGES, `STATEMENT_SUMMARY_${source}`, { paper, system: system ?? '' }),
  });
  const one = prefix[0]!.toLowerCase() + entity.name.slice(1);
  return {
    kind,
    entity: entity as AnyClass,
    resolvers: statementResolvers(bureau, kind, one),
    measures,
    references: { [kind.name]: ({ id }, ctx, info) => findRecord(ctx, kind, id, mentionedIn(info)) },
    retention: { entity: entity as AnyClass, day: 'periodTo', years: PAPER_YEARS, files: ['scanId'] },
    migration: { name: 'k03-statements', class: CreateStatements },
  };
}
