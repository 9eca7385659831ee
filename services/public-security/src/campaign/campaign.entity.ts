import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { type AuditImage, SessionRecord } from '@minsheng/kernel';
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { bureau } from '../bureau.ts';

export enum CampaignKind {
  COMMUNITY = 'COMMUNITY',
  CAMPUS = 'CAMPUS',
  ENTERPRISE = 'ENTERPRISE',
  MARKET = 'MARKET',
}

export enum CampaignStage {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}

registerEnumType(CampaignKind, {
  name: 'CampaignKind',
  description: 'Where it goes: 进社区, 进校园, 进企业, 进集市（商圈）.',
});
registerEnumType(CampaignStage, { name: 'CampaignStage' });

@ObjectType({ implements: bureau.Record, description: 'A session against fraud; counts once held.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'campaign' })
export class Campaign extends SessionRecord {
  @Field(() => CampaignKind)
  @Enum({ items: () => CampaignKind, type: 'text' })
  kind!: CampaignKind;

  @Field(() => CampaignStage)
  @Enum({ items: () => CampaignStage, type: 'text' })
  stage!: CampaignStage;

  @Field(() => String)
  @Property({ type: 'text' })
  theme!: string;

  @Field(() => Int, { nullable: true, description: 'Officers who were there.' })
  @Property({ type: 'int', nullable: true })
  officers!: number | null;

  protected override facts(): AuditImage {
    const { theme, officers } = this;
    return { theme, officers, ...this.sessionFacts() };
  }
}
