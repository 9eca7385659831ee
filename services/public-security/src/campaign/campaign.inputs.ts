import { AmendSessionInput, RecordFilter, RecordSessionInput } from '@minsheng/kernel';
import { Field, InputType, Int } from 'type-graphql';
import { CampaignKind, CampaignStage } from './campaign.entity.ts';

@InputType()
export class RecordCampaignInput extends RecordSessionInput {
  @Field(() => CampaignKind)
  kind!: CampaignKind;

  @Field(() => String)
  theme!: string;

  @Field(() => CampaignStage)
  stage!: CampaignStage;

  @Field(() => Int, { nullable: true })
  officers?: number | null;
}

@InputType({ description: 'What became of a planned campaign; fields left out stay as they are.' })
export class AmendCampaignInput extends AmendSessionInput {
  @Field(() => CampaignStage, { nullable: true })
  stage?: CampaignStage | null;

  @Field(() => Int, { nullable: true })
  officers?: number | null;
}

@InputType()
export class CampaignFilter extends RecordFilter {
  @Field(() => CampaignKind, { nullable: true })
  kind?: CampaignKind | null;

  @Field(() => CampaignStage, { nullable: true })
  stage?: CampaignStage | null;
}
