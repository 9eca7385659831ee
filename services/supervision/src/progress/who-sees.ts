import { type Context, type Holders, may } from '@minsheng/kernel';
import { Counting } from '../catalogue/catalogue.enums.ts';
import type { IndicatorBinding } from '../catalogue/binding.entity.ts';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import { permissions } from '../permissions.ts';

const OF_PEOPLE: readonly Indicator['counting'][] = [
  Counting.PERSONS,
  Counting.PERSON_TIMES,
  Counting.HOUSEHOLDS,
  Counting.CASES,
];

/** Whether the caller may know of single people in a township: where none are counted, or by right. */
export function seesSmallCells(ctx: Context, indicator: Indicator): boolean {
  return !OF_PEOPLE.includes(indicator.counting) || mayOf(ctx, permissions['small-cells:read'], indicator);
}

/** Whether the caller may know how many people a percentage is of: where they are no patients, or by right. */
export function seesParts(
  ctx: Context,
  indicator: Indicator,
  binding: Pick<IndicatorBinding, 'sensitive'> | undefined,
): boolean {
  return !binding?.sensitive || mayOf(ctx, permissions['patients:read'], indicator);
}

/** By a right over a unit that answers for the indicator. */
function mayOf(ctx: Context, holders: Holders, { ownerId, contributorIds }: Indicator): boolean {
  return [ownerId, ...contributorIds].some((unit) => may(ctx, holders, unit));
}
