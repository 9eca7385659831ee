import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { change } from '../change.ts';
import type { Context } from '../context.ts';
import type { CalendarDate } from '../domain/index.ts';
import type { Connection } from '../graphql/connection.ts';
import { TownshipReference, UnitReference } from '../graphql/references.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { may } from '../permissions.ts';
import type { AnyClass } from '../subgraph.ts';
import type { KeptRecord } from './kept-record.ts';
import { voidRecord } from './record.actions.ts';
import type { RecordFilter } from './record-filter.ts';
import { type RecordKind, dayOf, mayRecord } from './record-kind.ts';
import { countedByIds, filterConditions, findRecord, listRecords } from './record.queries.ts';

/** Options of the argument by which every change of a record names what was seen of it. */
export const SEEN = {
  description: 'The revision that was seen; refused where the record was changed since.',
};

/** Names of a kind's own queries. */
interface RecordGraph<R extends KeptRecord, F extends RecordFilter> {
  /** `activity`, `activities` */
  readonly one: string;
  readonly many: string;
  readonly connection: AnyClass;
  readonly filter: new () => F;
  /** Conditions of the filters that only this kind has. */
  readonly conditions?: (ctx: Context, filter: F) => readonly object[];
  /** Which of the kind's records this right may be offered for, beyond unit and void: locked stages, for example. */
  readonly mayAmend?: (record: R) => boolean;
}

/**
 * What is alike for every kind: `activities`, `activity`, `viewerCanRecordActivity`, `voidActivity`, and the fields
 * that are no columns. What differs (recording, amending) the kind's own resolver has.
 */
export function recordResolver<R extends KeptRecord, F extends RecordFilter>(
  kind: RecordKind<R>,
  { one, many, connection, filter: Filter, conditions, mayAmend = () => true }: RecordGraph<R, F>,
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
      @Ctx() ctx: Context,
    ): Promise<Connection<R>> {
      const asked = filter ?? ({} as F);
      const where = [...filterConditions(ctx, kind, asked), ...(conditions?.(ctx, asked) ?? [])];
      return listRecords(ctx, kind, where, { first, after });
    }

    @Query(entity, { name: one, nullable: true })
    get(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<R | undefined> {
      return findRecord(ctx, kind, id);
    }

    @Query(() => Boolean, { name: `viewerCanRecord${kind.name}` })
    viewerCanRecord(@Ctx() ctx: Context): boolean {
      return mayRecord(ctx, kind);
    }

    @Mutation(entity, {
      name: `void${kind.name}`,
      description: 'Takes it out of every figure; it stays in the list with the reason.',
    })
    void(
      @Arg('id', () => ID) id: string,
      @Arg('revision', () => Int, SEEN) revision: number,
      @Arg('reason', () => String) reason: string,
      @Ctx() ctx: Context,
    ): Promise<R> {
      return change(ctx, (tx) => voidRecord(tx, kind, { id, revision }, reason));
    }

    @FieldResolver(() => UnitReference)
    unit(@Root() { unitId }: KeptRecord): UnitReference {
      return { id: unitId };
    }

    @FieldResolver(() => TownshipReference)
    township(@Root() { townshipId }: KeptRecord, @Ctx() ctx: Context): TownshipReference {
      return { id: townshipId ?? ctx.catalogue.county().id };
    }

    @FieldResolver(() => DateScalar)
    occurredOn(@Root() record: R & { occurredOn?: CalendarDate }): CalendarDate {
      return record.occurredOn ?? dayOf(kind, record);
    }

    @FieldResolver(() => String)
    summary(@Root() record: R): string {
      return kind.summaryOf(record);
    }

    @FieldResolver(() => Boolean, { description: 'Whether it stands behind a figure.' })
    counted(@Root() { id }: KeptRecord, @Ctx() ctx: Context): Promise<boolean> {
      return ctx.load(countedByIds, id);
    }

    @FieldResolver(() => Boolean)
    viewerCanAmend(@Root() record: R, @Ctx() ctx: Context): boolean {
      return record.voidedOn === null && mayAmend(record) && may(ctx, kind.permissions.amend, record.unitId);
    }

    @FieldResolver(() => Boolean)
    viewerCanVoid(@Root() { voidedOn, unitId }: R, @Ctx() ctx: Context): boolean {
      return voidedOn === null && may(ctx, kind.permissions.void, unitId);
    }
  }
  return KindResolver;
}
