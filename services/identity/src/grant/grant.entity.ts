import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, ROLES, type Role, UnitReference } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

const RoleName = Object.fromEntries(ROLES.map((role) => [role, role])) as { readonly [R in Role]: R };

registerEnumType(RoleName, { name: 'Role' });

/** One role that an account holds, for one unit or for the whole county, between two days. */
@ObjectType('Grant')
@Entity({ tableName: 'role_grant' })
export class RoleGrant {
  @PrimaryKey({ type: 'text' })
  id!: string;

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

  @Field(() => UnitReference, { nullable: true, description: 'Null for roles that reach the whole county.' })
  unit(): UnitReference | null {
    return this.unitId === null ? null : { id: this.unitId };
  }
}
