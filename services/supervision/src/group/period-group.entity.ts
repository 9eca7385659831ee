import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { AuditImage, Recorded } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import type { Group } from './group.rules.ts';

/** The group that the office decided for a commitment and a period in place of what its light proposes. It ends with the period. */
@Entity({ tableName: 'period_group' })
export class PeriodGroup implements Recorded {
  @PrimaryKey({ type: 'text' })
  id: string = crypto.randomUUID();

  @Property({ type: 'text' })
  periodId!: string;

  @Property({ type: 'text' })
  commitmentId!: string;

  /** The lead's: whose light it is. */
  @Property({ type: 'text' })
  unitId!: string;

  @Property({ type: 'text' })
  group!: Group;

  /** What the light proposed when it was decided. */
  @Property({ type: 'text' })
  proposed!: Group;

  @Property({ type: 'text' })
  reason!: string;

  /** Who approved it, by name or post. */
  @Property({ type: 'text' })
  approver!: string;

  @Property({ type: 'int' })
  revision = 1;

  @Property({ type: 'date' })
  decidedOn!: CalendarDate;

  @Property({ type: 'text' })
  decidedBy!: string;

  auditImage(): AuditImage {
    const { periodId, commitmentId, group, proposed, approver, revision } = this;
    return { periodId, commitmentId, group, proposed, approver, revision };
  }
}
