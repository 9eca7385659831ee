import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import type { AuditImage } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { registerEnumType } from 'type-graphql';
import { Version } from './version.ts';

export enum QuarterStanding {
  ON_TRACK = 'ON_TRACK',
  BEHIND = 'BEHIND',
  FAR_BEHIND = 'FAR_BEHIND',
}

registerEnumType(QuarterStanding, {
  name: 'QuarterStanding',
  description: 'How a quarter of continuous work was judged.',
});

/** How the office judged a quarter of continuous work against what the unit planned for it. */
@Entity({ tableName: 'quarter_judgement' })
export class QuarterJudgement extends Version {
  @Property({ type: 'date' })
  quarterEnd!: CalendarDate;

  @Enum({ items: () => QuarterStanding, type: 'text' })
  standing!: QuarterStanding;

  @Property({ type: 'text' })
  grounds!: string;

  protected override facts(): AuditImage {
    const { quarterEnd, standing, grounds } = this;
    return { quarterEnd, standing, grounds };
  }
}
