import type { GraphQLResolveInfo } from 'graphql';
import {
  type Context,
  type Row,
  change,
  connectionType,
  mayRecord,
  mentionedIn,
  recordResolver,
  rowOf,
  equals,
  SEEN,
} from '@minsheng/kernel';
import {
  Arg,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { Section } from '../section/section.entity.ts';
import { type SectionRow, sectionsByWorks } from '../section/section.queries.ts';
import { SectionTotals, totalsOf } from '../section/section-totals.ts';
import { amendWorks, moveWorks, recordWorks } from './works.actions.ts';
import { Works, WorksKind, WorksStage } from './works.entity.ts';
import { AmendWorksInput, MoveWorksInput, RecordWorksInput, WorksFilter } from './works.inputs.ts';
import { isOfKind, worksKind } from './works.kind.ts';
import { HAS_SECTIONS, STAGE_MOVES, overdueOf } from './works.rules.ts';

enum WorksOverdue {
  START = 'START',
  END = 'END',
}
registerEnumType(WorksOverdue, {
  name: 'WorksOverdue',
  description: 'Which of its own planned days a works has let pass.',
});

/** Lists, details, voiding: as of every kind. */
export const WorksRecords = recordResolver(worksKind, {
  one: 'works',
  many: 'worksList',
  connection: connectionType('Works', () => Works),
  filter: WorksFilter,
  conditions: (_ctx, { kind, stage }) => [
    ...(kind ? [equals('kind', kind)] : []),
    ...(stage ? [equals('stage', stage)] : []),
  ],
});

@Resolver(() => Works)
export class WorksResolver {
  @Query(() => [WorksKind], {
    description: 'Kinds that the caller may record; empty for whoever records none.',
  })
  recordableWorksKinds(@Ctx() ctx: Context): WorksKind[] {
    return Object.values(WorksKind).filter((kind) => mayRecord(ctx, worksKind, isOfKind(kind)));
  }

  @Mutation(() => Works, {
    description:
      'requestKey makes a retry safe: the same key with the same input answers with the first record.',
  })
  async recordWorks(
    @Arg('input', () => RecordWorksInput) input: RecordWorksInput,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    const changed = await change(ctx, (tx) => recordWorks(tx, input, requestKey));
    return rowOf(ctx, worksKind, changed, mentionedIn(info));
  }

  @Mutation(() => Works)
  async amendWorks(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('input', () => AmendWorksInput) input: AmendWorksInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    const changed = await change(ctx, (tx) => amendWorks(tx, { id, revision }, input));
    return rowOf(ctx, worksKind, changed, mentionedIn(info));
  }

  @Mutation(() => Works, { description: 'To the next stage, or with a reason back: a correction.' })
  async moveWorks(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('input', () => MoveWorksInput) input: MoveWorksInput,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    const changed = await change(ctx, (tx) => moveWorks(tx, { id, revision }, input, requestKey));
    return rowOf(ctx, worksKind, changed, mentionedIn(info));
  }

  @FieldResolver(() => [WorksStage], { description: 'Stages that may follow the present one.' })
  nextStages(@Root() { stage }: Works): readonly string[] {
    return STAGE_MOVES[stage];
  }

  @FieldResolver(() => WorksOverdue, { nullable: true })
  overdue(@Root() works: Works, @Ctx() ctx: Context): string | undefined {
    return works.voidedOn === null ? overdueOf(works, ctx.clock.today()) : undefined;
  }

  @FieldResolver(() => [Section])
  async sections(@Root() { id }: Works, @Ctx() ctx: Context): Promise<readonly SectionRow[]> {
    return ctx.load(sectionsByWorks, id);
  }

  @FieldResolver(() => SectionTotals, {
    nullable: true,
    description: 'Null for kinds that have no sections.',
  })
  async totals(@Root() { id, kind }: Works, @Ctx() ctx: Context): Promise<SectionTotals | null> {
    return HAS_SECTIONS[kind] ? totalsOf(await ctx.load(sectionsByWorks, id)) : null;
  }
}
