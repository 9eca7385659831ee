import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { type AuditImage, Sealed, secrets, type Recorded } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import type { FundSource, Post, Project } from './work-plan.rules.ts';

/** Something of a unit's plan for a commitment. */
@Entity({ abstract: true })
abstract class OfPlan implements Recorded {
  @PrimaryKey({ type: 'text' })
  id: string = crypto.randomUUID();

  @Property({ type: 'text' })
  commitmentId!: string;

  @Property({ type: 'text' })
  unitId!: string;

  @Property({ type: 'date' })
  recordedOn!: CalendarDate;

  @Property({ type: 'text' })
  recordedBy!: string;

  protected abstract facts(): AuditImage;

  auditImage(): AuditImage {
    return { commitmentId: this.commitmentId, ...this.facts() };
  }
}

/** The paper on which a target, deadline or scope was changed: of the standing committee, or of the municipality. */
export interface Decision {
  /** 文号 */
  readonly number: string;
  readonly decidedOn: CalendarDate;
  /** Id of the scanned paper. */
  readonly scan: string;
}

/** One revision of what a unit will do for a commitment, and of the money that it needs. */
@Entity({ tableName: 'work_plan' })
export class WorkPlan extends OfPlan {
  /** 1 for the first. */
  @Property({ type: 'int' })
  revision!: number;

  @Property({ type: 'date', nullable: true })
  supersededOn: CalendarDate | null = null;

  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Property({ type: 'json', nullable: true })
  decision!: Decision | null;

  @Property({ type: 'json' })
  projects!: readonly Project[];

  /** False: 不涉及资金. */
  @Property({ type: 'boolean' })
  fundsNeeded!: boolean;

  @Property({ type: 'json' })
  sources!: readonly FundSource[];

  protected override facts(): AuditImage {
    const { revision, projects, fundsNeeded, sources, decision, supersededOn } = this;
    return { revision, projects, fundsNeeded, sources, decision, supersededOn };
  }
}

/** Who fills one of the four posts from a day, until a successor takes over. */
@Entity({ tableName: 'plan_post' })
export class FilledPost extends OfPlan {
  @Property({ type: 'text' })
  post!: Post;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  title!: string;

  @Sealed('phone')
  @Property({ type: 'text' })
  phone!: string;

  @Property({ type: 'date' })
  fromOn!: CalendarDate;

  @Property({ type: 'date', nullable: true })
  untilOn: CalendarDate | null = null;

  protected override facts(): AuditImage {
    const { post, title, fromOn, untilOn, name, phone } = this;
    return { post, title, fromOn, untilOn, ...secrets({ name, phone }) };
  }
}

/** What of a source had been allocated and paid by the end of a quarter, since the year began; in 万元. */
@Entity({ tableName: 'fund_report' })
export class FundReport extends OfPlan {
  @Property({ type: 'text' })
  sourceId!: string;

  @Property({ type: 'date' })
  quarterEnd!: CalendarDate;

  @Property({ type: 'int' })
  revision!: number;

  @Property({ type: 'decimal', runtimeType: 'string' })
  allocated!: string;

  @Property({ type: 'decimal', runtimeType: 'string' })
  paid!: string;

  @Property({ type: 'date', nullable: true })
  supersededOn: CalendarDate | null = null;

  protected override facts(): AuditImage {
    const { sourceId, quarterEnd, revision, allocated, paid, supersededOn } = this;
    return { sourceId, quarterEnd, revision, allocated, paid, supersededOn };
  }
}

/** That a project was found done by its standard: from then on it is looked after. */
@Entity({ tableName: 'project_acceptance' })
export class ProjectAcceptance extends OfPlan {
  @Property({ type: 'text' })
  projectId!: string;

  @Property({ type: 'date' })
  acceptedOn!: CalendarDate;

  @Property({ type: 'text' })
  evidence!: string;

  protected override facts(): AuditImage {
    const { projectId, acceptedOn, evidence } = this;
    return { projectId, acceptedOn, evidence };
  }
}

/** A check of operation and maintenance. */
@Entity({ tableName: 'upkeep_check' })
export class UpkeepCheck extends OfPlan {
  @Property({ type: 'text' })
  projectId!: string;

  /** Months after acceptance. */
  @Property({ type: 'int' })
  months!: number;

  @Property({ type: 'date' })
  checkedOn!: CalendarDate;

  @Property({ type: 'text' })
  finding!: string;

  protected override facts(): AuditImage {
    const { projectId, months, checkedOn, finding } = this;
    return { projectId, months, checkedOn, finding };
  }
}
