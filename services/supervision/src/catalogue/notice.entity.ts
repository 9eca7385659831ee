import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { CalendarDate } from '@minsheng/kernel/domain';

/** The notice that a year's catalogue is read from. Quarters that ended before it came were never owed. */
@Entity({ tableName: 'notice' })
export class Notice {
  @PrimaryKey({ type: 'int' })
  year!: number;

  @Property({ type: 'date' })
  issuedOn!: CalendarDate;
}
