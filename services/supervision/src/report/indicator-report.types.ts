import { DateScalar } from '@minsheng/kernel';
import { Measured } from '@minsheng/kernel/reports';
import { Arg, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Batch, IndicatorRole } from '../catalogue/catalogue.enums.ts';
import { Commitment } from '../catalogue/commitment.entity.ts';
import { Indicator } from '../catalogue/indicator.entity.ts';
import { Township } from '../catalogue/township.entity.ts';
import { Unit } from '../catalogue/unit.entity.ts';
import { messages } from '../messages.ts';
import { LightEnum, StandingEnum } from '../progress/progress.types.ts';
import type { Light, Standing } from '../progress/light.rules.ts';

const word = (name: string) => messages[`indicatorReport.${name}`]!;

@InputType({ description: word('filter') })
export class IndicatorReportFilter {
  @Field(() => ID, { nullable: true })
  commitment?: string | null;

  @Field(() => ID, { nullable: true })
  indicator?: string | null;

  @Field(() => ID, { nullable: true, description: word('unit') })
  unit?: string | null;

  @Field(() => IndicatorRole, { nullable: true })
  role?: IndicatorRole | null;

  @Field(() => LightEnum, { nullable: true })
  light?: Light | null;

  @Field(() => [StandingEnum], { nullable: true, description: word('standing') })
  standings?: readonly Standing[] | null;
}

/** What a row may compute; `indicators` counts, the others are of one indicator. */
export const MEASURES = ['value', 'target', 'planned', 'completion'] as const;

@ObjectType({ simpleResolvers: true, description: word('totals') })
export class IndicatorReportTotals {}

@ObjectType({ simpleResolvers: true, description: word('row') })
export class IndicatorReportRow {
  @Field(() => Commitment, { nullable: true, description: word('commitment') })
  commitment?: Commitment;

  @Field(() => Indicator, { nullable: true, description: word('indicator') })
  indicator?: Indicator;

  @Field(() => Unit, { nullable: true, description: word('unit') })
  unit?: Unit;

  @Field(() => Township, { nullable: true, description: word('township') })
  township?: Township;

  @Field(() => Batch, { nullable: true, description: word('batch') })
  batch?: Batch;

  @Field(() => IndicatorRole, { nullable: true, description: word('role') })
  role?: IndicatorRole;

  @Field(() => LightEnum, { nullable: true, description: word('light') })
  light?: Light;

  @Field(() => StandingEnum, { nullable: true, description: word('standing') })
  standing?: Standing;

  @Field(() => String, { nullable: true, description: word('unitOfMeasure') })
  unitOfMeasure?: string;
}

for (const Type of [IndicatorReportTotals, IndicatorReportRow]) {
  const description = word('indicators');
  Field(() => Measured, { description })(Type.prototype, 'indicators');
  Arg('where', () => IndicatorReportFilter, { nullable: true })(Type.prototype, 'indicators', 0);
}
for (const name of MEASURES)
  Field(() => Measured, { description: word(name) })(IndicatorReportRow.prototype, name);

@ObjectType({ simpleResolvers: true })
export class IndicatorReport {
  @Field(() => IndicatorReportTotals)
  totals!: IndicatorReportTotals;

  @Field(() => DateScalar)
  asOf!: CalendarDate;
}
Field(() => [IndicatorReportRow], { description: word('rows') })(IndicatorReport.prototype, 'rows');
Arg('first', () => Int, { defaultValue: 150 })(IndicatorReport.prototype, 'rows', 0);
