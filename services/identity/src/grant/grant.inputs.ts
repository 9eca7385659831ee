import { DateScalar, type Role } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Field, ID, InputType } from 'type-graphql';
import { RoleName } from './grant.entity.ts';

@InputType()
export class GrantFilter {
  @Field(() => ID, { nullable: true })
  account?: string | null;

  @Field(() => RoleName, { nullable: true })
  role?: Role | null;

  @Field(() => ID, { nullable: true })
  unit?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that count today or will.' })
  current?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only lent ones, or only others.' })
  delegated?: boolean | null;
}

@InputType()
export class GrantRoleInput {
  @Field(() => ID)
  account!: string;

  @Field(() => RoleName)
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'For roles of a unit, and only for them.' })
  unit?: string | null;

  @Field(() => DateScalar)
  from!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; without an end where left out.' })
  to?: CalendarDate | null;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class DelegateGrantInput {
  @Field(() => ID)
  grant!: string;

  @Field(() => ID, { description: 'A colleague of the same unit.' })
  account!: string;

  @Field(() => DateScalar)
  from!: CalendarDate;

  @Field(() => DateScalar)
  to!: CalendarDate;

  @Field(() => String)
  reason!: string;
}
