import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { CalendarDate } from '../domain/index.ts';
import type { Doubt } from '../questions/question.ts';
import { Sealed } from '../people/marks.ts';
import { CorrectionReason } from './reasons.ts';

/** The field that hidden changes are sealed for. */
export const SEALED_AS = 'revision';

/**
 * One act on a record of a declared kind: who, when, why, and the fields that changed. Written by plain SQL in the act's
 * transaction and never altered: the application may only seal it anew, or empty what tells of people.
 */
@Entity({ tableName: 'record_revision' })
export class RecordRevisionRow {
  // The database numbers them; no entity of it is ever made.
  @PrimaryKey({ type: 'bigint', autoincrement: false })
  id!: string;

  /** Name of the kind, `Place`. */
  @Property({ type: 'text' })
  record!: string;

  @Property({ type: 'text' })
  recordId!: string;

  /** The verb of the trail: `record`, `amend`, `void`, or one of the kind's own. */
  @Property({ type: 'text' })
  act!: string;

  @Property({ type: 'datetime' })
  at!: Date;

  @Property({ type: 'date' })
  businessDay!: CalendarDate;

  @Property({ type: 'text' })
  accountId!: string;

  @Property({ type: 'text' })
  byName!: string;

  /** Of kinds with people or sensitive fields, why they were corrected stands in {@link sensitive}. */
  @Enum({ items: () => CorrectionReason, type: 'text', nullable: true })
  reasonCode!: CorrectionReason | null;

  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  /** Whether it put right what was wrong, of what everybody sees. */
  @Property({ type: 'boolean' })
  corrects!: boolean;

  /** Of open fields: name -> [before, after]. */
  @Property({ type: 'json' })
  changes!: Changes;

  /** {@link Hidden} as JSON, of one length whatever it holds; null where nothing of the kind can be hidden, and once erased. */
  @Sealed(SEALED_AS)
  @Property({ type: 'text', nullable: true })
  sensitive!: string | null;

  /** What was asked about it and confirmed. */
  @Property({ type: 'json' })
  answered!: readonly Doubt[];
}

export type Changes = Readonly<Record<string, readonly [before: unknown, after: unknown]>>;

/** What the owning unit alone may read. */
export interface Hidden {
  readonly changes: Changes;
  readonly code: CorrectionReason | null;
  readonly text: string | null;
}
