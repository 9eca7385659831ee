import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { type AuditImage, DateScalar, DecimalScalar, KeptRecord } from '@minsheng/kernel';
import { type CalendarDate, decimal, toCanonical } from '@minsheng/kernel/domain';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { bureau } from '../bureau.ts';

export enum PlaceKind {
  CULTURE_SPACE = 'CULTURE_SPACE',
  CULTURE_FACILITY = 'CULTURE_FACILITY',
  CANTEEN = 'CANTEEN',
  EMBEDDED_SERVICE = 'EMBEDDED_SERVICE',
  FRIENDLY_SITE = 'FRIENDLY_SITE',
  SERVICE_CENTRE = 'SERVICE_CENTRE',
}

registerEnumType(PlaceKind, { name: 'PlaceKind' });

@ObjectType({
  implements: bureau.Record,
  description: 'A place for the public; it stands from its opening until it closes.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'place' })
export class Place extends KeptRecord {
  @Field(() => PlaceKind)
  @Enum({ items: () => PlaceKind, type: 'text' })
  kind!: PlaceKind;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  address!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Floor area in m².' })
  @Property({ type: 'decimal', precision: 12, scale: 2, nullable: true })
  area!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Work started on.' })
  @Property({ type: 'date', nullable: true })
  startedOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Open to the public from, after acceptance.' })
  @Property({ type: 'date', nullable: true })
  openedOn!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it is there no more.' })
  @Property({ type: 'date', nullable: true })
  closedOn: CalendarDate | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  closingReason: string | null = null;

  @Field(() => String, { nullable: true, description: 'Number of the paper by which it was accepted.' })
  @Property({ type: 'text', nullable: true })
  acceptancePaper!: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  /** The day by which lists are ordered: opening, else start of work, else the day it was entered. */
  @Property({ type: 'date' })
  listedOn!: CalendarDate;

  protected override facts(): AuditImage {
    const { kind, name, address, area, startedOn, openedOn, closedOn, closingReason } = this;
    const { acceptancePaper, note } = this;
    return {
      kind,
      name,
      address,
      area: area && toCanonical(decimal(area)),
      startedOn,
      openedOn,
      closedOn,
      closingReason,
      acceptancePaper,
      note,
    };
  }
}
