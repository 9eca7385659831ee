import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { change } from '../change.ts';
import type { Context } from '../context.ts';
import { decimal } from '../domain/index.ts';
import { StoredFile } from '../files/stored-file.entity.ts';
import { findScan } from '../files/stored-file.loaders.ts';
import { StoredFileResolver } from '../files/stored-file.resolver.ts';
import { connectionType } from '../graphql/connection.ts';
import { keepersReached } from '../permissions.ts';
import type { Bureau, Stub } from '../records/bureau.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { SEEN, recordResolver } from '../records/record.resolver.ts';
import type { AnyClass } from '../subgraph.ts';
import { amendStatement, recordStatement } from './statement.actions.ts';
import type { Statement } from './statement.entity.ts';
import {
  AmendStatementInput,
  RecordStatementInput,
  StatementFilter,
  StatementTotal,
} from './statement.inputs.ts';

/** `housingStatements`, `recordHousingStatement`, … for a module's own kind of statement. */
export function statementResolvers(
  { Indicator }: Bureau,
  kind: RecordKind<Statement>,
  one: string,
): readonly AnyClass[] {
  const entity = () => kind.entity as AnyClass;

  @Resolver(entity)
  class StatementResolver {
    @Query(() => [Indicator], {
      name: `${one}Indicators`,
      description: 'Indicators for which the caller may make statements; empty for whoever makes none.',
    })
    indicators(@Ctx() ctx: Context): Stub[] {
      const { record } = kind.permissions;
      const measures = new Set(kind.measures.map(({ name }) => name));
      return ctx.catalogue
        .bindings()
        .filter(({ measure }) => measures.has(measure))
        .filter(({ indicatorId }) => {
          return keepersReached(ctx, record, ctx.catalogue.keepersOfIndicator(indicatorId)).length > 0;
        })
        .map(({ indicatorId: id }) => ({ id }));
    }

    @Mutation(entity, {
      name: `record${kind.name}`,
      description:
        'requestKey makes a retry safe: the same key with the same input answers with the first statement.',
    })
    record(
      @Arg('input', () => RecordStatementInput) input: RecordStatementInput,
      @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
      @Ctx() ctx: Context,
    ): Promise<Statement> {
      return change(ctx, (tx) => recordStatement(tx, kind, input, requestKey));
    }

    @Mutation(entity, { name: `amend${kind.name}`, description: 'Needs a reason; the trail keeps both.' })
    amend(
      @Arg('id', () => ID) id: string,
      @Arg('revision', () => Int, SEEN) revision: number,
      @Arg('input', () => AmendStatementInput) input: AmendStatementInput,
      @Arg('reason', () => String) reason: string,
      @Ctx() ctx: Context,
    ): Promise<Statement> {
      return change(ctx, (tx) => amendStatement(tx, kind, { id, revision }, input, reason));
    }

    @FieldResolver(() => Indicator)
    indicator(@Root() { indicatorId: id }: Statement): Stub {
      return { id };
    }

    @FieldResolver(() => StoredFile, { nullable: true, description: 'The scanned paper.' })
    scan(@Root() statement: Statement, @Ctx() ctx: Context): Promise<StoredFile | null> {
      return findScan(ctx, statement);
    }

    @FieldResolver(() => [StatementTotal])
    totals(@Root() { lines }: Statement, @Ctx() ctx: Context): StatementTotal[] {
      return lines.map(({ townshipId, value, numerator, denominator }) => ({
        township: { id: townshipId ?? ctx.catalogue.county().id },
        value: decimal(value),
        numerator: decimal(numerator),
        denominator: decimal(denominator),
      }));
    }
  }

  const records = recordResolver(kind, {
    one,
    many: `${one}s`,
    connection: connectionType(kind.name, entity),
    filter: StatementFilter,
    conditions: (_ctx, { indicator }) => (indicator ? [{ indicatorId: indicator }] : []),
  });
  return [records, StatementResolver, StoredFileResolver];
}
