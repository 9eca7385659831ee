import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { type AuditImage, type Context, DateScalar, type Role } from '@minsheng/kernel';
import { type CalendarDate, shanghaiDay } from '@minsheng/kernel/domain';
import { Ctx, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { RoleName } from '../grant/grant.entity.ts';
import { ACTS, type Act, type Decision, type JointActState, jointActState } from './joint-act.rules.ts';

export const ActName = Object.fromEntries(Object.keys(ACTS).map((act) => [act, act])) as {
  readonly [A in Act]: A;
};

registerEnumType(ActName, { name: 'AdministratorAct', description: 'What is done to an administrator.' });

export const JointActStateName = {
  WAITING: 'WAITING',
  CONFIRMED: 'CONFIRMED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
} as const satisfies { readonly [S in JointActState]: S };

registerEnumType(JointActStateName, { name: 'JointActState' });

/** An act against an administrator: asked for by one, done when one of another duty confirms it. Never deleted. */
@ObjectType()
@Entity({ tableName: 'joint_act' })
export class JointAct {
  @Field(() => ID)
  @PrimaryKey({ type: 'text' })
  id: string = crypto.randomUUID();

  @Field(() => ActName)
  @Enum({ items: () => ActName, type: 'text' })
  act!: Act;

  @Property({ type: 'text' })
  accountId!: string;

  @Property({ type: 'text', nullable: true })
  grantId: string | null = null;

  @Field(() => RoleName, { nullable: true, description: 'Which role is given or ended.' })
  @Enum({ items: () => RoleName, type: 'text', nullable: true })
  role: Role | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the grant that is given.' })
  @Property({ type: 'date', fieldName: 'valid_from', nullable: true })
  from: CalendarDate | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the grant that is given.' })
  @Property({ type: 'date', fieldName: 'valid_to', nullable: true })
  to: CalendarDate | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'text' })
  askedBy!: string;

  @Field(() => Date)
  @Property({ type: 'datetime' })
  askedAt!: Date;

  @Field(() => DateScalar, { description: 'Last day on which it can be confirmed.' })
  @Property({ type: 'date', fieldName: 'expires_on' })
  openUntil!: CalendarDate;

  @Property({ type: 'text', nullable: true })
  decision: Decision | null = null;

  @Property({ type: 'text', nullable: true })
  decidedBy: string | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  decisionReason: string | null = null;

  @Field(() => JointActStateName)
  state(@Ctx() { clock }: Context): JointActState {
    return jointActState(this, shanghaiDay(clock.now()));
  }

  auditImage(): AuditImage {
    const { act, accountId: account, grantId: grant, role, from, to, decision } = this;
    return { act, account, grant, role, from, to, decision };
  }
}
