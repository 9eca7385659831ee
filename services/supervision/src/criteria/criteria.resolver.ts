import { change, type Context, DateScalar, may } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { Indicator } from '../catalogue/indicator.entity.ts';
import { permissions } from '../permissions.ts';
import { adoptCriteria } from './criteria.ts';
import { adoptedByIndicator } from './criteria.loaders.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    "口径: what counts for an indicator and what does not. Until its unit adopts a sentence, the narrow reading of the notice's words (口径待确认).",
})
export class Criteria {
  @Field(() => String)
  text!: string;

  @Field(() => Int, { description: 'Of the adopted sentence; 0 where none was adopted.' })
  revision!: number;

  @Field(() => DateScalar, { nullable: true, description: 'Null where none was adopted: 口径待确认.' })
  adoptedOn!: CalendarDate | null;

  @Field(() => String, { nullable: true })
  adoptedBy!: string | null;
}

@Resolver(() => Indicator)
export class CriteriaResolver {
  @FieldResolver(() => Criteria)
  async criteria(@Root() { id, criteria }: Indicator, @Ctx() ctx: Context): Promise<Criteria> {
    const adopted = await ctx.load(adoptedByIndicator, { indicatorId: id });
    return adopted ?? { text: criteria, revision: 0, adoptedOn: null, adoptedBy: null };
  }

  @FieldResolver(() => Boolean)
  viewerCanAdoptCriteria(@Root() { ownerId }: Indicator, @Ctx() ctx: Context): boolean {
    return may(ctx, permissions['criteria:adopt'], ownerId);
  }

  @Mutation(() => Indicator, {
    description:
      'Adopts what counts for an indicator, by its unit; in place of an adopted sentence with a reason.',
  })
  adoptCriteria(
    @Arg('indicator', () => ID) indicator: string,
    @Arg('revision', () => Int, { description: 'Of the sentence that was seen; 0 where none was adopted.' })
    revision: number,
    @Arg('text', () => String) text: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Indicator> {
    return change(ctx, (tx) => adoptCriteria(tx, { indicator, revision, text, reason }));
  }
}
