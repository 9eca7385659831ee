import type { GraphQLResolveInfo } from 'graphql';
import {
  type Change,
  type Context,
  type Row,
  change,
  countedByIds,
  dropDraft,
  keepersOf,
  keepersReached,
  mentionedIn,
  rowOf,
  translate,
} from '@minsheng/kernel';
import type { Asked, RecordInput } from '@minsheng/kernel/kinds';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { messages } from '../messages.ts';
import { type Screening, screening } from './screening.ts';
import { type Warning, findQuestions } from './screening.warnings.ts';

/** What recording answers with: the record, and what the clerk should look at. */
export interface RecordedScreening {
  readonly screening: Screening;
  readonly warnings: readonly Warning[];
}

/** Records a screening. A person screened before in the year is recorded with a warning and not counted again. */
export async function recordScreening(
  tx: Change,
  input: RecordInput<typeof screening>,
  asked?: Asked,
): Promise<RecordedScreening> {
  const made = await screening.record(tx, input, asked);
  // Whoever sends again has not read the first answer: the warnings are worked out anew.
  return { screening: made, warnings: await findQuestions(tx, made, input) };
}

@ObjectType({ description: 'Something to look at; the record stands all the same.' })
class ScreeningWarning {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  message!: string;
}

@ObjectType()
class RecordScreeningPayload {
  @Field(() => screening.entity)
  screening!: Row;

  @Field(() => Boolean, { description: 'Whether a figure went up by this record.' })
  counted!: boolean;

  @Field(() => [ScreeningWarning])
  warnings!: ScreeningWarning[];
}

@Resolver(() => screening.entity)
export class ScreeningRecording {
  @Query(() => Boolean, { description: 'Whether results and follow-ups of some rows may be asked for.' })
  viewerCanSeeScreeningResults(@Ctx() ctx: Context): boolean {
    return keepersReached(ctx, screening.permissions.seeSensitive, keepersOf(ctx, screening)).length > 0;
  }

  @Mutation(() => RecordScreeningPayload, {
    description:
      'requestKey makes a retry safe: the same key with the same input answers with the first record.',
  })
  async recordScreening(
    @Arg('input', () => screening.inputs.record) input: RecordInput<typeof screening>,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Arg('confirmed', () => [String], { nullable: true }) confirmed: readonly string[] | null | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecordScreeningPayload> {
    const made = await change(ctx, async (tx) => {
      await dropDraft(tx, { kind: screening, act: 'record' });
      return recordScreening(tx, input, { requestKey, confirmed });
    });
    return {
      screening: await rowOf(ctx, screening, made.screening, mentionedIn(info)),
      counted: await ctx.load(countedByIds, made.screening.id),
      warnings: made.warnings.map(({ code, params }) => ({
        code,
        message: translate(messages, code, params),
      })),
    };
  }
}
