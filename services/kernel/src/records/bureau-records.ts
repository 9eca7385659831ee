import type { EntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Batch, Context } from '../context.ts';
import type { CalendarDate } from '../domain/index.ts';
import { type Connection, connectionType } from '../graphql/connection.ts';
import { BureauPart } from '../graphql/references.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { type Holders, assertMayAnywhere } from '../permissions.ts';
import { partField, recordsField } from '../registry.ts';
import type { AnyClass } from '../subgraph.ts';
import type { Bureau, Stub } from './bureau.ts';
import { kindRightsQuery } from './kind-rights.ts';
import { type Behind, type BehindKind, type RecordsPage, recordsBehind } from './records-behind.ts';

interface BureauParts {
  readonly kinds: readonly BehindKind[];
  readonly partRead: Holders;
  /** Records that wait for somebody, by commitment id; left out where nothing waits. */
  readonly pending?: (
    ctx: Context,
    commitmentIds: readonly string[],
  ) => Promise<ReadonlyMap<string, number | null>>;
}

/** What a module adds to `Commitment` and `Indicator` by its registry id: its line, and the records behind a figure. */
export function bureauParts(
  { id: moduleId, prefix, Commitment, Indicator, Record }: Bureau,
  { kinds, partRead, pending }: BureauParts,
): readonly AnyClass[] {
  const RecordConnection = connectionType(`${prefix}Record`, () => Record);

  const partsByCommitment: Batch<string, BureauPart | null> = async (ctx, ids) => {
    const latest = await latestByCommitment(ctx, ids);
    if (latest.size === 0) return ids.map(() => null);
    const waiting = pending ? await pending(ctx, ids) : new Map<string, number>();
    return ids.map((id) =>
      latest.has(id)
        ? { latestRecordOn: latest.get(id)!, pending: waiting.has(id) ? waiting.get(id)! : 0 }
        : null,
    );
  };

  @Resolver(() => Commitment)
  class CommitmentPart {
    @FieldResolver(() => BureauPart, { name: partField(moduleId), nullable: true })
    async part(@Root() { id }: Stub, @Ctx() ctx: Context): Promise<BureauPart | null> {
      assertMayAnywhere(ctx, partRead);
      return ctx.load(partsByCommitment, id);
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

/** The latest day on which something counts, for the commitments in which the module has a bound indicator. */
async function latestByCommitment(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<ReadonlyMap<string, CalendarDate | null>> {
  const bound = ctx.catalogue.bindings().flatMap(({ indicatorId: indicator }) => {
    const commitment = ctx.catalogue.findIndicator(indicator)!.commitmentId;
    return commitmentIds.includes(commitment) ? [{ indicator, commitment }] : [];
  });
  if (bound.length === 0) return new Map();
  const rows = await queryLatest(ctx.em, bound);
  return new Map(rows.map((row) => [row.commitment, row.latest]));
}

function queryLatest(em: EntityManager, bound: readonly object[]) {
  return em.execute<{ commitment: string; latest: CalendarDate | null }[]>(
    `select b.commitment, max(l.day)::text as latest
     from jsonb_to_recordset(?::jsonb) as b (commitment text, indicator text)
     left join lateral (select max(f.day) as day from fact_contribution f
       where f.indicator_id = b.indicator and f.record_id is not null) l on true
     group by b.commitment`,
    [JSON.stringify(bound)],
  );
}
