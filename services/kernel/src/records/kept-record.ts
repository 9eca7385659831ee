import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AuditImage } from '../audit/audit.ts';
import type { Recorded } from '../change.ts';
import type { Context } from '../context.ts';
import type { HistoryImage } from '../history/keep-revisions.ts';
import type { CalendarDate } from '../domain/index.ts';
import { DateScalar } from '../graphql/scalars.ts';

/**
 * What every bureau's record has: a unit that owns it, a place, and a way to take it back with a reason. Its table has
 * these columns beside its own: {@link KEPT_COLUMNS}; those of revisions come by a migration of the kernel.
 */
@ObjectType()
@Entity({ abstract: true })
export abstract class KeptRecord implements Recorded {
  @Field(() => ID)
  @PrimaryKey({ type: 'text' })
  id: string = crypto.randomUUID();

  /** Supervision's id of the unit that owns the record: rights are held for it. */
  @Property({ type: 'text' })
  unitId!: string;

  /** Supervision's id of the township it counts for; null for the county itself (县本级). */
  @Property({ type: 'text', nullable: true })
  townshipId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Taken out of every figure on this day.' })
  @Property({ type: 'date', nullable: true })
  voidedOn: CalendarDate | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  voidReason: string | null = null;

  @Field(() => Date)
  @Property({ type: 'datetime' })
  recordedAt!: Date;

  @Field(() => Int, {
    description: '1 at first, one more with each change; whoever changes it names the one he saw.',
  })
  @Property({ type: 'int' })
  revision: number & Opt = 1;

  /** Name of whoever made the present revision; null for the first, and for those of before revisions were kept. */
  @Property({ type: 'text', nullable: true })
  changedBy: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  changedAt: Date | null = null;

  /** Facts of the record for the trail, all sensitive ones together as `secrets({ … })`; never a name, ID number or phone. */
  protected abstract facts(): AuditImage;

  history?(ctx: Context): HistoryImage;

  auditImage(): AuditImage {
    const { townshipId: township, voidedOn, voidReason } = this;
    return { township, ...this.facts(), voidedOn, voidReason };
  }
}

// Worked out while a row is read, so in the graph and no columns.
const asBoolean = (name: string, description?: string) =>
  Field(() => Boolean, { description })(KeptRecord.prototype, name);
asBoolean('counted', 'Whether it stands behind a figure.');
asBoolean('corrected', 'Whether something of it was put right since it was recorded.');
Field(() => [String], {
  description:
    'Why it does not count where it lies: a sentence for each indicator whose places the notice names.',
})(KeptRecord.prototype, 'elsewhere');
asBoolean('viewerCanAmend');
asBoolean('viewerCanVoid');

/** SQL of the columns by which revisions are kept. */
export const REVISION_COLUMNS = [
  'revision int not null default 1',
  'changed_by text',
  'changed_at timestamptz',
] as const;

/** SQL of the columns that {@link KeptRecord} needs, for a migration's `create table`. */
export const KEPT_COLUMNS = `
  id text primary key,
  unit_id text not null,
  township_id text,
  voided_on date,
  void_reason text,
  recorded_at timestamptz not null,
  check ((voided_on is null) = (void_reason is null))`;

/** All columns of a table made since: {@link KEPT_COLUMNS} is in migrations that are frozen. */
export const RECORD_COLUMNS = `${KEPT_COLUMNS},
  ${REVISION_COLUMNS.join(',\n  ')}`;
