import {
  type Context,
  type Row,
  countedByIds,
  keepersOf,
  keepersReached,
  mentionedIn,
  recordResolver,
  rowOf,
  translate,
  SEEN,
} from '@minsheng/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { messages } from '../messages.ts';
import { permissions } from '../permissions.ts';
import { amendScreening, recordScreening } from './screening.actions.ts';
import { Screening } from './screening.entity.ts';
import { AmendScreeningInput, RecordScreeningInput, ScreeningFilter } from './screening.inputs.ts';
import { screeningKind } from './screening.kind.ts';
import { screeningConditions } from './screening.queries.ts';
import { RecordScreeningPayload, ScreeningConnection } from './screening.types.ts';

/** Lists, details, voiding: as of every kind. */
export const ScreeningRecords = recordResolver(screeningKind, {
  one: 'screening',
  many: 'screenings',
  connection: ScreeningConnection,
  filter: ScreeningFilter,
  conditions: screeningConditions,
});

@Resolver(() => Screening)
export class ScreeningResolver {
  @Query(() => Boolean, { description: 'Whether results and follow-ups of some rows may be asked for.' })
  viewerCanSeeScreeningResults(@Ctx() ctx: Context): boolean {
    const keepers = keepersOf(ctx, screeningKind);
    return keepersReached(ctx, permissions['screening:see-sensitive'], keepers).length > 0;
  }

  @Mutation(() => RecordScreeningPayload, {
    description:
      'requestKey makes a retry safe: the same key with the same input answers with the first record.',
  })
  async recordScreening(
    @Arg('input', () => RecordScreeningInput) input: RecordScreeningInput,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecordScreeningPayload> {
    const { screening, warnings } = await recordScreening(ctx, input, requestKey);
    return {
      screening: await rowOf(ctx, screeningKind, screening, mentionedIn(info)),
      counted: await ctx.load(countedByIds, screening.id),
      warnings: warnings.map(({ code, params }) => ({ code, message: translate(messages, code, params) })),
    };
  }

  @Mutation(() => Screening)
  async amendScreening(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('input', () => AmendScreeningInput) input: AmendScreeningInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return rowOf(ctx, screeningKind, await amendScreening(ctx, { id, revision }, input), mentionedIn(info));
  }
}
