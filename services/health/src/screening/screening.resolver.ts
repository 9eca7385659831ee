import { type Connection, type Context, keepersReached, translate } from '@minsheng/kernel';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { messages } from '../messages.ts';
import { permissions } from '../permissions.ts';
import { amendScreening, recordScreening, voidScreening } from './screening.actions.ts';
import { Screening } from './screening.entity.ts';
import { AmendScreeningInput, RecordScreeningInput, ScreeningFilter } from './screening.inputs.ts';
import { screeningKeepers } from './screening.keepers.ts';
import { countedByIds } from './screening.loaders.ts';
import { findScreening, listScreenings } from './screening.queries.ts';
import { RecordScreeningPayload, ScreeningConnection } from './screening.types.ts';

@Resolver(() => Screening)
export class ScreeningResolver {
  @Query(() => ScreeningConnection, {
    nullable: true,
    description: 'Screenings that the caller may see, latest first.',
  })
  screenings(
    @Arg('filter', () => ScreeningFilter, { nullable: true }) filter: ScreeningFilter | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Connection<Screening>> {
    return listScreenings(ctx, filter ?? {}, first, after);
  }

  @Query(() => Screening, { nullable: true })
  screening(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Screening | undefined> {
    return findScreening(ctx, id);
  }

  @Query(() => Boolean)
  viewerCanRecordScreening(@Ctx() ctx: Context): boolean {
    return keepersReached(ctx, permissions['screening:record'], screeningKeepers(ctx)).length > 0;
  }

  @Query(() => Boolean, { description: 'Whether results and follow-ups of some rows may be asked for.' })
  viewerCanSeeScreeningResults(@Ctx() ctx: Context): boolean {
    return keepersReached(ctx, permissions['screening:see-sensitive'], screeningKeepers(ctx)).length > 0;
  }

  @Mutation(() => RecordScreeningPayload, {
    description:
      'requestKey makes a retry safe: the same key with the same input answers with the first record.',
  })
  async recordScreening(
    @Arg('input', () => RecordScreeningInput) input: RecordScreeningInput,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<RecordScreeningPayload> {
    const { screening, warnings } = await recordScreening(ctx, input, requestKey);
    return {
      screening,
      counted: await ctx.load(countedByIds, screening.id),
      warnings: warnings.map(({ code, params }) => ({ code, message: translate(messages, code, params) })),
    };
  }

  @Mutation(() => Screening)
  amendScreening(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => AmendScreeningInput) input: AmendScreeningInput,
    @Ctx() ctx: Context,
  ): Promise<Screening> {
    return amendScreening(ctx, id, input);
  }

  @Mutation(() => Screening)
  voidScreening(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Screening> {
    return voidScreening(ctx, id, reason);
  }
}
