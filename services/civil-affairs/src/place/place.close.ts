import type { GraphQLResolveInfo } from 'graphql';
import {
  type Change,
  type Context,
  DateScalar,
  type Row,
  SEEN,
  type Seen,
  amendRecord,
  change,
  dropDraft,
  getReason,
  mentionedIn,
  refuse,
  rowOf,
} from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { findClosingFault } from './place.rules.ts';
import { type Place, place } from './place.ts';

/**
 * Takes a place out of the stock from the day on which it closed; what it was before stays. Refuses one that is not open
 * or closed already, a day in the future or before its opening, and a reason too short.
 */
export function closePlace(tx: Change, seen: Seen, day: CalendarDate, reason: string): Promise<Place> {
  const close = (standing: Place) => {
    refuse(findClosingFault(standing, day, tx.clock.today()));
    standing.closedOn = day;
    standing.closingReason = getReason(reason);
  };
  return amendRecord(tx, place, seen, close, reason);
}

@Resolver(() => place.entity)
export class PlaceClosing {
  @Mutation(() => place.entity, {
    description: 'It was there until that day; a wrong record is voided instead.',
  })
  async closePlace(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('day', () => DateScalar) day: CalendarDate,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    const closed = await change(ctx, async (tx) => {
      await dropDraft(tx, { kind: place, act: 'close', about: id });
      return closePlace(tx, { id, revision }, day, reason);
    });
    return rowOf(ctx, place, closed, mentionedIn(info));
  }
}
