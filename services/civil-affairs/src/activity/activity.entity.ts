import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { type AuditImage, SessionRecord } from '@minsheng/kernel';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
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
export class Activity extends SessionRecord {
  @Field(() => ActivityKind)
  @Enum({ items: () => ActivityKind, type: 'text' })
  kind!: ActivityKind;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => ActivityStage)
  @Enum({ items: () => ActivityStage, type: 'text' })
  stage!: ActivityStage;

  protected override facts(): AuditImage {
    return { title: this.title, ...this.sessionFacts() };
  }
}
