import {
  type Batch,
  type Context,
  SessionSummary,
  type Stub,
  assertMayAnywhere,
  sessionSummaries,
} from '@minsheng/kernel';
import { Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { bureau } from '../bureau.ts';
import { campaign } from '../campaign/campaign.ts';
import { DissuasionSummary, dissuasionSummaries } from './dissuasion-summary.ts';

@ObjectType({
  description: "Campaigns of the kinds that feed the commitment, of the commitment's year to date.",
})
export class CampaignSummary extends SessionSummary {}

const campaignSummaries: Batch<string, CampaignSummary | null> = (ctx, ids) =>
  sessionSummaries(ctx, campaign, ids);

/** Figures for the bureau's own widget on a commitment's page. */
@Resolver(() => bureau.Commitment)
export class Summaries {
  @FieldResolver(() => DissuasionSummary, {
    nullable: true,
    description: 'Null where no daily return feeds it.',
  })
  async dissuasionSummary(@Root() { id }: Stub, @Ctx() ctx: Context): Promise<DissuasionSummary | null> {
    assertMayAnywhere(ctx, bureau.partRead);
    return ctx.load(dissuasionSummaries, id);
  }

  @FieldResolver(() => CampaignSummary, { nullable: true, description: 'Null where no campaign feeds it.' })
  async campaignSummary(@Root() { id }: Stub, @Ctx() ctx: Context): Promise<CampaignSummary | null> {
    assertMayAnywhere(ctx, bureau.partRead);
    return ctx.load(campaignSummaries, id);
  }
}
