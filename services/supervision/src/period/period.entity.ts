import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { type AuditImage, DateScalar, type Recorded } from '@minsheng/kernel';
import { type CalendarDate, entityId } from '@minsheng/kernel/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { REGION } from '../catalogue/region.ts';
import type { PeriodKind } from './period.rules.ts';

export const PeriodKindEnum = {
  QUARTER: 'QUARTER',
  HALF_YEAR: 'HALF_YEAR',
  ESTIMATE: 'ESTIMATE',
  YEAR_END: 'YEAR_END',
} as const satisfies { readonly [Kind in PeriodKind]: Kind };
registerEnumType(PeriodKindEnum, { name: 'PeriodKind', description: 'ESTIMATE: 预计全年, marked so.' });

@ObjectType({
  simpleResolvers: true,
  description: 'A period of a year with its 统计截止日 and 报送时限 (seeds/<year>/periods.yaml).',
})
@Entity({ tableName: 'reporting_period' })
export class ReportingPeriod implements Recorded {
  @Field(() => ID, { description: 'Year and code, as 2026-Q3.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Field(() => Int)
  @Property({ type: 'int' })
  year!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'As it is written: 第三季度.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => PeriodKindEnum)
  @Property({ type: 'text' })
  kind!: PeriodKind;

  @Field(() => Boolean, { description: 'Whether units are asked for a return.' })
  @Property({ type: 'boolean' })
  asks!: boolean;

  @Field(() => DateScalar)
  @Property({ type: 'date' })
  firstDay!: CalendarDate;

  @Field(() => DateScalar, { description: '统计截止日: figures are those of this day.' })
  @Property({ type: 'date' })
  cutOff!: CalendarDate;

  @Field(() => DateScalar, { description: '报送时限 of whoever leads.' })
  @Property({ type: 'date' })
  dueOn!: CalendarDate;

  @Field(() => DateScalar, { description: '报送时限 of the parts of cooperating units.' })
  @Property({ type: 'date' })
  partsDueOn!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'Since when nothing can be handed in any more.' })
  @Property({ type: 'date', nullable: true })
  lockedOn: CalendarDate | null = null;

  @Property({ type: 'text', nullable: true })
  lockedBy: string | null = null;

  /** Locking is the office's act. */
  get unitId(): string {
    return entityId('Unit', REGION.code, 'SUPERVISION_OFFICE');
  }

  auditImage(): AuditImage {
    const { code, cutOff, lockedOn } = this;
    return { code, cutOff, lockedOn };
  }
}
