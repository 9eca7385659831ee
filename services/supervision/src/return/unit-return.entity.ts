import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { AuditImage, Recorded, Role } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import type { SaidText } from './return.rules.ts';
import type { ReturnState } from './states.rules.ts';

/** Another figure than the ledger's, with why and by what. */
export interface KeptCorrection {
  readonly value: string;
  readonly reason: string;
  readonly evidenceId: string;
}

/** Who answers for a return: by his account on screen, by what the paper says on paper. */
export interface KeptSignature {
  readonly post: string;
  readonly name: string;
  readonly day: CalendarDate;
  readonly accountId: string | null;
  /** 委托签: for whom, and by what mandate. */
  readonly onBehalfOf: string | null;
  readonly mandate: string | null;
}

/** A cooperating unit's part: handed in, and what it contributed where that is a number of its own. */
export interface KeptPart {
  readonly value: string | null;
  readonly handedInOn: CalendarDate;
  readonly by: string;
}

/** A unit's return for a period, from the first word that somebody wrote on it. Its frozen figures are rows of their own. */
@Entity({ tableName: 'unit_return' })
export class UnitReturn implements Recorded {
  /** Period and unit code, as 2026-Q3.HEALTH: a return is there before anybody has touched it. */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  periodId!: string;

  @Property({ type: 'text' })
  unitId!: string;

  @Property({ type: 'text' })
  state: ReturnState = 'DRAFT';

  @Property({ type: 'int' })
  revision = 0;

  /** By commitment. */
  @Property({ type: 'json' })
  texts: Record<string, SaidText> = {};

  /** By indicator. */
  @Property({ type: 'json' })
  corrections: Record<string, KeptCorrection> = {};

  /** By indicator that another unit leads. */
  @Property({ type: 'json' })
  parts: Record<string, KeptPart> = {};

  /** How it is signed, said when it is frozen. */
  @Property({ type: 'text' })
  signing: 'PAPER' | 'SCREEN' = 'PAPER';

  /** Posts that sign on screen, in their order; empty on paper. */
  @Property({ type: 'json' })
  steps: Role[] = [];

  @Property({ type: 'json' })
  signatures: KeptSignature[] = [];

  /** 校验码 of what was frozen: printed on the form, compared with the scan. */
  @Property({ type: 'text', nullable: true })
  checkCode: string | null = null;

  @Property({ type: 'date', nullable: true })
  frozenOn: CalendarDate | null = null;

  @Property({ type: 'text', nullable: true })
  frozenBy: string | null = null;

  @Property({ type: 'date', nullable: true })
  submittedOn: CalendarDate | null = null;

  @Property({ type: 'text', nullable: true })
  scanId: string | null = null;

  /** Why it was sent back as a whole. */
  @Property({ type: 'text', nullable: true })
  message: string | null = null;

  @Property({ type: 'date' })
  changedOn!: CalendarDate;

  @Property({ type: 'text' })
  changedBy!: string;

  auditImage(): AuditImage {
    const {
      periodId,
      state,
      revision,
      texts,
      corrections,
      parts,
      signing,
      checkCode,
      submittedOn,
      scanId,
      message,
    } = this;
    const signatures = this.signatures.map(({ post, day, onBehalfOf }) => ({
      post,
      day,
      mandated: onBehalfOf !== null,
    }));
    return {
      periodId,
      state,
      revision,
      texts,
      corrections,
      parts,
      signing,
      checkCode,
      submittedOn,
      scanId,
      message,
      signatures,
    };
  }
}
