import { Entity, Property } from '@mikro-orm/decorators/legacy';
import type { AuditImage } from '@minsheng/kernel';
import { Version } from '../plan/version.ts';

/** What a unit adopted as counting for its indicator, and what not (口径). */
@Entity({ tableName: 'adopted_criteria' })
export class AdoptedCriteria extends Version {
  @Property({ type: 'text' })
  text!: string;

  protected override facts(): AuditImage {
    return { text: this.text };
  }
}
