import { type Context, DateScalar, DecimalScalar } from '@minsheng/kernel';
import {
  type CalendarDate,
  type Decimal,
  daysInYear,
  decimal,
  rounded,
  yearOf,
} from '@minsheng/kernel/domain';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { YEARS } from '../catalogue/adopt.ts';
import { REGION } from '../catalogue/region.ts';
import { elapsedDays } from '../progress/figure.rules.ts';

@ObjectType()
export class Region {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Where and when this installation does its business.' })
export class Setting {
  @Field(() => DateScalar, {
    description: 'The day on which business is done; not the clock of sessions and audit.',
  })
  businessDate!: CalendarDate;

  @Field(() => Boolean, { description: 'True where the people and records are invented (演示数据).' })
  demonstration!: boolean;

  @Field(() => [Int])
  years!: readonly number[];

  @Field(() => Region)
  region!: Region;

  @Field(() => DecimalScalar, {
    description: 'Share of the business year gone by, in percent, to one place.',
  })
  yearElapsed!: Decimal;
}

@Resolver()
export class SettingResolver {
  @Query(() => Setting)
  setting(@Ctx() { clock, demonstration }: Context): Setting {
    const businessDate = clock.today();
    const year = yearOf(businessDate);
    const gone = decimal(elapsedDays(year, businessDate)).times(100).div(daysInYear(year));
    const yearElapsed = rounded(gone, [decimal(100)], 1);
    return { businessDate, demonstration, years: YEARS, region: REGION, yearElapsed };
  }
}
