import { type Context, bindingsOf, keepersOf, keepersReached } from '@minsheng/kernel';
import { type CalendarDate, suppressSmall, yearUntil } from '@minsheng/kernel/domain';
import { screening } from '../screening/screening.ts';
import type { ScreeningSummary } from './screening-summary.ts';

interface BoundProgramme {
  readonly commitment: string;
  readonly indicator: string;
  readonly programme: string;
  /** The commitment's year, to date. */
  readonly first: CalendarDate;
  readonly day: CalendarDate;
}

/** Which programmes feed these commitments, as the catalogue binds them. */
function boundProgrammes(ctx: Context, commitmentIds: readonly string[]): readonly BoundProgramme[] {
  const commitmentOf = new Map(ctx.catalogue.indicators().map((it) => [it.id, it.commitmentId]));
  return bindingsOf(ctx, screening).flatMap((binding) => {
    const commitment = commitmentOf.get(binding.indicatorId);
    const { programme } = binding.parameters as { programme?: string };
    if (!commitment || !programme || !commitmentIds.includes(commitment)) return [];
    const { first, day } = yearUntil(binding.year, ctx.clock.today());
    return [{ commitment, indicator: binding.indicatorId, programme, first, day }];
  });
}

type Teller = (count: number) => number | null;

/** Hides small numbers of people from everybody outside the units that keep screenings. */
function hiderFor(ctx: Context): Teller {
  return isInside(ctx) ? (count) => count : (count) => suppressSmall(count);
}

/** Follow-ups are for the owning unit alone: one more tells of the person screened that day, and a rounded number reads as exact. */
function keeperFor(ctx: Context): Teller {
  return isInside(ctx) ? (count) => count : () => null;
}

function isInside(ctx: Context): boolean {
  return keepersReached(ctx, screening.permissions.seeSensitive, keepersOf(ctx, screening)).length > 0;
}

/** Abnormal results not yet followed up, by commitment: one query for all of them. */
export async function followUpsDue(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<ReadonlyMap<string, number | null>> {
  const bound = boundProgrammes(ctx, commitmentIds);
  if (bound.length === 0) return new Map();
  // Also where there are none: that would tell of the first.
  if (!isInside(ctx)) return new Map(bound.map(({ commitment }) => [commitment, null]));
  const rows = await ctx.em.execute<{ commitment: string; pending: number }[]>(
    `select p.commitment, count(*)::int as pending
     from (select distinct commitment, programme from jsonb_to_recordset(?::jsonb) as b (commitment text, programme text)) p
     join screening s on s.programme = p.programme and s.follow_up = 'DUE' and s.voided_on is null
     group by p.commitment`,
    [JSON.stringify(bound)],
  );
  return new Map(rows.map((row) => [row.commitment, row.pending]));
}

type SummaryRow = { readonly [Name in keyof ScreeningSummary]: number } & { readonly commitment: string };

/** Figures of the bureau's own widget; null where a commitment has no screening. */
export async function summariesByCommitment(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<readonly (ScreeningSummary | null)[]> {
  const bound = boundProgrammes(ctx, commitmentIds);
  if (bound.length === 0) return commitmentIds.map(() => null);
  const rows = await ctx.em.execute<SummaryRow[]>(
    `select p.commitment,
       count(distinct s.person_id_number_hash)::int as people,
       count(distinct s.facility_id)::int as facilities,
       count(*) filter (where s.screened_on >= date_trunc('month', p.day))::int as "thisMonth",
       count(*) filter (where s.follow_up = 'DUE')::int as "followUpsDue",
       count(*) filter (where s.follow_up = 'DUE' and s.follow_up_due_on < ?)::int as "followUpsOverdue",
       (count(s.id) - count(distinct (s.programme, s.person_id_number_hash)) filter (where s.id is not null))::int as repeats
     from (select distinct commitment, programme, first, day
       from jsonb_to_recordset(?::jsonb) as b (commitment text, programme text, first date, day date)) p
     left join screening s on s.programme = p.programme and s.voided_on is null
       and s.screened_on between p.first and p.day
     group by p.commitment`,
    [ctx.clock.today(), JSON.stringify(bound)],
  );
  const [hide, keep] = [hiderFor(ctx), keeperFor(ctx)];
  const summaries = new Map(rows.map((row) => [row.commitment, hidden(row, hide, keep)]));
  return commitmentIds.map((id) => summaries.get(id) ?? null);
}

function hidden({ facilities, ...row }: SummaryRow, hide: Teller, keep: Teller): ScreeningSummary {
  return {
    facilities,
    people: hide(row.people),
    thisMonth: hide(row.thisMonth),
    followUpsDue: keep(row.followUpsDue),
    followUpsOverdue: keep(row.followUpsOverdue),
    repeats: hide(row.repeats),
  };
}
