import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { type AuditImage, DateScalar, KeptRecord } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { bureau } from '../bureau.ts';

export enum ActivityKind {
  PERFORMANCE = 'PERFORMANCE',
  FILM = 'FILM',
  LECTURE = 'LECTURE',
  EXHIBITION = 'EXHIBITION',
}

export enum ActivityStage {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}

registerEnumType(ActivityKind, { name: 'ActivityKind' });
registerEnumType(ActivityStage, { name: 'ActivityStage' });

@ObjectType({ implements: bureau.Record, description: 'One event for the public; a session once held.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'activity' })
export class Activity extends KeptRecord {
  @Field(() => ActivityKind)
  @Enum({ items: () => ActivityKind, type: 'text' })
  kind!: ActivityKind;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  venue!: string;

  @Field(() => ActivityStage)
  @Enum({ items: () => ActivityStage, type: 'text' })
  stage!: ActivityStage;

  @Field(() => DateScalar, { description: 'The day it was held, or is planned for.' })
  @Property({ type: 'date' })
  heldOn!: CalendarDate;

  @Field(() => Int, { nullable: true, description: 'People who were there, as the organiser estimates.' })
  @Property({ type: 'int', nullable: true })
  audience!: number | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  protected override facts(): AuditImage {
    const { kind, title, venue, stage, heldOn, audience, note } = this;
    return { kind, title, venue, stage, heldOn, audience, note };
  }
}
