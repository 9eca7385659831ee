import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CalendarDate, SessionStage } from '../domain/index.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { KeptRecord } from '../records/kept-record.ts';

/**
 * Something that is planned for a day at a place, and then held (a session once it was) or cancelled. Kinds and stages
 * are enums of the bureau's own, with their columns `kind` and `stage`.
 */
@ObjectType()
@Entity({ abstract: true })
export abstract class SessionRecord extends KeptRecord {
  abstract kind: string;
  abstract stage: SessionStage;

  @Field(() => String)
  @Property({ type: 'text' })
  venue!: string;

  @Field(() => DateScalar, { description: 'The day it was held, or is planned for.' })
  @Property({ type: 'date' })
  heldOn!: CalendarDate;

  @Field(() => Int, { nullable: true, description: 'People who were there, as the organiser estimates.' })
  @Property({ type: 'int', nullable: true })
  audience!: number | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  protected sessionFacts() {
    const { kind, stage, venue, heldOn, audience, note } = this;
    return { kind, stage, venue, heldOn, audience, note };
  }
}
