import { DateScalar, DecimalScalar } from '@minsheng/kernel';
import type { CalendarDate, Decimal } from '@minsheng/kernel/domain';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Township } from '../catalogue/township.entity.ts';

export enum TableBasis {
  LIVE = 'LIVE',
  RELEASED = 'RELEASED',
}
registerEnumType(TableBasis, {
  name: 'TableBasis',
  description:
    'LIVE: what the records say now. RELEASED: the state at the end of the last closed month, as outsiders are told it of measures that count people.',
});

@ObjectType({ simpleResolvers: true })
export class TownshipFigure {
  @Field(() => Township)
  township!: Township;

  @Field(() => DecimalScalar, { nullable: true })
  value!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  numerator!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  denominator!: Decimal | null;
}

@ObjectType({ simpleResolvers: true })
export class TownshipRow extends TownshipFigure {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day of which the value is: a number that moved by ten people or fewer stands as it was released last. Null where none was.',
  })
  asOf!: CalendarDate | null;
}

@ObjectType({ simpleResolvers: true, description: '其余乡镇: places of which the day’s number is not told.' })
export class RestOfTownships {
  @Field(() => Int)
  places!: number;

  @Field(() => DecimalScalar, { description: 'Their numbers of the day together.' })
  value!: Decimal;
}

@ObjectType({ simpleResolvers: true, description: 'An indicator by township: all 33, and 县本级.' })
export class TownshipTable {
  @Field(() => DateScalar, { description: 'Day of the table; of a release a month’s end.' })
  asOf!: CalendarDate;

  @Field(() => TableBasis)
  basis!: TableBasis;

  @Field(() => [TownshipRow], { description: 'In the order of the divisions’ codes, 县本级 first.' })
  rows!: readonly TownshipRow[];

  @Field(() => RestOfTownships, { nullable: true, description: 'Null where every number is told.' })
  rest!: RestOfTownships | null;
}
