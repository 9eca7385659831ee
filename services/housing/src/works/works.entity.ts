import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { type AuditImage, DateScalar, DecimalScalar, KeptRecord } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { bureau } from '../bureau.ts';

export enum WorksKind {
  ROAD = 'ROAD',
  WATER_MAIN = 'WATER_MAIN',
  WATER_SUPPLY = 'WATER_SUPPLY',
  ESTATE = 'ESTATE',
}

export enum WorksStage {
  PREPARATION = 'PREPARATION',
  TENDER = 'TENDER',
  STARTED = 'STARTED',
  UNDER_WAY = 'UNDER_WAY',
  HANDED_OVER = 'HANDED_OVER',
  COMPLETED = 'COMPLETED',
  MAINTAINED = 'MAINTAINED',
}

registerEnumType(WorksKind, { name: 'WorksKind' });
registerEnumType(WorksStage, { name: 'WorksStage' });

@ObjectType({ description: 'The day on which a works reached a stage.' })
export class WorksStageDay {
  @Field(() => WorksStage)
  stage!: WorksStage;

  @Field(() => DateScalar)
  day!: CalendarDate;
}

@ObjectType({ implements: bureau.Record, description: 'One project: of roads and mains its sections count.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'works' })
export class Works extends KeptRecord {
  @Field(() => WorksKind)
  @Enum({ items: () => WorksKind, type: 'text' })
  kind!: WorksKind;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  contractNumber!: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  contractor!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan; null until there is a contract.' })
  @Property({ type: 'decimal', precision: 22, scale: 2, nullable: true })
  contractSum!: string | null;

  @Field(() => DecimalScalar, { description: 'Yuan allocated so far.' })
  @Property({ type: 'decimal', precision: 22, scale: 2 })
  allocated!: string;

  @Field(() => DecimalScalar, { description: 'Yuan paid so far, never above what is allocated.' })
  @Property({ type: 'decimal', precision: 22, scale: 2 })
  paid!: string;

  @Field(() => Int, { nullable: true, description: 'People it reaches, an estimate.' })
  @Property({ type: 'int', nullable: true })
  peopleReached!: number | null;

  @Field(() => DateScalar)
  @Property({ type: 'date' })
  plannedStart!: CalendarDate;

  @Field(() => DateScalar)
  @Property({ type: 'date' })
  plannedEnd!: CalendarDate;

  @Field(() => WorksStage)
  @Enum({ items: () => WorksStage, type: 'text' })
  stage!: WorksStage;

  @Field(() => DateScalar, { description: 'The day on which it reached its present stage.' })
  @Property({ type: 'date' })
  stageOn!: CalendarDate;

  @Field(() => [WorksStageDay], { description: 'Every stage reached, in order.' })
  @Property({ type: 'json' })
  stages!: WorksStageDay[];

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  protected override facts(): AuditImage {
    const { kind, name, contractNumber, contractor, contractSum, allocated, paid, peopleReached } = this;
    const { plannedStart, plannedEnd, stages, note } = this;
    const contract = { contractNumber, contractor, contractSum, allocated, paid };
    return { kind, name, ...contract, peopleReached, plannedStart, plannedEnd, stages, note };
  }
}
