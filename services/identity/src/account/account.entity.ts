import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { type AuditImage, UnitReference } from '@minsheng/kernel';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Attempts } from '../lock/lock.rules.ts';

/**
 * Somebody who can sign in. Whoever reaches an account sees its name; everything else each field guards by itself.
 * Other modules extend it by its id with what a successor takes over (移交清单).
 */
@ObjectType({ description: 'Somebody who can sign in.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'account' })
export class Account {
  @Field(() => ID)
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  username!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  unitId!: string | null;

  @Property({ type: 'boolean' })
  active!: boolean;

  @Property({ type: 'boolean' })
  mustChangePassword!: boolean;

  @Property({ type: 'int' })
  failedAttempts!: number;

  @Property({ type: 'datetime', nullable: true })
  lockedUntil!: Date | null;

  /** Until when some place is refused from which it was tried too often; others are not. */
  @Property({ type: 'datetime', nullable: true })
  sourceLockedUntil!: Date | null;

  @Property({ type: 'boolean' })
  demonstration!: boolean;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Field(() => UnitReference, {
    nullable: true,
    description: 'Where he works; rights come from grants alone.',
  })
  unit(): UnitReference | null {
    return this.unitId === null ? null : { id: this.unitId };
  }

  attempts(): Attempts {
    return { failed: this.failedAttempts, lockedUntil: this.lockedUntil };
  }

  noteAttempts({ failed, lockedUntil }: Attempts): void {
    this.failedAttempts = failed;
    this.lockedUntil = lockedUntil;
  }

  auditImage(): AuditImage {
    const { username, unitId, active, mustChangePassword, failedAttempts, lockedUntil } = this;
    return { username, unit: unitId, active, mustChangePassword, failedAttempts, lockedUntil };
  }
}
