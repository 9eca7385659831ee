import { PrimaryKey, Property, Entity } from '@mikro-orm/decorators/legacy';
import type { AuditImage, Recorded } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';

/**
 * One version of something that may be changed but is never overwritten: known from `recordedOn` until the day on which
 * another took its place or it was taken back.
 */
@Entity({ abstract: true })
export abstract class Version implements Recorded {
  @PrimaryKey({ type: 'text' })
  id: string = crypto.randomUUID();

  @Property({ type: 'text' })
  indicatorId!: string;

  /** The unit that owned the indicator then. */
  @Property({ type: 'text' })
  unitId!: string;

  /** 1 for the first. */
  @Property({ type: 'int' })
  revision!: number;

  @Property({ type: 'date' })
  recordedOn!: CalendarDate;

  @Property({ type: 'text' })
  recordedBy!: string;

  @Property({ type: 'date', nullable: true })
  supersededOn: CalendarDate | null = null;

  /** Why it was made in place of another, or taken back. */
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  protected abstract facts(): AuditImage;

  auditImage(): AuditImage {
    const { indicatorId, revision, supersededOn } = this;
    return { indicatorId, revision, ...this.facts(), supersededOn };
  }
}
