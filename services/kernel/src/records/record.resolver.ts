import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { change } from '../change.ts';
import type { Context } from '../context.ts';
import { CorrectionReason } from '../history/reasons.ts';
import { mentionedIn } from '../graphql/selection.ts';
import type { AnyClass } from '../subgraph.ts';
import type { Condition } from './condition.ts';
import type { KeptRecord } from './kept-record.ts';
import { voidRecord } from './record.actions.ts';
import type { RecordFilter } from './record-filter.ts';
import { type OrderAsked, type SortColumn, readOrder } from './ordering.ts';
import { type RecordKind, mayRecord } from './record-kind.ts';
import { type RowConnection, filterConditions, findRecord, listRecords } from './record.queries.ts';
import { type Row, rowOf } from './rows.ts';

/** Options of the argument by which every change of a record names what was seen of it. */
export const SEEN = {
  description: 'The revision that was seen; refused where the record was changed since.',
};

/** Names of a kind's own queries. */
interface RecordGraph<F extends RecordFilter> {
  /** `activity`, `activities` */
  readonly one: string;
  readonly many: string;
  readonly connection: AnyClass;
  readonly filter: new () => F;
  /** Conditions of the filters that only this kind has. */
  readonly conditions?: (ctx: Context, filter: F) => readonly Condition[];
  /** Input of `orderBy` with the columns that it names; left out: only by day. */
  readonly order?: { readonly input: AnyClass; readonly columns: readonly SortColumn[] };
  /** SQL of what the connection's totals have, by name. */
  readonly sums?: Readonly<Record<string, string>>;
}

/**
 * What is alike for every kind: `activities`, `activity`, `viewerCanRecordActivity`, `voidActivity`. What differs
 * (recording, amending) the kind's own resolver has.
 */
export function recordResolver<R extends KeptRecord, F extends RecordFilter>(
  kind: RecordKind<R>,
  { one, many, connection, filter: Filter, conditions, order, sums }: RecordGraph<F>,
): AnyClass {
  const entity = () => kind.entity as AnyClass;

  @Resolver(entity)
  class KindResolver {
    @Query(() => connection, {
      name: many,
      nullable: true,
      description: 'Those the caller may see, latest first.',
    })
    list(
      @Arg('filter', () => Filter, { nullable: true }) filter: F | null | undefined,
      @Arg('first', () => Int, { defaultValue: 20 }) first: number,
      @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
      @Arg('offset', () => Int, {
        nullable: true,
        description: 'Rows to pass over, up to 10 000; beyond, go by cursor.',
      })
      offset: number | null | undefined,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
      // Declared below, for kinds that have columns to order by.
      orderBy?: OrderAsked | null,
    ): Promise<RowConnection> {
      const asked = filter ?? ({} as F);
      const where = [...filterConditions(ctx, kind, asked), ...(conditions?.(ctx, asked) ?? [])];
      const ordering = orderBy ? readOrder(order?.columns ?? [], orderBy) : undefined;
      const page = { first, after, offset, ordering, sums, mentioned: mentionedIn(info) };
      return listRecords(ctx, kind, where, page);
    }

    @Query(entity, { name: one, nullable: true })
    get(
      @Arg('id', () => ID) id: string,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Row | undefined> {
      return findRecord(ctx, kind, id, mentionedIn(info));
    }

    @Query(() => Boolean, { name: `viewerCanRecord${kind.name}` })
    viewerCanRecord(@Ctx() ctx: Context): boolean {
      return mayRecord(ctx, kind);
    }

    @Mutation(entity, {
      name: `void${kind.name}`,
      description: 'Takes it out of every figure; it stays in the list with the reason.',
    })
    async void(
      @Arg('id', () => ID) id: string,
      @Arg('revision', () => Int, SEEN) revision: number,
      @Arg('reason', () => String, { description: 'May be empty beside another code than OTHER.' })
      reason: string,
      @Arg('reasonCode', () => CorrectionReason, { nullable: true })
      reasonCode: CorrectionReason | null | undefined,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Row> {
      const record = await change(ctx, (tx) => voidRecord(tx, kind, { id, revision }, reason, reasonCode));
      return rowOf(ctx, kind, record, mentionedIn(info));
    }
  }
  if (order) {
    const description = 'By one column; left out: by day, latest first.';
    Arg('orderBy', () => order.input, { nullable: true, description })(KindResolver.prototype, 'list', 6);
  }
  return KindResolver;
}
