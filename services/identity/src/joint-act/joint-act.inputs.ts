import { DateScalar, type Role } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Field, ID, InputType } from 'type-graphql';
import { RoleName } from '../grant/grant.entity.ts';
import { ActName } from './joint-act.entity.ts';
import type { Act } from './joint-act.rules.ts';

@InputType()
export class JointActInput {
  @Field(() => ActName)
  act!: Act;

  @Field(() => ID, { description: 'The administrator, or who is to become one.' })
  account!: string;

  @Field(() => ID, { nullable: true, description: 'Which grant is ended; for END_GRANT, and only for it.' })
  grant?: string | null;

  @Field(() => RoleName, { nullable: true, description: 'For GIVE_GRANT, and only for it.' })
  role?: Role | null;

  @Field(() => DateScalar, { nullable: true, description: 'For GIVE_GRANT, and only for it.' })
  from?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; without an end where left out.' })
  to?: CalendarDate | null;

  @Field(() => String)
  reason!: string;
}
