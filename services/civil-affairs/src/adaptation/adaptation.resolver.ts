import { type Context, Person, change, connectionType, may, recordResolver, SEEN } from '@minsheng/kernel';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { permissions } from '../permissions.ts';
import { amendAdaptation, recordAdaptation } from './adaptation.actions.ts';
import { Adaptation, AdaptationStage } from './adaptation.entity.ts';
import { AdaptationFilter, AmendAdaptationInput, RecordAdaptationInput } from './adaptation.inputs.ts';
import { adaptationKind } from './adaptation.kind.ts';

/** Lists, details, voiding: as of every kind. */
export const AdaptationRecords = recordResolver(adaptationKind, {
  one: 'adaptation',
  many: 'adaptations',
  connection: connectionType('Adaptation', () => Adaptation),
  filter: AdaptationFilter,
  conditions: (_ctx, { stage }) => (stage ? [{ stage }] : []),
  mayAmend: ({ stage }) => stage === AdaptationStage.PLANNED,
});

@Resolver(() => Adaptation)
export class AdaptationResolver {
  @FieldResolver(() => Person, { description: 'The elderly person whose home it is.' })
  person(@Root() adaptation: Adaptation): Person {
    return new Person(adaptation, { record: 'Adaptation', unmask: permissions['adaptation:unmask'] });
  }

  @FieldResolver(() => Boolean)
  viewerCanUnmask(@Root() { unitId }: Adaptation, @Ctx() ctx: Context): boolean {
    return may(ctx, permissions['adaptation:unmask'], unitId);
  }

  @Mutation(() => Adaptation, {
    description:
      'requestKey makes a retry safe: the same key with the same input answers with the first record.',
  })
  recordAdaptation(
    @Arg('input', () => RecordAdaptationInput) input: RecordAdaptationInput,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Adaptation> {
    return change(ctx, (tx) => recordAdaptation(tx, input, requestKey));
  }

  @Mutation(() => Adaptation)
  amendAdaptation(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('input', () => AmendAdaptationInput) input: AmendAdaptationInput,
    @Ctx() ctx: Context,
  ): Promise<Adaptation> {
    return change(ctx, (tx) => amendAdaptation(tx, { id, revision }, input));
  }
}
