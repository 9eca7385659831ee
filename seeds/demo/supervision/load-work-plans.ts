import {
  AS_IT_STANDS,
  type Change,
  change,
  claimRequestKey,
  createContext,
  type RunningModule,
} from '@minsheng/kernel';
import { decimal } from '@minsheng/kernel/domain';
import { DEMO_ACCOUNTS } from '@minsheng/seeds/accounts';
import { Commitment } from '../../../services/supervision/src/catalogue/commitment.entity.ts';
import { Indicator } from '../../../services/supervision/src/catalogue/indicator.entity.ts';
import { fileWorkPlan } from '../../../services/supervision/src/work-plan/filing.actions.ts';
import { fillPosts } from '../../../services/supervision/src/work-plan/posts.actions.ts';
import { reportFunds } from '../../../services/supervision/src/work-plan/reporting.actions.ts';
import { WorkPlan } from '../../../services/supervision/src/work-plan/work-plan.entity.ts';
import type { MovingClock } from '../moving-clock.ts';
import { type DemoWorkPlanEvent, peopleOf, SPENT, workPlanEventsOf, workPlanOf } from './work-plans.ts';

const YEAR = 2026;

/** Files work plans as the lead units' reviewers, with people and money. What an earlier run did stays. */
export async function loadWorkPlans({ orm, services }: RunningModule, clock: MovingClock): Promise<number> {
  const commitments = await orm.em.fork().find(Commitment, { year: YEAR }, { orderBy: { code: 'asc' } });
  const owned = await orm.em.fork().find(Indicator, { year: YEAR });
  const steps = commitments.flatMap((commitment, nth) =>
    workPlanEventsOf(commitment, nth).map((event) => ({ commitment, nth, event })),
  );
  for (const { commitment, nth, event } of steps.toSorted((a, b) => a.event.day.localeCompare(b.event.day))) {
    clock.moveTo(event.day);
    const works = owned.some((it) => it.commitmentId === commitment.id && it.module === 'housing');
    const ctx = createContext(services, orm.em.fork(), reviewerOf(commitment), event.key);
    await change(ctx, async (tx) => {
      if ((await claimRequestKey(tx, event.key, event, event.key)) === undefined)
        await apply(tx, { commitment, nth, works }, event);
    });
  }
  return steps.length;
}

interface Planned {
  readonly commitment: Commitment;
  readonly nth: number;
  readonly works: boolean;
}

async function apply(
  tx: Change,
  { commitment, nth, works }: Planned,
  event: DemoWorkPlanEvent,
): Promise<void> {
  const of = { commitment: commitment.id, unit: commitment.unitIds[0]! };
  if (event.kind === 'file') {
    await fileWorkPlan(tx, { ...of, revision: AS_IT_STANDS, ...workPlanOf(commitment, nth, works) });
    return;
  }
  if (event.kind === 'people') {
    await fillPosts(tx, of, peopleOf(nth));
    return;
  }
  const plan = await tx.em.findOneOrFail(WorkPlan, { commitmentId: of.commitment, supersededOn: null });
  const [allocated, paid] = SPENT[event.quarterEnd!]!;
  const rows = plan.sources.map(({ id, amount }) => ({
    sourceId: id,
    allocated: decimal(amount).times(allocated).round(2),
    paid: decimal(amount).times(paid).round(2),
  }));
  await reportFunds(tx, of, event.quarterEnd!, rows);
}

function reviewerOf({ unitIds }: Commitment) {
  return DEMO_ACCOUNTS.find(({ grants }) =>
    grants.some(({ role, unit }) => role === 'UNIT_REVIEWER' && unit === unitIds[0]),
  )!;
}
