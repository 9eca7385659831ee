import { assertMayAnywhere, change, type Change, type Context, DateScalar } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Commitment } from '../catalogue/commitment.entity.ts';
import { permissions } from '../permissions.ts';
import { fileWorkPlan, type OfUnit } from './filing.actions.ts';
import { fillPosts } from './posts.actions.ts';
import { acceptProject, recordUpkeepCheck, reportFunds } from './reporting.actions.ts';
import { PostInput, SpentInput, WorkPlanInput } from './work-plan.inputs.ts';
import { readWorkPlans } from './work-plan.queries.ts';
import { UnitPlan } from './work-plan.types.ts';

@Resolver()
export class WorkPlanResolver {
  @Query(() => [UnitPlan], {
    description:
      'One for each commitment and unit with a part in it, filed or not; also 通讯录 (people) and 工期 (projects).',
  })
  workPlans(
    @Arg('year', () => Int) year: number,
    @Arg('commitment', () => String, { nullable: true, description: 'Its code.' }) commitment:
      | string
      | null
      | undefined,
    @Arg('unit', () => ID, { nullable: true }) unit: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<UnitPlan[]> {
    assertMayAnywhere(ctx, permissions['catalogue:read']);
    return readWorkPlans(ctx, year, { commitment, unit });
  }

  @Mutation(() => UnitPlan, {
    description:
      'Projects and money. Another deadline or scope needs a reason and the paper of whoever may change the promise.',
  })
  fileWorkPlan(
    @Arg('plan', () => WorkPlanInput) plan: WorkPlanInput,
    @Ctx() ctx: Context,
  ): Promise<UnitPlan> {
    return changed(ctx, plan, (tx) => fileWorkPlan(tx, plan));
  }

  @Mutation(() => UnitPlan, { description: 'The four people; a successor takes over on a day.' })
  fillPlanPosts(
    @Arg('commitment', () => ID) commitment: string,
    @Arg('unit', () => ID) unit: string,
    @Arg('posts', () => [PostInput]) posts: PostInput[],
    @Ctx() ctx: Context,
  ): Promise<UnitPlan> {
    const of = { commitment, unit };
    return changed(ctx, of, (tx) => fillPosts(tx, of, posts));
  }

  @Mutation(() => UnitPlan, {
    description: '到位 / 支付 of a quarter, in place of what was reported of it before.',
  })
  reportPlanFunds(
    @Arg('commitment', () => ID) commitment: string,
    @Arg('unit', () => ID) unit: string,
    @Arg('quarterEnd', () => DateScalar) quarterEnd: CalendarDate,
    @Arg('rows', () => [SpentInput]) rows: SpentInput[],
    @Ctx() ctx: Context,
  ): Promise<UnitPlan> {
    const of = { commitment, unit };
    return changed(ctx, of, (tx) => reportFunds(tx, of, quarterEnd, rows));
  }

  @Mutation(() => UnitPlan)
  acceptProject(
    @Arg('commitment', () => ID) commitment: string,
    @Arg('unit', () => ID) unit: string,
    @Arg('project', () => ID) project: string,
    @Arg('day', () => DateScalar) day: CalendarDate,
    @Arg('evidence', () => String) evidence: string,
    @Ctx() ctx: Context,
  ): Promise<UnitPlan> {
    const of = { commitment, unit };
    return changed(ctx, of, (tx) => acceptProject(tx, of, project, day, evidence));
  }

  @Mutation(() => UnitPlan, { description: 'What a look at an accepted project found.' })
  recordUpkeepCheck(
    @Arg('commitment', () => ID) commitment: string,
    @Arg('unit', () => ID) unit: string,
    @Arg('project', () => ID) project: string,
    @Arg('months', () => Int) months: number,
    @Arg('finding', () => String) finding: string,
    @Ctx() ctx: Context,
  ): Promise<UnitPlan> {
    const of = { commitment, unit };
    return changed(ctx, of, (tx) => recordUpkeepCheck(tx, of, project, months, finding));
  }
}

/** The plan as it stands after an act on it. */
async function changed(
  ctx: Context,
  { unit }: OfUnit,
  act: (tx: Change) => Promise<Commitment>,
): Promise<UnitPlan> {
  const { code, year } = await change(ctx, act);
  const [plan] = await readWorkPlans(ctx, year, { commitment: code, unit });
  return plan!;
}
