import { type Context, change, connectionType, mayRecord, recordResolver, SEEN } from '@minsheng/kernel';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { amendTraining, recordTraining } from './training.actions.ts';
import { Training, TrainingKind } from './training.entity.ts';
import { AmendTrainingInput, RecordTrainingInput, TrainingFilter } from './training.inputs.ts';
import { fallsUnder, trainingKind } from './training.kind.ts';

/** Lists, details, voiding: as of every kind. */
export const TrainingRecords = recordResolver(trainingKind, {
  one: 'training',
  many: 'trainings',
  connection: connectionType('Training', () => Training),
  filter: TrainingFilter,
  conditions: (_ctx, { kind }) => (kind ? [{ kind }] : []),
});

@Resolver(() => Training)
export class TrainingResolver {
  @Query(() => [TrainingKind], {
    description: 'Kinds of which the caller may record trainings; empty for whoever records none.',
  })
  recordableTrainingKinds(@Ctx() ctx: Context): readonly TrainingKind[] {
    return Object.values(TrainingKind).filter((kind) => mayRecord(ctx, trainingKind, fallsUnder(kind)));
  }

  @Mutation(() => Training, {
    description:
      'requestKey makes a retry safe: the same key with the same input answers with the first record.',
  })
  recordTraining(
    @Arg('input', () => RecordTrainingInput) input: RecordTrainingInput,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Training> {
    return change(ctx, (tx) => recordTraining(tx, input, requestKey));
  }

  @Mutation(() => Training, { description: 'Needs a reason; the trail keeps both.' })
  amendTraining(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('input', () => AmendTrainingInput) input: AmendTrainingInput,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Training> {
    return change(ctx, (tx) => amendTraining(tx, { id, revision }, input, reason));
  }
}
