import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { type AuditImage, type Context, DateScalar, ROLES, type Role, UnitReference } from '@minsheng/kernel';
import { type CalendarDate, shanghaiDay } from '@minsheng/kernel/domain';
import { Ctx, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type GrantState, grantState } from './grant.rules.ts';
import { ADMINISTRATOR_ROLES } from './separation.rules.ts';

export const RoleName = Object.fromEntries(ROLES.map((role) => [role, role])) as { readonly [R in Role]: R };

registerEnumType(RoleName, { name: 'Role' });

export const GrantStateName = {
  PLANNED: 'PLANNED',
  IN_FORCE: 'IN_FORCE',
  EXPIRED: 'EXPIRED',
  ENDED: 'ENDED',
} as const satisfies { readonly [S in GrantState]: S };

registerEnumType(GrantStateName, { name: 'GrantState' });

/** One role that an account holds, for one unit or for the whole county, between two days. Never deleted: it ends. */
@ObjectType('Grant')
@Entity({ tableName: 'role_grant' })
export class RoleGrant {
  @Field(() => ID)
  @PrimaryKey({ type: 'text' })
  id: string = crypto.randomUUID();

  @Property({ type: 'text' })
  accountId!: string;

  @Field(() => RoleName)
  @Enum({ items: () => RoleName, type: 'text' })
  role!: Role;

  @Property({ type: 'text', nullable: true })
  unitId!: string | null;

  @Field(() => DateScalar)
  @Property({ type: 'date', fieldName: 'valid_from' })
  from!: CalendarDate;

  @Field(() => DateScalar, { nullable: true })
  @Property({ type: 'date', fieldName: 'valid_to', nullable: true })
  to!: CalendarDate | null;

  /** The grant of somebody else that this one was lent from; it ends with it. */
  @Property({ type: 'text', fieldName: 'delegated_from', nullable: true })
  delegatedFromId: string | null = null;

  @Property({ type: 'text', nullable: true })
  grantedBy: string | null = null;

  @Property({ type: 'datetime' })
  grantedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was taken away, before its last day.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  endedBy: string | null = null;

  @Field(() => UnitReference, { nullable: true, description: 'Null for roles that reach the whole county.' })
  unit(): UnitReference | null {
    return this.unitId === null ? null : { id: this.unitId };
  }

  @Field(() => Boolean, { description: 'Lent by somebody who is away.' })
  delegated(): boolean {
    return this.delegatedFromId !== null;
  }

  @Field(() => Boolean, { description: 'An administrator’s: it is given and ended by two.' })
  takesTwo(): boolean {
    return ADMINISTRATOR_ROLES.includes(this.role);
  }

  @Field(() => GrantStateName)
  state(@Ctx() { clock }: Context): GrantState {
    return grantState({ ...this, ended: this.endedAt !== null }, shanghaiDay(clock.now()));
  }

  auditImage(): AuditImage {
    const {
      accountId: account,
      role,
      unitId: unit,
      from,
      to,
      delegatedFromId: delegatedFrom,
      endedAt,
    } = this;
    return { account, role, unit, from, to, delegatedFrom, endedAt };
  }
}
