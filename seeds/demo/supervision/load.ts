import {
  type Caller,
  type Change,
  type RunningModule,
  change,
  claimRequestKey,
  createContext,
  asItStands,
  AS_IT_STANDS,
} from '@minsheng/kernel';
import { calendarDate, decimal } from '@minsheng/kernel/domain';
import { Indicator } from '../../../services/supervision/src/catalogue/indicator.entity.ts';
import { FiledPlan } from '../../../services/supervision/src/plan/filed-plan.entity.ts';
import {
  fileMilestones,
  filePlanNodes,
  filePlanQuarters,
} from '../../../services/supervision/src/plan/filing.actions.ts';
import {
  acceptMilestone,
  judgeQuarter,
  withdrawAcceptance,
} from '../../../services/supervision/src/plan/judging.actions.ts';
import { QuarterStanding } from '../../../services/supervision/src/plan/quarter-judgement.entity.ts';
import { DEMO_ACCOUNTS, getDemoAccount } from '@minsheng/seeds/accounts';
import type { MovingClock } from '../moving-clock.ts';
import { type DemoPlanEvent, eventsOf } from './events.ts';
import { DEMO_PLANS, type DemoPlan } from './plans.ts';

const YEAR = 2026;
const QUARTER_ENDS = ['06-30', '09-30', '12-31'].map((end) => calendarDate(`${YEAR}-${end}`));

/** Files the plans as the units' reviewers and judges them as the supervisor, day by day. What an earlier run did stays. */
export async function loadPlans({ orm, services }: RunningModule, clock: MovingClock): Promise<number> {
  const found = await orm.em.fork().find(Indicator, { year: YEAR });
  const indicators = new Map(found.map((indicator) => [indicator.code, indicator]));
  const events = eventsOf(DEMO_PLANS);
  for (const event of events) {
    clock.moveTo(event.day);
    const indicator = indicators.get(event.code)!;
    const caller = event.kind === 'file' ? reviewerOf(indicator) : getDemoAccount('supervisor');
    const ctx = createContext(services, orm.em.fork(), caller, event.key);
    await change(ctx, async (tx) => {
      if ((await claimRequestKey(tx, event.key, event, event.key)) === undefined)
        await apply(tx, indicator.id, event);
    });
  }
  return events.length;
}

async function apply(tx: Change, indicator: string, event: DemoPlanEvent): Promise<void> {
  if (event.kind === 'file') return file(tx, indicator, event.plan);
  if (event.kind === 'judge') {
    const { quarterEnd, standing, grounds } = event.judgement;
    await judgeQuarter(tx, {
      indicator,
      revision: AS_IT_STANDS,
      quarterEnd,
      standing: QuarterStanding[standing],
      grounds,
    });
    return;
  }
  const plan = await tx.em.findOneOrFail(FiledPlan, { indicatorId: indicator, supersededOn: null });
  const { title, accepted } = event.milestone;
  const { id } = plan.milestones.find((step) => step.title === title)!;
  if (event.kind === 'withdraw') await withdrawAcceptance(tx, asItStands(id), event.reason);
  else await acceptMilestone(tx, asItStands(id), accepted!.day, accepted!.evidence);
}

async function file(tx: Change, indicator: string, plan: DemoPlan): Promise<void> {
  const { nodes, quarters, milestones } = plan;
  if (nodes) {
    const rows = nodes.map(([day, value]) => ({ day, value: decimal(value) }));
    await filePlanNodes(tx, { indicator, revision: AS_IT_STANDS, rows });
  } else if (quarters) {
    const rows = quarters.map((work, nth) => ({ day: QUARTER_ENDS[nth]!, work }));
    await filePlanQuarters(tx, { indicator, revision: AS_IT_STANDS, rows });
  } else {
    const rows = milestones!.map(({ title, standard, due }) => ({ title, standard, due }));
    await fileMilestones(tx, { indicator, revision: AS_IT_STANDS, rows });
  }
}

function reviewerOf({ ownerId }: Indicator): Caller {
  return DEMO_ACCOUNTS.find(({ grants }) =>
    grants.some(({ role, unit }) => role === 'UNIT_REVIEWER' && unit === ownerId),
  )!;
}
