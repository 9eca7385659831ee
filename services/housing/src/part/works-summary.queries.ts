import type { Context } from '@minsheng/kernel';
import { decimal, sum } from '@minsheng/kernel/domain';
import type { SectionTotals } from '../section/section-totals.ts';
import { STAGES } from '../works/works.rules.ts';
import type { Works } from '../works/works.ts';
import { WORKS_OF_COMMITMENTS, boundWorks } from './bound-works.ts';
import type { TownshipLengths, WorksSummary } from './works-summary.ts';

interface StageRow {
  readonly commitment: string;
  readonly stage: Works['stage'];
  readonly count: number;
  readonly contractSum: string;
  readonly allocated: string;
  readonly paid: string;
  readonly peopleReached: number;
}

type LengthRow = Readonly<Record<keyof SectionTotals, string>> & {
  readonly commitment: string;
  readonly township: string;
};

/** Summaries of many commitments by two queries; null where no works feeds one. */
export async function summariesByCommitment(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<readonly (WorksSummary | null)[]> {
  const bound = boundWorks(ctx, commitmentIds);
  if (bound.length === 0) return commitmentIds.map(() => null);
  const asked = JSON.stringify(bound);
  const stages = await findStages(ctx, asked);
  const lengths = await findLengths(ctx, asked);
  return commitmentIds.map((id) => {
    const kinds = bound.filter(({ commitment }) => commitment === id).map(({ kind }) => kind);
    if (kinds.length === 0) return null;
    return summaryOf(
      ctx,
      kinds,
      stages.filter((row) => row.commitment === id),
      lengths.filter((row) => row.commitment === id),
    );
  });
}

function findStages({ em }: Context, asked: string): Promise<StageRow[]> {
  return em.execute<StageRow[]>(
    `select b.commitment, w.stage, count(*)::int as count, coalesce(sum(w.contract_sum), 0)::text as "contractSum",
       sum(w.allocated)::text as allocated, sum(w.paid)::text as paid, coalesce(sum(w.people_reached), 0)::float8 as "peopleReached"
     from ${WORKS_OF_COMMITMENTS} group by b.commitment, w.stage`,
    [asked],
  );
}

function findLengths({ em }: Context, asked: string): Promise<LengthRow[]> {
  return em.execute<LengthRow[]>(
    `select b.commitment, s.township_id as township, sum(s.planned_km)::text as "plannedKm",
       sum(s.started_km)::text as "startedKm", sum(s.base_course_km)::text as "baseCourseKm",
       sum(s.paved_km)::text as "pavedKm", coalesce(sum(a.km), 0)::text as "acceptedKm"
     from ${WORKS_OF_COMMITMENTS}
     join section s on s.works_id = w.id and s.voided_on is null
     left join lateral (select sum((it->>'km')::numeric) as km from jsonb_array_elements(s.acceptances) it
       where (it->>'day')::date between b.first and b.last) a on true
     group by b.commitment, s.township_id`,
    [asked],
  );
}

function summaryOf(
  { catalogue }: Context,
  kinds: Works['kind'][],
  stages: readonly StageRow[],
  lengths: readonly LengthRow[],
): WorksSummary {
  const code = (id: string) => catalogue.findTownship(id)?.code ?? '';
  return {
    ...addUp(lengths),
    kinds,
    works: stages.reduce((all, { count }) => all + count, 0),
    byStage: STAGES.flatMap((stage) => stages.filter((row) => row.stage === stage)),
    contractSum: sum(stages.map((row) => decimal(row.contractSum))),
    allocated: sum(stages.map((row) => decimal(row.allocated))),
    paid: sum(stages.map((row) => decimal(row.paid))),
    peopleReached: stages.reduce((all, row) => all + row.peopleReached, 0),
    byTownship: [...lengths]
      .sort((a, b) => code(a.township).localeCompare(code(b.township)))
      .map((row): TownshipLengths => ({ ...addUp([row]), township: { id: row.township } })),
  };
}

function addUp(rows: readonly LengthRow[]): SectionTotals {
  const add = (step: keyof SectionTotals) => sum(rows.map((row) => decimal(row[step])));
  return {
    plannedKm: add('plannedKm'),
    startedKm: add('startedKm'),
    baseCourseKm: add('baseCourseKm'),
    pavedKm: add('pavedKm'),
    acceptedKm: add('acceptedKm'),
  };
}
