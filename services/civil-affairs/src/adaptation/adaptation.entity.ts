import { Embedded, Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import {
  type AuditImage,
  DateScalar,
  DecimalScalar,
  KeptRecord,
  SealedPerson,
  secret,
} from '@minsheng/kernel';
import { type CalendarDate, decimal, toCanonical } from '@minsheng/kernel/domain';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { bureau } from '../bureau.ts';

export enum AdaptationStage {
  PLANNED = 'PLANNED',
  ACCEPTED = 'ACCEPTED',
}

export enum AdaptationItem {
  GRAB_BAR = 'GRAB_BAR',
  NON_SLIP_FLOOR = 'NON_SLIP_FLOOR',
  TOILET = 'TOILET',
  SHOWER_CHAIR = 'SHOWER_CHAIR',
  BED_RAIL = 'BED_RAIL',
  NIGHT_LIGHT = 'NIGHT_LIGHT',
  RAMP = 'RAMP',
  EMERGENCY_CALL = 'EMERGENCY_CALL',
}

registerEnumType(AdaptationStage, { name: 'AdaptationStage' });
registerEnumType(AdaptationItem, { name: 'AdaptationItem' });

@ObjectType({
  implements: bureau.Record,
  description:
    'The home of an elderly person made fit for age; counts once accepted, where the person lives.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'adaptation' })
export class Adaptation extends KeptRecord {
  @Embedded(() => SealedPerson, { prefix: 'person_' })
  person!: SealedPerson;

  @Field(() => AdaptationStage)
  @Enum({ items: () => AdaptationStage, type: 'text' })
  stage!: AdaptationStage;

  @Field(() => DateScalar, { description: 'The home was looked at and the work planned.' })
  @Property({ type: 'date' })
  assessedOn!: CalendarDate;

  @Field(() => DateScalar, { nullable: true })
  @Property({ type: 'date', nullable: true })
  acceptedOn!: CalendarDate | null;

  @Field(() => [AdaptationItem], { description: 'Planned, or (once accepted) installed.' })
  @Property({ type: 'json' })
  items!: AdaptationItem[];

  @Field(() => DecimalScalar, { nullable: true, description: 'In yuan, settled at acceptance.' })
  @Property({ type: 'decimal', precision: 12, scale: 2, nullable: true })
  cost!: string | null;

  protected override facts(): AuditImage {
    return {
      person: secret(this.person.idNumberHash),
      stage: this.stage,
      assessedOn: this.assessedOn,
      acceptedOn: this.acceptedOn,
      items: this.items,
      cost: this.cost && toCanonical(decimal(this.cost)),
    };
  }
}
