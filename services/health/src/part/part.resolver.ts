import { BureauPart, CommitmentStub, type Connection, type Context, IndicatorStub } from '@minsheng/kernel';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Screening } from '../screening/screening.entity.ts';
import { recordsBehind } from '../screening/screening.loaders.ts';
import { HealthRecordConnection } from '../screening/screening.types.ts';
import { partsByCommitment, summariesByCommitment } from './part.loaders.ts';
import { ScreeningSummary } from './screening-summary.ts';

/** What health adds to the county's commitments. */
@Resolver(() => CommitmentStub)
export class CommitmentPart {
  @FieldResolver(() => BureauPart, { nullable: true })
  healthPart(@Root() { id }: CommitmentStub, @Ctx() ctx: Context): Promise<BureauPart | null> {
    return ctx.load(partsByCommitment, id);
  }

  @FieldResolver(() => ScreeningSummary, { nullable: true })
  screeningSummary(@Root() { id }: CommitmentStub, @Ctx() ctx: Context): Promise<ScreeningSummary | null> {
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
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Connection<Screening> | null> {
    if (!ctx.catalogue.bindings().some((binding) => binding.indicatorId === id)) return null;
    return ctx.load(recordsBehind, { indicatorId: id, first, after });
  }
}
