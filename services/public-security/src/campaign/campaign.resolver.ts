import { type Context, change, connectionType, recordResolver, SEEN } from '@minsheng/kernel';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { amendCampaign, recordCampaign } from './campaign.actions.ts';
import { Campaign } from './campaign.entity.ts';
import { CampaignFilter, AmendCampaignInput, RecordCampaignInput } from './campaign.inputs.ts';
import { campaignKind } from './campaign.kind.ts';

/** Lists, details, voiding: as of every kind. */
export const CampaignRecords = recordResolver(campaignKind, {
  one: 'campaign',
  many: 'campaigns',
  connection: connectionType('Campaign', () => Campaign),
  filter: CampaignFilter,
  conditions: (_ctx, { kind, stage }) => [...(kind ? [{ kind }] : []), ...(stage ? [{ stage }] : [])],
});

@Resolver(() => Campaign)
export class CampaignResolver {
  @Mutation(() => Campaign, {
    description:
      'requestKey makes a retry safe: the same key with the same input answers with the first record.',
  })
  recordCampaign(
    @Arg('input', () => RecordCampaignInput) input: RecordCampaignInput,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Campaign> {
    return change(ctx, (tx) => recordCampaign(tx, input, requestKey));
  }

  @Mutation(() => Campaign, {
    description: 'A correction of what counts already needs a reason; an outcome does not.',
  })
  amendCampaign(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('input', () => AmendCampaignInput) input: AmendCampaignInput,
    @Arg('reason', () => String, { nullable: true }) reason: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Campaign> {
    return change(ctx, (tx) => amendCampaign(tx, { id, revision }, input, reason));
  }
}
