import {
  type Context,
  DateScalar,
  change,
  connectionType,
  may,
  recordResolver,
  SEEN,
} from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { permissions } from '../permissions.ts';
import { amendPlace, closePlace, findPlaceKinds, recordPlace } from './place.actions.ts';
import { Place, PlaceKind } from './place.entity.ts';
import { AmendPlaceInput, PlaceFilter, RecordPlaceInput } from './place.inputs.ts';
import { placeKind } from './place.kind.ts';

/** Lists, details, voiding: as of every kind. */
export const PlaceRecords = recordResolver(placeKind, {
  one: 'place',
  many: 'places',
  connection: connectionType('Place', () => Place),
  filter: PlaceFilter,
  conditions: (_ctx, { kind }) => (kind ? [{ kind }] : []),
});

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => [PlaceKind], { description: 'Kinds of place that the caller may record; empty for none.' })
  recordablePlaceKinds(@Ctx() ctx: Context): readonly PlaceKind[] {
    return findPlaceKinds(ctx);
  }

  @FieldResolver(() => Boolean)
  viewerCanClose(@Root() { openedOn, closedOn, voidedOn, unitId }: Place, @Ctx() ctx: Context): boolean {
    const isOpen = openedOn !== null && closedOn === null && voidedOn === null;
    return isOpen && may(ctx, permissions['place:amend'], unitId);
  }

  @Mutation(() => Place, {
    description:
      'requestKey makes a retry safe: the same key with the same input answers with the first record.',
  })
  recordPlace(
    @Arg('input', () => RecordPlaceInput) input: RecordPlaceInput,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Place> {
    return change(ctx, (tx) => recordPlace(tx, input, requestKey));
  }

  @Mutation(() => Place, { description: 'A correction of what counts needs a reason; progress does not.' })
  amendPlace(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('input', () => AmendPlaceInput) input: AmendPlaceInput,
    @Arg('reason', () => String, { nullable: true }) reason: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Place> {
    return change(ctx, (tx) => amendPlace(tx, { id, revision }, input, reason));
  }

  @Mutation(() => Place, { description: 'It was there until that day; a wrong record is voided instead.' })
  closePlace(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('day', () => DateScalar) day: CalendarDate,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Place> {
    return change(ctx, (tx) => closePlace(tx, { id, revision }, day, reason));
  }
}
