import { change, type Context, DateScalar, may } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { noticesByYear } from '../catalogue/catalogue.loaders.ts';
import { Indicator } from '../catalogue/indicator.entity.ts';
import { permissions } from '../permissions.ts';
import { fileMilestones, filePlanNodes, filePlanQuarters } from './filing.actions.ts';
import { acceptMilestone, judgeQuarter, withdrawAcceptance } from './judging.actions.ts';
import { type PlanForm, planFormOf, quartersOwed } from './filing.rules.ts';
import { JudgeQuarterInput, MilestoneInput, PlanNodeInput, PlanQuarterInput } from './plan.inputs.ts';
import { type KnownPlan, plansByKey } from './plan.loaders.ts';
import { JudgedQuarter, Milestone, PlanFiling, PlanFormEnum, PlannedNode } from './plan.types.ts';

const SEEN_PLAN = { description: 'Of the plan that was seen; 0 where none was filed.' };

type Day = CalendarDate | null | undefined;

@Resolver(() => Indicator)
export class PlanResolver {
  @FieldResolver(() => PlanFormEnum)
  planForm(@Root() indicator: Indicator): PlanForm {
    return planFormOf(indicator);
  }

  @FieldResolver(() => [DateScalar], {
    description: 'Last days of the quarters that a plan of continuous work must have; else empty.',
  })
  async quartersOwed(@Root() indicator: Indicator, @Ctx() ctx: Context): Promise<readonly CalendarDate[]> {
    if (planFormOf(indicator) !== 'QUARTERS') return [];
    return quartersOwed(indicator.year, (await ctx.load(noticesByYear, indicator.year))!.issuedOn);
  }

  @FieldResolver(() => PlanFiling, {
    nullable: true,
    description: 'Null where no plan was filed (未报方案).',
  })
  async planFiling(
    @Root() indicator: Indicator,
    @Arg('knownOn', () => DateScalar, { nullable: true }) knownOn: Day,
    @Ctx() ctx: Context,
  ): Promise<PlanFiling | null> {
    return (await getPlan(ctx, indicator, knownOn)).filing;
  }

  @FieldResolver(() => [PlannedNode], { description: 'Values by day, or the quarters of continuous work.' })
  async planNodes(
    @Root() indicator: Indicator,
    @Arg('knownOn', () => DateScalar, { nullable: true }) knownOn: Day,
    @Ctx() ctx: Context,
  ): Promise<PlannedNode[]> {
    const { nodes, quarters } = await getPlan(ctx, indicator, knownOn);
    return [
      ...nodes.map((node) => ({ ...node, work: null })),
      ...quarters.map((quarter) => ({ ...quarter, value: null })),
    ];
  }

  @FieldResolver(() => [Milestone], { description: 'Steps of a deliverable, in the order of their days.' })
  async milestones(
    @Root() indicator: Indicator,
    @Arg('knownOn', () => DateScalar, { nullable: true }) knownOn: Day,
    @Ctx() ctx: Context,
  ): Promise<readonly Milestone[]> {
    return (await getPlan(ctx, indicator, knownOn)).milestones;
  }

  @FieldResolver(() => [JudgedQuarter])
  async judgements(
    @Root() indicator: Indicator,
    @Arg('knownOn', () => DateScalar, { nullable: true }) knownOn: Day,
    @Ctx() ctx: Context,
  ): Promise<readonly JudgedQuarter[]> {
    return (await getPlan(ctx, indicator, knownOn)).judgements;
  }

  @FieldResolver(() => Boolean)
  viewerCanFilePlan(@Root() { ownerId }: Indicator, @Ctx() ctx: Context): boolean {
    return may(ctx, permissions['plan:file'], ownerId);
  }

  @FieldResolver(() => Boolean, { description: 'Accept milestones and judge quarters.' })
  viewerCanJudge(@Root() { ownerId }: Indicator, @Ctx() ctx: Context): boolean {
    return may(ctx, permissions['plan:judge'], ownerId);
  }

  @Mutation(() => Indicator, {
    description: 'Values promised by day, in place of those filed before; a change needs a reason.',
  })
  filePlanNodes(
    @Arg('indicator', () => ID) indicator: string,
    @Arg('revision', () => Int, SEEN_PLAN) revision: number,
    @Arg('nodes', () => [PlanNodeInput]) rows: PlanNodeInput[],
    @Arg('reason', () => String, { nullable: true }) reason: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Indicator> {
    return change(ctx, (tx) => filePlanNodes(tx, { indicator, revision, rows, reason }));
  }

  @Mutation(() => Indicator, { description: 'Work of each quarter of continuous work.' })
  filePlanQuarters(
    @Arg('indicator', () => ID) indicator: string,
    @Arg('revision', () => Int, SEEN_PLAN) revision: number,
    @Arg('quarters', () => [PlanQuarterInput]) rows: PlanQuarterInput[],
    @Arg('reason', () => String, { nullable: true }) reason: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Indicator> {
    return change(ctx, (tx) => filePlanQuarters(tx, { indicator, revision, rows, reason }));
  }

  @Mutation(() => Indicator, { description: 'Steps of a deliverable; accepted ones must stay as they are.' })
  fileMilestones(
    @Arg('indicator', () => ID) indicator: string,
    @Arg('revision', () => Int, SEEN_PLAN) revision: number,
    @Arg('steps', () => [MilestoneInput]) rows: MilestoneInput[],
    @Arg('reason', () => String, { nullable: true }) reason: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Indicator> {
    return change(ctx, (tx) => fileMilestones(tx, { indicator, revision, rows, reason }));
  }

  @Mutation(() => Indicator)
  acceptMilestone(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN_PLAN) revision: number,
    @Arg('day', () => DateScalar) day: CalendarDate,
    @Arg('evidence', () => String) evidence: string,
    @Ctx() ctx: Context,
  ): Promise<Indicator> {
    return change(ctx, (tx) => acceptMilestone(tx, { id, revision }, day, evidence));
  }

  @Mutation(() => Indicator)
  withdrawAcceptance(
    @Arg('id', () => ID, { description: "The milestone's." }) id: string,
    @Arg('revision', () => Int, { description: 'Of the acceptance that was seen.' }) revision: number,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Indicator> {
    return change(ctx, (tx) => withdrawAcceptance(tx, { id, revision }, reason));
  }

  @Mutation(() => Indicator)
  judgeQuarter(
    @Arg('input', () => JudgeQuarterInput) input: JudgeQuarterInput,
    @Ctx() ctx: Context,
  ): Promise<Indicator> {
    return change(ctx, (tx) => judgeQuarter(tx, input));
  }
}

function getPlan(ctx: Context, { id }: Indicator, knownOn: Day): Promise<KnownPlan> {
  return ctx.load(plansByKey, { indicatorId: id, knownOn: knownOn ?? null });
}
