import { Entity, Property } from '@mikro-orm/decorators/legacy';
import type { AuditImage } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Version } from './version.ts';

/** A cumulative value promised for a day; canonical decimal. */
export interface KeptNode {
  readonly day: CalendarDate;
  readonly value: string;
}

/** What is to be done in a quarter of continuous work. */
export interface KeptQuarter {
  readonly day: CalendarDate;
  readonly work: string;
}

/** A step of a deliverable. Its id stays the same through all revisions: acceptances are of it. */
export interface KeptMilestone {
  readonly id: string;
  readonly title: string;
  readonly standard: string;
  readonly due: CalendarDate;
}

/** One revision of what a unit promised for an indicator; of the three lists its counting uses one. */
@Entity({ tableName: 'filed_plan' })
export class FiledPlan extends Version {
  @Property({ type: 'json' })
  nodes: KeptNode[] = [];

  @Property({ type: 'json' })
  quarters: KeptQuarter[] = [];

  @Property({ type: 'json' })
  milestones: KeptMilestone[] = [];

  protected override facts(): AuditImage {
    const { nodes, quarters, milestones } = this;
    return { nodes, quarters, milestones };
  }
}
