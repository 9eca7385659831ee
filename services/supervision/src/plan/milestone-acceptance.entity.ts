import { Entity, Property } from '@mikro-orm/decorators/legacy';
import type { AuditImage } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Version } from './version.ts';

/** That a step was found done, when, and by what evidence. Withdrawn, it stays with the reason. */
@Entity({ tableName: 'milestone_acceptance' })
export class MilestoneAcceptance extends Version {
  @Property({ type: 'text' })
  milestoneId!: string;

  @Property({ type: 'date' })
  acceptedOn!: CalendarDate;

  @Property({ type: 'text' })
  evidence!: string;

  protected override facts(): AuditImage {
    const { milestoneId, acceptedOn, evidence } = this;
    return { milestoneId, acceptedOn, evidence };
  }
}
