import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Opening } from '@minsheng/kernel';
import { Basis, CountsAt } from './catalogue.enums.ts';

/** Which measure feeds an indicator, and how. Sent to the bureaus with the catalogue. */
@Entity({ tableName: 'binding' })
export class IndicatorBinding {
  @PrimaryKey({ type: 'text' })
  indicatorId!: string;

  @Property({ type: 'text' })
  measure!: string;

  @Property({ type: 'json' })
  parameters!: Record<string, string | readonly string[]>;

  @Enum({ items: () => CountsAt, type: 'text' })
  countsAt!: CountsAt;

  @Enum({ items: () => Basis, type: 'text' })
  basis!: Basis;

  @Property({ type: 'json' })
  openings!: Opening[];

  /** Made of totals that have no detail behind them: 汇总数，无明细. */
  @Property({ type: 'boolean' })
  summaryOnly!: boolean;

  /** It counts patients: how many, and in which township, is for its owner and the office alone. */
  @Property({ type: 'boolean' })
  sensitive!: boolean;
}
