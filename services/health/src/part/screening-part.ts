import { type Context, type Stub, assertMayAnywhere } from '@minsheng/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { bureau } from '../bureau.ts';
import { summariesByCommitment } from './part.loaders.ts';
import { ScreeningSummary } from './screening-summary.ts';

@Resolver(() => bureau.Commitment)
export class ScreeningPart {
  @FieldResolver(() => ScreeningSummary, { nullable: true })
  async screeningSummary(@Root() { id }: Stub, @Ctx() ctx: Context): Promise<ScreeningSummary | null> {
    assertMayAnywhere(ctx, bureau.partRead);
    return ctx.load(summariesByCommitment, id);
  }
}
