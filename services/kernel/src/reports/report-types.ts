import { Arg, Directive, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CalendarDate, Decimal } from '../domain/index.ts';
import { Bounded } from '../graphql/bounds.ts';
import { FOUNDING } from '../graphql/bounds.rules.ts';
import { DateScalar, DecimalScalar } from '../graphql/scalars.ts';
import { KERNEL_MESSAGES, translate } from '../messages.ts';
import { Sex } from '../people/sealed-person.ts';
import { SortDirection } from '../records/ordering.ts';

const word = (code: string) => translate(KERNEL_MESSAGES, `report.${code}`);

export enum ReportComparison {
  PREVIOUS_PERIOD = 'PREVIOUS_PERIOD',
  SAME_PERIOD_LAST_YEAR = 'SAME_PERIOD_LAST_YEAR',
}

registerEnumType(ReportComparison, {
  name: 'ReportComparison',
  description: word('comparison'),
});

@InputType({ description: word('period') })
export class ReportPeriod {
  @Field(() => DateScalar, { nullable: true })
  @Bounded({ earliest: FOUNDING })
  from?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true })
  @Bounded({ earliest: FOUNDING })
  to?: CalendarDate | null;
}

@InputType({ description: word('range') })
export class NumberRange {
  @Field(() => DecimalScalar, { nullable: true })
  gt?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  gte?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  lt?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  lte?: Decimal | null;
}

@ObjectType({ simpleResolvers: true, description: word('measured') })
@Directive('@shareable')
export class Measured {
  @Field(() => DecimalScalar, { nullable: true, description: word('value') })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: word('previous') })
  previous!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: word('change') })
  change!: string | null;
}

/** What numbers come to, as rows of reports have it: by name what is computed. */
export const NUMBERS = ['sum', 'average', 'least', 'most', 'median'] as const;
export type NumbersLeaf = (typeof NUMBERS)[number] | 'percentile';

@ObjectType('MeasuredNumbers', { simpleResolvers: true, description: word('numbers') })
@Directive('@shareable')
export class MeasuredNumbers {}
for (const name of NUMBERS)
  Field(() => Measured, { description: word(name) })(MeasuredNumbers.prototype, name);

Field(() => Measured, { description: word('percentile') })(MeasuredNumbers.prototype, 'percentile');
Arg('percent', () => Int)(MeasuredNumbers.prototype, 'percentile', 0);

@InputType('NumbersRange')
export class NumbersRange {}
@InputType('NumbersOrder')
export class NumbersOrder {}
for (const name of NUMBERS) {
  Field(() => NumberRange, { nullable: true })(NumbersRange.prototype, name);
  Field(() => SortDirection, { nullable: true })(NumbersOrder.prototype, name);
}

@ObjectType({ simpleResolvers: true, description: word('day') })
@Directive('@shareable')
export class ReportDay {
  @Field(() => DateScalar, { nullable: true, description: word('day.day') })
  day!: CalendarDate | null;

  @Field(() => String, { nullable: true, description: word('day.week') })
  week!: string | null;

  @Field(() => String, { nullable: true, description: word('day.month') })
  month!: string | null;

  @Field(() => String, { nullable: true, description: word('day.quarter') })
  quarter!: string | null;

  @Field(() => Int, { nullable: true, description: word('day.year') })
  year!: number | null;
}

@ObjectType({ simpleResolvers: true, description: word('person') })
@Directive('@shareable')
export class ReportPerson {
  @Field(() => Sex, { nullable: true, description: word('person.sex') })
  sex!: Sex | null;

  @Field(() => Int, { nullable: true, description: word('person.ageGroup') })
  ageGroup!: number | null;
}
