import type { GraphQLResolveInfo } from 'graphql';
import { type Context, type Row, SEEN, change, dropDraft, mentionedIn, rowOf } from '@minsheng/kernel';
import {
  Arg,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { SectionTotals, totalsByWorks } from '../section/section-totals.ts';
import { type WorksMove, moveWorks } from './works.actions.ts';
import { stageEnum } from './works.choices.ts';
import { MoveWorksInput } from './works.inputs.ts';
import { HAS_SECTIONS, STAGE_MOVES, overdueOf } from './works.rules.ts';
import { type Works, works } from './works.ts';

enum WorksOverdue {
  START = 'START',
  END = 'END',
}
registerEnumType(WorksOverdue, {
  name: 'WorksOverdue',
  description: 'Which of its own planned days a works has let pass.',
});

@Resolver(() => works.entity)
export class WorksResolver {
  @Mutation(() => works.entity, { description: 'To the next stage, or with a reason back: a correction.' })
  async moveWorks(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('input', () => MoveWorksInput) input: WorksMove,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    const changed = await change(ctx, async (tx) => {
      await dropDraft(tx, { kind: works, act: 'move', about: id });
      return moveWorks(tx, { id, revision }, input, requestKey);
    });
    return rowOf(ctx, works, changed, mentionedIn(info));
  }

  @FieldResolver(() => [stageEnum()], { description: 'Stages that may follow the present one.' })
  nextStages(@Root() { stage }: Works): readonly string[] {
    return STAGE_MOVES[stage];
  }

  @FieldResolver(() => WorksOverdue, { nullable: true })
  overdue(@Root() it: Works, @Ctx() ctx: Context): string | undefined {
    return it.voidedOn === null ? overdueOf(it, ctx.clock.today()) : undefined;
  }

  @FieldResolver(() => SectionTotals, {
    nullable: true,
    description: 'Null for kinds that have no sections.',
  })
  async totals(@Root() { id, kind }: Works, @Ctx() ctx: Context): Promise<SectionTotals | null> {
    return HAS_SECTIONS[kind] ? ctx.load(totalsByWorks, id) : null;
  }
}
