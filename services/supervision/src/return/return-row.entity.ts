import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { AuditImage, Recorded } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import type { RowFigures } from './figures.rules.ts';
import type { RowState } from './states.rules.ts';

/** One indicator of a frozen return. Its figures never change; what is returned anew is the next version. */
@Entity({ tableName: 'return_row' })
export class ReturnRow implements Recorded {
  @PrimaryKey({ type: 'text' })
  id: string = crypto.randomUUID();

  @Property({ type: 'text' })
  returnId!: string;

  @Property({ type: 'text' })
  periodId!: string;

  @Property({ type: 'text' })
  indicatorId!: string;

  @Property({ type: 'text' })
  unitId!: string;

  /** Of an indicator that another unit leads: handed in by the unit, added up and signed by the lead. */
  @Property({ type: 'boolean' })
  isPart!: boolean;

  @Property({ type: 'int' })
  version!: number;

  @Property({ type: 'date' })
  cutOff!: CalendarDate;

  @Property({ type: 'date' })
  frozenOn!: CalendarDate;

  @Property({ type: 'json' })
  figures!: RowFigures;

  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Property({ type: 'text', nullable: true })
  evidenceId: string | null = null;

  /** Cooperating units whose part was not in when the lead's figure was frozen. */
  @Property({ type: 'json' })
  lateUnits: string[] = [];

  @Property({ type: 'text' })
  state: RowState = 'FROZEN';

  /** Why it was sent back or reopened. */
  @Property({ type: 'text', nullable: true })
  message: string | null = null;

  /** 核定数: what the office accepted; kept when the row is reopened. */
  @Property({ type: 'decimal', runtimeType: 'string', nullable: true })
  verified: string | null = null;

  @Property({ type: 'date', nullable: true })
  verifiedOn: CalendarDate | null = null;

  @Property({ type: 'text', nullable: true })
  verifiedBy: string | null = null;

  auditImage(): AuditImage {
    const { indicatorId, periodId, version, state, figures, message, verified, verifiedOn } = this;
    return {
      indicatorId,
      periodId,
      version,
      state,
      reported: figures.reported,
      ledger: figures.ledger,
      message,
      verified,
      verifiedOn,
    };
  }
}
