import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { change } from '../change.ts';
import type { Context } from '../context.ts';
import { StoredFileResolver } from '../files/stored-file.resolver.ts';
import { connectionType } from '../graphql/connection.ts';
import { mentionedIn } from '../graphql/selection.ts';
import { keepersReached } from '../permissions.ts';
import type { Bureau, Stub } from '../records/bureau.ts';
import { equals } from '../records/condition.ts';
import { type RecordKind, bindingsOf } from '../records/record-kind.ts';
import { SEEN, recordResolver } from '../records/record.resolver.ts';
import { type Row, rowOf } from '../records/rows.ts';
import type { AnyClass } from '../subgraph.ts';
import { amendStatement, recordStatement } from './statement.actions.ts';
import type { Statement } from './statement.entity.ts';
import { AmendStatementInput, RecordStatementInput, StatementFilter } from './statement.inputs.ts';

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
      return bindingsOf(ctx, kind)
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
    async record(
      @Arg('input', () => RecordStatementInput) input: RecordStatementInput,
      @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Row> {
      const made = await change(ctx, (tx) => recordStatement(tx, kind, input, requestKey));
      return rowOf(ctx, kind, made, mentionedIn(info));
    }

    @Mutation(entity, { name: `amend${kind.name}`, description: 'Needs a reason; the trail keeps both.' })
    async amend(
      @Arg('id', () => ID) id: string,
      @Arg('revision', () => Int, SEEN) revision: number,
      @Arg('input', () => AmendStatementInput) input: AmendStatementInput,
      @Arg('reason', () => String) reason: string,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Row> {
      const made = await change(ctx, (tx) => amendStatement(tx, kind, { id, revision }, input, reason));
      return rowOf(ctx, kind, made, mentionedIn(info));
    }
  }

  const records = recordResolver(kind, {
    one,
    many: `${one}s`,
    connection: connectionType(kind.name, entity),
    filter: StatementFilter,
    conditions: (_ctx, { indicator }) => (indicator ? [equals('indicator_id', indicator)] : []),
  });
  return [records, StatementResolver, StoredFileResolver];
}
