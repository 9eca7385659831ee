import type { Batch, Context } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import type { KeptMilestone, KeptNode, KeptQuarter } from './filed-plan.entity.ts';
import { shareByIndicator } from '../shared/share.ts';
import type { JudgedQuarter, Milestone, PlanFiling } from './plan.types.ts';

/** Plan, acceptances and judgements of an indicator as known on a day (null: as known now). */
export interface PlanKey {
  readonly indicatorId: string;
  readonly knownOn: CalendarDate | null;
}

/** Empty lists where nothing was filed. */
export interface KnownPlan {
  readonly filing: PlanFiling | null;
  readonly nodes: readonly KeptNode[];
  readonly quarters: readonly KeptQuarter[];
  readonly milestones: readonly Milestone[];
  readonly judgements: readonly JudgedQuarter[];
}

interface PlanRow {
  readonly nth: number;
  readonly filing: PlanFiling | null;
  readonly nodes: readonly KeptNode[] | null;
  readonly quarters: readonly KeptQuarter[] | null;
  readonly milestones: readonly KeptMilestone[] | null;
  readonly acceptances: readonly Accepted[] | null;
  readonly judgements: readonly JudgedQuarter[] | null;
}

type Accepted = Pick<Milestone, 'acceptanceRevision' | 'acceptedBy' | 'acceptedOn' | 'evidence'> & {
  readonly milestoneId: string;
};

const UNACCEPTED = { acceptanceRevision: 0, acceptedOn: null, acceptedBy: null, evidence: null };

/** A version that was superseded on the day on which it was made was known at the end of no day. */
function known(version: string): string {
  return `${version}.indicator_id = k.id
    and daterange(${version}.recorded_on, ${version}.superseded_on) @> coalesce(k.known_on, 'infinity'::date)`;
}

// With the longest of texts some kilobytes each.
const PLANS_KEPT = 2_000;

const PLANS = `
  select k.nth, p.nodes, p.quarters, p.milestones,
    case when p.id is not null then json_build_object('revision', p.revision, 'filedOn', p.recorded_on,
      'filedBy', p.recorded_by, 'reason', p.reason) end as filing,
    (select json_agg(json_build_object('milestoneId', a.milestone_id, 'acceptedOn', a.accepted_on,
       'acceptedBy', a.recorded_by, 'evidence', a.evidence, 'acceptanceRevision', a.revision))
     from milestone_acceptance a where ${known('a')}) as acceptances,
    (select json_agg(json_build_object('quarterEnd', j.quarter_end, 'revision', j.revision, 'standing', j.standing, 'grounds', j.grounds,
       'judgedOn', j.recorded_on, 'judgedBy', j.recorded_by, 'reason', j.reason) order by j.quarter_end)
     from quarter_judgement j where ${known('j')}) as judgements
  from jsonb_to_recordset(?::jsonb) as k (nth int, id text, known_on date)
  left join filed_plan p on ${known('p')}`;

/** What is planned for many indicators, accepted and judged: one query, shared by all requests. */
export const plansByKey: Batch<PlanKey, KnownPlan> = shareByIndicator(readPlans, PLANS_KEPT);

async function readPlans({ em }: Context, keys: readonly PlanKey[]): Promise<readonly KnownPlan[]> {
  const asked = keys.map(({ indicatorId, knownOn }, nth) => ({ nth, id: indicatorId, known_on: knownOn }));
  const rows = await em.execute<PlanRow[]>(PLANS, [JSON.stringify(asked)]);
  const byNth = new Map(rows.map((row) => [row.nth, row]));
  return keys.map((_, nth) => toPlan(byNth.get(nth)!));
}

function toPlan({ filing, nodes, quarters, milestones, acceptances, judgements }: PlanRow): KnownPlan {
  const accepted = new Map((acceptances ?? []).map(({ milestoneId, ...rest }) => [milestoneId, rest]));
  return {
    filing,
    nodes: nodes ?? [],
    quarters: quarters ?? [],
    milestones: (milestones ?? []).map((step) => ({ ...step, ...(accepted.get(step.id) ?? UNACCEPTED) })),
    judgements: judgements ?? [],
  };
}
