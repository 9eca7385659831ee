import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Context } from '../context.ts';
import { yearUntil } from '../domain/index.ts';
import { type RecordKind, boundCommitments } from '../records/record-kind.ts';
import type { SessionParameters } from './session.measures.ts';
import type { SessionRecord } from './session-fields.ts';

/** Figures of a kind of session for a widget on a commitment's page, of the commitment's year to date. */
@ObjectType()
export abstract class SessionSummary {
  @Field(() => Int)
  held!: number;

  @Field(() => Int, { description: 'Held this month; once the year is over, in its last.' })
  thisMonth!: number;

  @Field(() => Int, { description: 'Townships in which one was held.' })
  townships!: number;

  // A sum of counts may pass what an Int holds; a JSON number holds it exactly.
  @Field(() => Float, { description: 'People who were there, estimates added up; not distinct people.' })
  audience!: number;

  @Field(() => Int, { description: 'Planned from today on.' })
  planned!: number;

  @Field(() => Int, { description: 'Planned for a day gone by, and nobody has said what became of them.' })
  unanswered!: number;
}

/** Summaries by commitment, null where no session of the kind feeds it. One query. */
export async function sessionSummaries<S extends SessionRecord>(
  ctx: Context,
  kind: RecordKind<S>,
  commitmentIds: readonly string[],
): Promise<readonly (SessionSummary | null)[]> {
  const bound = boundKinds(ctx, kind, commitmentIds);
  if (bound.length === 0) return commitmentIds.map(() => null);
  const today = ctx.clock.today();
  const rows = await ctx.em.execute<(SessionSummary & { readonly commitment: string })[]>(
    `select b.commitment,
       count(*) filter (where s.stage = 'HELD')::int as held,
       count(*) filter (where s.stage = 'HELD' and s.held_on >= date_trunc('month', b.day))::int as "thisMonth",
       count(distinct s.township_id) filter (where s.stage = 'HELD')::int as townships,
       coalesce(sum(s.audience) filter (where s.stage = 'HELD'), 0)::float8 as audience,
       count(*) filter (where s.stage = 'PLANNED' and s.held_on >= ?)::int as planned,
       count(*) filter (where s.stage = 'PLANNED' and s.held_on < ?)::int as unanswered
     from ${SESSIONS_OF} ${tableOf(ctx, kind)} s on ${COUNTED}
     group by b.commitment`,
    [today, today, JSON.stringify(bound)],
  );
  const summaries = new Map(rows.map((row) => [row.commitment, row]));
  return commitmentIds.map((id) => summaries.get(id) ?? null);
}

/** Sessions of its year whose day has passed and of which nobody has said what became, by commitment. */
export async function unansweredSessions<S extends SessionRecord>(
  ctx: Context,
  kind: RecordKind<S>,
  commitmentIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const bound = boundKinds(ctx, kind, commitmentIds);
  if (bound.length === 0) return new Map();
  const rows = await ctx.em.execute<{ commitment: string; pending: number }[]>(
    `select b.commitment, count(s.id)::int as pending
     from ${SESSIONS_OF} ${tableOf(ctx, kind)} s on ${COUNTED} and s.stage = 'PLANNED' and s.held_on < ?
     group by b.commitment`,
    [JSON.stringify(bound), ctx.clock.today()],
  );
  return new Map(rows.map((row) => [row.commitment, row.pending]));
}

const SESSIONS_OF =
  'jsonb_to_recordset(?::jsonb) as b (commitment text, kinds jsonb, first date, last date, day date) left join';
const COUNTED = `s.voided_on is null and s.held_on between b.first and b.last
  and (b.kinds is null or s.kind in (select jsonb_array_elements_text(b.kinds)))`;

/** One row a commitment, however many of its indicators the kind feeds: none of its sessions is told of twice. */
function boundKinds<S extends SessionRecord>(ctx: Context, kind: RecordKind<S>, ids: readonly string[]) {
  const bound = boundCommitments(ctx, kind, ids);
  return [...new Set(bound.map(({ commitment }) => commitment))].map((commitment) => {
    const own = bound.filter((it) => it.commitment === commitment);
    const named = own.map(({ parameters }) => (parameters as SessionParameters).kinds);
    return {
      commitment,
      kinds: named.includes(undefined) ? undefined : named.flat(),
      ...yearUntil(own[0]!.year, ctx.clock.today()),
    };
  });
}

function tableOf<S extends SessionRecord>(ctx: Context, kind: RecordKind<S>): string {
  return `"${ctx.em.getMetadata().get(kind.entity).tableName}"`;
}
