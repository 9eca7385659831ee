import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { type AuditImage, DateScalar, KeptRecord } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { bureau } from '../bureau.ts';

/** The signed total of a day. The cases stay in the police's own network: 汇总数，无明细. */
@ObjectType({ implements: bureau.Record, description: 'The signed total of a day: 汇总数，无明细.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'dissuasion' })
export class Dissuasion extends KeptRecord {
  @Field(() => DateScalar)
  @Property({ type: 'date' })
  day!: CalendarDate;

  @Field(() => Int, { description: 'Potential victims who were warned on the day; none is a return too.' })
  @Property({ type: 'int' })
  warned!: number;

  @Field(() => String, { description: 'Number or title of the signed paper.' })
  @Property({ type: 'text' })
  paper!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  signedBy!: string;

  @Field(() => DateScalar)
  @Property({ type: 'date' })
  signedOn!: CalendarDate;

  /** The scanned paper: a stored file of the same unit. */
  @Property({ type: 'text', nullable: true })
  scanId!: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  protected override facts(): AuditImage {
    const { day, warned, paper, signedBy, signedOn, scanId, note } = this;
    return { day, warned, paper, signedBy, signedOn, scanId, note };
  }
}
