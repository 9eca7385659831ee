import {
  BureauPart,
  CommitmentStub,
  type Connection,
  type Context,
  DateScalar,
  IndicatorStub,
  assertMayAnywhere,
} from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { type ScreeningBehind, recordsBehind } from '../screening/records-behind.ts';
import { permissions } from '../permissions.ts';
import { HealthRecordConnection } from '../screening/screening.types.ts';
import { partsByCommitment, screeningBindings, summariesByCommitment } from './part.loaders.ts';
import { ScreeningSummary } from './screening-summary.ts';

/** What health adds to the county's commitments. */
@Resolver(() => CommitmentStub)
export class CommitmentPart {
  @FieldResolver(() => BureauPart, { nullable: true })
  async healthPart(@Root() { id }: CommitmentStub, @Ctx() ctx: Context): Promise<BureauPart | null> {
    assertMayAnywhere(ctx, permissions['part:read']);
    return ctx.load(partsByCommitment, id);
  }

  @FieldResolver(() => ScreeningSummary, { nullable: true })
  async screeningSummary(
    @Root() { id }: CommitmentStub,
    @Ctx() ctx: Context,
  ): Promise<ScreeningSummary | null> {
    assertMayAnywhere(ctx, permissions['part:read']);
    return ctx.load(summariesByCommitment, id);
  }
}

/** What health adds to the county's indicators: the records behind the figure. */
@Resolver(() => IndicatorStub)
export class IndicatorPart {
  @FieldResolver(() => HealthRecordConnection, {
    nullable: true,
    description:
      'One row for each record that counts; null where health feeds no figure, FORBIDDEN for other units.',
  })
  async healthRecords(
    @Root() { id }: IndicatorStub,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'Up to this business day; all where left out.',
    })
    asOf: CalendarDate | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Connection<ScreeningBehind> | null> {
    if (!screeningBindings(ctx).some((binding) => binding.indicatorId === id)) return null;
    return ctx.load(recordsBehind, { indicatorId: id, first, after, asOf });
  }
}
