import { type Context, type Stub, assertMayAnywhere } from '@minsheng/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { bureau } from '../bureau.ts';
import { WorksSummary } from './works-summary.ts';
import { summariesByCommitment } from './works-summary.queries.ts';

@Resolver(() => bureau.Commitment)
export class WorksPart {
  @FieldResolver(() => WorksSummary, { nullable: true, description: 'Null where no works feeds it.' })
  async worksSummary(@Root() { id }: Stub, @Ctx() ctx: Context): Promise<WorksSummary | null> {
    assertMayAnywhere(ctx, bureau.partRead);
    return ctx.load(summariesByCommitment, id);
  }
}
