import { type Context, type Stub, assertMayAnywhere, bureauParts } from '@minsheng/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { permissions } from '../permissions.ts';
import { screening } from '../screening/screening.ts';
import { statements } from '../statements.ts';
import { training } from '../training/training.ts';
import { bureau } from '../bureau.ts';
import { followUpsDue, summariesByCommitment } from './part.loaders.ts';
import { ScreeningSummary } from './screening-summary.ts';

/** `Commitment.healthPart` and `Indicator.healthRecords`. */
export const HEALTH_PARTS = bureauParts(bureau, {
  kinds: [screening, training, statements.kind],
  partRead: permissions['part:read'],
  pending: followUpsDue,
});

@Resolver(() => bureau.Commitment)
export class ScreeningPart {
  @FieldResolver(() => ScreeningSummary, { nullable: true })
  async screeningSummary(@Root() { id }: Stub, @Ctx() ctx: Context): Promise<ScreeningSummary | null> {
    assertMayAnywhere(ctx, permissions['part:read']);
    return ctx.load(summariesByCommitment, id);
  }
}
