import type { GraphQLResolveInfo } from 'graphql';
import {
  type Change,
  type Context,
  Refusal,
  type Row,
  change,
  dropDraft,
  keepersOf,
  mentionedIn,
  rowOf,
  unitToRecordFor,
} from '@minsheng/kernel';
import { type Asked, type RecordInput, inputOf } from '@minsheng/kernel/kinds';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Dissuasion, dissuasion } from './dissuasion.ts';

const LINE = ['day', 'warned'] as const;
type Line = (typeof LINE)[number];
const { day: _day, warned: _warned, ...paperFields } = dissuasion.fields;

const DissuasionDayInput = inputOf('DissuasionDayInput', dissuasion, {
  description: "A day's line of a paper that states several.",
  fields: { day: dissuasion.fields.day, warned: dissuasion.fields.warned },
});
const RecordDissuasionsInput = inputOf('RecordDissuasionsInput', dissuasion, {
  description: 'Several days under one paper, all of them or none.',
  fields: paperFields,
  lines: { days: DissuasionDayInput },
});

/** What one paper says of all of its days, and a line for each. */
export type PaperInput = Omit<RecordInput<typeof dissuasion>, Line> & {
  readonly days: readonly Pick<RecordInput<typeof dissuasion>, Line>[];
};

/** A quarter: more days are not one paper's. */
const MOST_DAYS = 92;

/** Takes several days under one paper, all or none. Refuses as one day does, naming the row; no days, or too many. */
export async function recordDissuasions(
  tx: Change,
  input: PaperInput,
  { requestKey, confirmed }: Asked = {},
): Promise<readonly Dissuasion[]> {
  // Rights first: an empty paper of somebody who may not send one is none of our business.
  unitToRecordFor(tx, dissuasion.permissions.record, keepersOf(tx, dissuasion));
  const { days, ...paper } = input;
  if (days.length === 0) throw new Refusal('DAYS_MISSING', { field: 'days' });
  if (days.length > MOST_DAYS) throw new Refusal('DAYS_TOO_MANY', { field: 'days', most: MOST_DAYS });
  const made: Dissuasion[] = [];
  for (const [nth, line] of days.entries()) {
    // Each day has its own key, the digest is the whole paper's: a retry with another line is another paper.
    const asked = { requestKey: requestKey && `${requestKey}#${nth}`, whole: input, confirmed };
    made.push(await atLine(nth, () => dissuasion.record(tx, { ...paper, ...line }, asked)));
  }
  return made;
}

/** What is wrong with a line of several is told at the line; what is wrong with the paper, at the paper. */
async function atLine<T>(nth: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal) || !LINE.some((name) => name === error.params.field)) throw error;
    throw new Refusal(error.code, {
      ...error.params,
      field: `days.${nth}.${error.params.field}`,
      row: nth + 1,
    });
  }
}

@Resolver(() => dissuasion.entity)
export class DissuasionPapers {
  @Mutation(() => [dissuasion.entity], {
    description: "A week's paper: all of its days or none. requestKey as for one day.",
  })
  async recordDissuasions(
    @Arg('input', () => RecordDissuasionsInput) input: PaperInput,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Arg('confirmed', () => [String], { nullable: true }) confirmed: readonly string[] | null | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row[]> {
    const made = await change(ctx, async (tx) => {
      await dropDraft(tx, { kind: dissuasion, act: 'record-week' });
      return recordDissuasions(tx, input, { requestKey, confirmed });
    });
    return Promise.all(made.map((it) => rowOf(ctx, dissuasion, it, mentionedIn(info))));
  }
}
