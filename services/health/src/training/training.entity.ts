import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { type AuditImage, DateScalar, KeptRecord } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { bureau } from '../bureau.ts';

export enum TrainingKind {
  KNOWLEDGE = 'KNOWLEDGE',
  CERTIFICATE = 'CERTIFICATE',
  TRAINER = 'TRAINER',
}

registerEnumType(TrainingKind, {
  name: 'TrainingKind',
  description: 'KNOWLEDGE: 普及培训. CERTIFICATE: 取证培训. TRAINER: 师资培训选派.',
});

@ObjectType({ implements: bureau.Record, description: 'One first-aid training: 应急救护培训.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'training' })
export class Training extends KeptRecord {
  @Field(() => TrainingKind)
  @Enum({ items: () => TrainingKind, type: 'text' })
  kind!: TrainingKind;

  @Field(() => DateScalar)
  @Property({ type: 'date' })
  heldOn!: CalendarDate;

  @Field(() => String)
  @Property({ type: 'text' })
  venue!: string;

  @Field(() => String, { description: 'The unit whose instructors taught.' })
  @Property({ type: 'text' })
  instructor!: string;

  @Field(() => Int, { description: '人次: everybody who was there.' })
  @Property({ type: 'int' })
  attendance!: number;

  @Field(() => Int, { description: '其中在校师生: teachers and pupils among the attendance.' })
  @Property({ type: 'int' })
  pupils!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of CERTIFICATE only: certificates issued; null while the examination is open.',
  })
  @Property({ type: 'int', nullable: true })
  certificates!: number | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  protected override facts(): AuditImage {
    const { kind, heldOn, venue, instructor, attendance, pupils, certificates, note } = this;
    return { kind, heldOn, venue, instructor, attendance, pupils, certificates, note };
  }
}
