import {
  type Context,
  DateScalar,
  StoredFile,
  change,
  connectionType,
  findScan,
  recordResolver,
  SEEN,
} from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { amendDissuasion, recordDissuasion, recordDissuasions } from './dissuasion.actions.ts';
import { Dissuasion } from './dissuasion.entity.ts';
import {
  AmendDissuasionInput,
  DissuasionFilter,
  RecordDissuasionInput,
  RecordDissuasionsInput,
} from './dissuasion.inputs.ts';
import { dissuasionKind } from './dissuasion.kind.ts';
import { findMissingDays } from './dissuasion.queries.ts';

/** Lists, details, voiding: as of every kind. */
export const DissuasionRecords = recordResolver(dissuasionKind, {
  one: 'dissuasion',
  many: 'dissuasions',
  connection: connectionType('Dissuasion', () => Dissuasion),
  filter: DissuasionFilter,
});

@Resolver(() => Dissuasion)
export class DissuasionResolver {
  @Query(() => [DateScalar], {
    nullable: true,
    description:
      'Days of the span before today without a standing return, the first one first: gaps, not zeros.',
  })
  async missingDissuasionDays(
    @Arg('from', () => DateScalar) from: CalendarDate,
    @Arg('to', () => DateScalar) to: CalendarDate,
    @Ctx() ctx: Context,
  ): Promise<CalendarDate[]> {
    return [...(await findMissingDays(ctx, from, to))];
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'The scanned paper.' })
  scan(@Root() dissuasion: Dissuasion, @Ctx() ctx: Context): Promise<StoredFile | null> {
    return findScan(ctx, dissuasion);
  }

  @Mutation(() => Dissuasion, {
    description:
      'requestKey makes a retry safe: the same key with the same input answers with the first record.',
  })
  recordDissuasion(
    @Arg('input', () => RecordDissuasionInput) input: RecordDissuasionInput,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Dissuasion> {
    return change(ctx, (tx) => recordDissuasion(tx, input, requestKey));
  }

  @Mutation(() => [Dissuasion], {
    description: "A week's paper: all of its days or none. requestKey as for one day.",
  })
  async recordDissuasions(
    @Arg('input', () => RecordDissuasionsInput) input: RecordDissuasionsInput,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Dissuasion[]> {
    return [...(await change(ctx, (tx) => recordDissuasions(tx, input, requestKey)))];
  }

  @Mutation(() => Dissuasion, { description: 'Needs a reason; the trail keeps both.' })
  amendDissuasion(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('input', () => AmendDissuasionInput) input: AmendDissuasionInput,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Dissuasion> {
    return change(ctx, (tx) => amendDissuasion(tx, { id, revision }, input, reason));
  }
}
