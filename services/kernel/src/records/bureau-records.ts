import type { EntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Batch, Context } from '../context.ts';
import type { CalendarDate } from '../domain/index.ts';
import { type Connection, connectionType } from '../graphql/connection.ts';
import { BureauPart } from '../graphql/references.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { assertMayAnywhere } from '../permissions.ts';
import { partField, recordsField } from '../registry.ts';
import type { AnyClass } from '../subgraph.ts';
import type { Bureau, Stub } from './bureau.ts';
import { kindRightsQuery } from './kind-rights.ts';
import type { RecordKind } from './record-kind.ts';
import { type Behind, type RecordsPage, recordsBehind } from './records-behind.ts';

/** Whose part, and of which day: null is today. */
interface PartAsked {
  readonly commitmentId: string;
  readonly asOf: CalendarDate | null;
}

/** Records that wait for somebody, by commitment id: a number that the module's line shows. Null: not for the caller to know. */
export type Pending = (
  ctx: Context,
  commitmentIds: readonly string[],
) => Promise<ReadonlyMap<string, number | null>>;

interface BureauParts {
  readonly kinds: readonly RecordKind[];
  /** Left out where nothing waits. */
  readonly pending?: Pending;
}

/** What a module adds to `Commitment` and `Indicator` by its registry id: its line, and the records behind a figure. */
export function bureauParts(
  { id: moduleId, prefix, Commitment, Indicator, Record, partRead }: Bureau,
  { kinds, pending }: BureauParts,
): readonly AnyClass[] {
  const RecordConnection = connectionType(`${prefix}Record`, () => Record);

  const partsByCommitment: Batch<PartAsked, BureauPart | null> = async (ctx, asked) => {
    const latest = await latestByPart(ctx, asked);
    if (latest.size === 0) return asked.map(() => null);
    const today = asked.filter(({ asOf }) => asOf === null).map(({ commitmentId }) => commitmentId);
    const waiting = pending && today.length > 0 ? await pending(ctx, today) : new Map<string, number>();
    return asked.map(({ commitmentId, asOf }, nth) => {
      if (!latest.has(nth)) return null;
      // What waited on a day gone by is not kept: today's number would be another day's.
      const now = waiting.has(commitmentId) ? waiting.get(commitmentId)! : 0;
      return { latestRecordOn: latest.get(nth)!, pending: asOf === null ? now : null };
    });
  };

  @Resolver(() => Commitment)
  class CommitmentPart {
    @FieldResolver(() => BureauPart, { name: partField(moduleId), nullable: true })
    async part(
      @Root() { id }: Stub,
      @Arg('asOf', () => DateScalar, {
        nullable: true,
        description: 'As of this business day; today where left out.',
      })
      asOf: CalendarDate | null | undefined,
      @Ctx() ctx: Context,
    ): Promise<BureauPart | null> {
      assertMayAnywhere(ctx, partRead);
      const isPast = asOf != null && asOf < ctx.clock.today();
      return ctx.load(partsByCommitment, { commitmentId: id, asOf: isPast ? asOf : null });
    }
  }

  const behindByKind = new Map(
    kinds.map((kind) => [
      kind.name,
      ((ctx, pages) => recordsBehind(ctx, kind, pages)) as Batch<RecordsPage, Connection<Behind>>,
    ]),
  );

  @Resolver(() => Indicator)
  class IndicatorPart {
    @FieldResolver(() => RecordConnection, {
      name: recordsField(moduleId),
      nullable: true,
      description: 'Records that count; null where the module feeds no figure, FORBIDDEN for other units.',
    })
    async records(
      @Root() { id }: Stub,
      @Arg('first', () => Int, { defaultValue: 20 }) first: number,
      @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
      @Arg('asOf', () => DateScalar, {
        nullable: true,
        description: 'Up to this business day; all where left out.',
      })
      asOf: CalendarDate | null | undefined,
      @Ctx() ctx: Context,
    ): Promise<Connection<Behind> | null> {
      const binding = ctx.catalogue.bindings().find((it) => it.indicatorId === id);
      const measure = ctx.measures.find((it) => it.name === binding?.measure);
      const behind = measure && behindByKind.get(measure.record);
      return behind ? ctx.load(behind, { indicatorId: id, first, after, asOf }) : null;
    }
  }
  return [CommitmentPart, IndicatorPart, kindRightsQuery(moduleId, kinds)];
}

/** The latest day up to the one asked for, or to today, on which something counts; by place in `asked`, where the module has a bound indicator. */
async function latestByPart(
  ctx: Context,
  asked: readonly PartAsked[],
): Promise<ReadonlyMap<number, CalendarDate | null>> {
  const bound = ctx.catalogue.bindings().flatMap(({ indicatorId: indicator }) => {
    const commitment = ctx.catalogue.findIndicator(indicator)!.commitmentId;
    return asked.flatMap(({ commitmentId, asOf }, nth) =>
      // What is known ahead, as a certificate that will lapse, has not been recorded up to that day.
      commitmentId === commitment ? [{ nth, indicator, as_of: asOf ?? ctx.clock.today() }] : [],
    );
  });
  if (bound.length === 0) return new Map();
  const rows = await queryLatest(ctx.em, bound);
  return new Map(rows.map((row) => [row.nth, row.latest]));
}

function queryLatest(em: EntityManager, bound: readonly object[]) {
  return em.execute<{ nth: number; latest: CalendarDate | null }[]>(
    `select b.nth, max(l.day)::text as latest
     from jsonb_to_recordset(?::jsonb) as b (nth int, indicator text, as_of date)
     left join lateral (select max(f.day) as day from fact_contribution f
       where f.indicator_id = b.indicator and f.record_id is not null and f.day <= b.as_of) l on true
     group by b.nth`,
    [JSON.stringify(bound)],
  );
}
