import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DecimalScalar } from '@minsheng/kernel';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import {
  Allocation,
  Basis,
  Comparator,
  Counting,
  CountsAt,
  IndicatorRole,
  Source,
} from './catalogue.enums.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A figure by which a commitment is measured. An adopted work plan may move its owner and target.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'indicator' })
export class Indicator {
  @Field(() => ID)
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'int' })
  year!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  commitmentId!: string;

  /** Place within its commitment. */
  @Property({ type: 'int' })
  position!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'In unitOfMeasure; null where the notice leaves it to the work plan.',
  })
  @Property({ type: 'decimal', runtimeType: 'string', nullable: true })
  target!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Size of the group when the notice was written (对象底数); not a target.',
  })
  @Property({ type: 'decimal', runtimeType: 'string', nullable: true })
  base!: string | null;

  @Field(() => String)
  @Property({ type: 'text' })
  unitOfMeasure!: string;

  @Field(() => Comparator)
  @Enum({ items: () => Comparator, type: 'text' })
  comparator!: Comparator;

  @Field(() => Counting)
  @Enum({ items: () => Counting, type: 'text' })
  counting!: Counting;

  @Field(() => Basis, { description: 'FLOW: of this year; STOCK (累计): with what stood before.' })
  @Enum({ items: () => Basis, type: 'text' })
  basis!: Basis;

  @Field(() => CountsAt, { description: 'Whether work counts when it starts (启动) or when it is accepted.' })
  @Enum({ items: () => CountsAt, type: 'text' })
  countsAt!: CountsAt;

  @Field(() => IndicatorRole)
  @Enum({ items: () => IndicatorRole, type: 'text' })
  role!: IndicatorRole;

  @Field(() => Source)
  @Enum({ items: () => Source, type: 'text' })
  source!: Source;

  @Field(() => Allocation)
  @Enum({ items: () => Allocation, type: 'text' })
  allocation!: Allocation;

  @Field(() => String, {
    description: 'Registry id of the module that holds the records: /<module>/records/<code>.',
  })
  @Property({ type: 'text' })
  module!: string;

  @Property({ type: 'text' })
  ownerId!: string;

  @Property({ type: 'json' })
  contributorIds!: string[];

  /** 其中: the indicator of which this one is a part. */
  @Property({ type: 'text', nullable: true })
  partOfId!: string | null;

  /** What counts, by the narrow reading of the notice's words; units adopt sentences of their own. */
  @Property({ type: 'text' })
  criteria!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  note!: string | null;
}
