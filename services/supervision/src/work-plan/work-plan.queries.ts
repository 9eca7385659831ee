import { type Context, may, translate } from '@minsheng/kernel';
import { type CalendarDate, decimal, sum, toCanonical } from '@minsheng/kernel/domain';
import { noticesByYear } from '../catalogue/catalogue.loaders.ts';
import type { Commitment } from '../catalogue/commitment.entity.ts';
import { catalogueNow } from '../catalogue/shared-catalogue.ts';
import { messages } from '../messages.ts';
import { permissions } from '../permissions.ts';
import { owesPlan } from '../plan/filing.rules.ts';
import { plansByKey } from '../plan/plan.loaders.ts';
import {
  monthsAfter,
  type FundSource,
  type Missing,
  POSTS,
  type Post,
  type Project,
  UPKEEP_MONTHS,
  whatIsMissing,
} from './work-plan.rules.ts';
import { planDueOn } from './work-plan.todos.ts';
import type { FundQuarter, PlanFunds, PlanPerson, PlanProject, UnitPlan } from './work-plan.types.ts';

interface PlanRow {
  readonly nth: number;
  readonly filing: Pick<UnitPlan, 'revision' | 'filedOn' | 'filedBy' | 'reason' | 'decision'> | null;
  readonly projects: readonly Project[] | null;
  readonly fundsNeeded: boolean | null;
  readonly sources: readonly FundSource[] | null;
  readonly posts:
    | readonly (Omit<PlanPerson, 'post'> & { readonly post: Post; readonly phone: string })[]
    | null;
  readonly reports: readonly (FundQuarter & { readonly sourceId: string })[] | null;
  readonly acceptances: readonly { projectId: string; acceptedOn: CalendarDate; evidence: string }[] | null;
  readonly checks:
    | readonly { projectId: string; months: number; checkedOn: CalendarDate; finding: string }[]
    | null;
}

const of = (table: string) => `${table}.commitment_id = k.commitment and ${table}.unit_id = k.unit`;

const PLANS = `
  select k.nth, p.projects, p.funds_needed as "fundsNeeded", p.sources,
    case when p.id is not null then json_build_object('revision', p.revision, 'filedOn', p.recorded_on, 'filedBy', p.recorded_by,
      'reason', p.reason, 'decision', p.decision) end as filing,
    (select json_agg(json_build_object('post', o.post, 'name', o.name, 'title', o.title, 'phone', o.phone, 'fromOn', o.from_on,
       'untilOn', o.until_on) order by o.until_on desc nulls first) from plan_post o where ${of('o')}) as posts,
    (select json_agg(json_build_object('sourceId', f.source_id, 'quarterEnd', f.quarter_end, 'allocated', f.allocated::text,
       'paid', f.paid::text) order by f.quarter_end) from fund_report f where f.superseded_on is null and ${of('f')}) as reports,
    (select json_agg(json_build_object('projectId', a.project_id, 'acceptedOn', a.accepted_on, 'evidence', a.evidence))
     from project_acceptance a where ${of('a')}) as acceptances,
    (select json_agg(json_build_object('projectId', c.project_id, 'months', c.months, 'checkedOn', c.checked_on,
       'finding', c.finding)) from upkeep_check c where ${of('c')}) as checks
  from jsonb_to_recordset(?::jsonb) as k (nth int, commitment text, unit text)
  left join work_plan p on p.superseded_on is null and ${of('p')} order by k.nth`;

/** Plans of a year, one for each commitment and unit that has a part in it, filed or not; in the notice's order. */
export async function readWorkPlans(
  ctx: Context,
  year: number,
  only: { readonly commitment?: string | null; readonly unit?: string | null },
): Promise<UnitPlan[]> {
  const { commitments } = await catalogueNow(ctx);
  const wanted = [...commitments.values()]
    .filter((it) => it.year === year && (!only.commitment || it.code === only.commitment))
    .flatMap((it) => it.unitIds.map((unit) => ({ commitment: it, unit })))
    .filter(({ unit }) => !only.unit || unit === only.unit);
  const keys = wanted.map(({ commitment, unit }, nth) => ({ nth, commitment: commitment.id, unit }));
  const rows = await ctx.em.execute<PlanRow[]>(PLANS, [JSON.stringify(keys)]);
  return Promise.all(rows.map((row) => toPlan(ctx, wanted[row.nth]!, row)));
}

async function toPlan(
  ctx: Context,
  { commitment, unit: unitId }: { readonly commitment: Commitment; readonly unit: string },
  row: PlanRow,
): Promise<UnitPlan> {
  const { units } = await catalogueNow(ctx);
  const { issuedOn } = (await ctx.load(noticesByYear, commitment.year))!;
  const phones = may(ctx, permissions['contacts:read'], unitId);
  const people = (row.posts ?? [])
    .toSorted((a, b) => POSTS.indexOf(a.post) - POSTS.indexOf(b.post))
    .map((it) => ({ ...it, phone: phones ? ctx.vault.open('phone', it.phone) : null }));
  const sources = row.sources ?? [];
  const plan = row.filing ? { projects: row.projects!, fundsNeeded: row.fundsNeeded!, sources } : undefined;
  const posts = people.filter(({ untilOn }) => untilOn === null).map(({ post }) => post);
  const missing = whatIsMissing({ plan, posts, unplanned: await findUnplanned(ctx, commitment, unitId) });
  return {
    id: `${commitment.id}/${unitId}`,
    commitment,
    unit: units.get(unitId)!,
    leads: commitment.unitIds[0] === unitId,
    ...(row.filing ?? { revision: 0, filedOn: null, filedBy: null, reason: null, decision: null }),
    projects: (row.projects ?? []).map((it) => toProject(it, row)),
    funds: toFunds(row.fundsNeeded ?? true, sources, row.reports ?? []),
    people,
    missing: missing.map(inWords),
    dueOn: planDueOn(issuedOn),
    viewerCanFile: may(ctx, permissions['plan:file'], unitId),
    viewerCanAccept: may(ctx, permissions['plan:judge'], unitId),
  };
}

/** Codes of the unit's own indicators without the nodes, steps or quarters that they need. */
async function findUnplanned(ctx: Context, { id }: Commitment, unitId: string): Promise<string[]> {
  const { indicatorsOf } = await catalogueNow(ctx);
  const owed = (indicatorsOf.get(id) ?? []).filter((it) => it.ownerId === unitId && owesPlan(it));
  const plans = await Promise.all(
    owed.map((it) => ctx.load(plansByKey, { indicatorId: it.id, knownOn: null })),
  );
  return owed.filter((_, nth) => plans[nth]!.filing === null).map(({ code }) => code);
}

function inWords({ code, params }: Missing) {
  return { code, text: translate(messages, code, params) };
}

function toProject(project: Project, { acceptances, checks }: PlanRow): PlanProject {
  const accepted = acceptances?.find(({ projectId }) => projectId === project.id);
  const done = (checks ?? []).filter(({ projectId }) => projectId === project.id);
  return {
    ...project,
    acceptedOn: accepted?.acceptedOn ?? null,
    evidence: accepted?.evidence ?? null,
    checks: (accepted ? UPKEEP_MONTHS : []).map((months) => {
      const check = done.find((it) => it.months === months);
      return {
        months,
        dueOn: monthsAfter(accepted!.acceptedOn, months),
        checkedOn: check?.checkedOn ?? null,
        finding: check?.finding ?? null,
      };
    }),
  };
}

function toFunds(
  needed: boolean,
  sources: readonly FundSource[],
  reports: NonNullable<PlanRow['reports']>,
): PlanFunds {
  const told = sources.map((source) => ({
    ...source,
    quarters: reports.filter(({ sourceId }) => sourceId === source.id),
  }));
  const last = told.flatMap(({ quarters }) => quarters.at(-1) ?? []);
  return {
    needed,
    sources: told,
    planned: total(sources.map(({ amount }) => amount)),
    allocated: total(last.map(({ allocated }) => allocated)),
    paid: total(last.map(({ paid }) => paid)),
  };
}

function total(amounts: readonly string[]): string {
  return toCanonical(sum(amounts.map(decimal)));
}
