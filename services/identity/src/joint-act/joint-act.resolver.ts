import {
  type Connection,
  type Context,
  type Role,
  assertMayAnywhere,
  connectionType,
  reachOf,
} from '@minsheng/kernel';
import { shanghaiDay } from '@minsheng/kernel/domain';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Account } from '../account/account.entity.ts';
import { accountsById } from '../account/account.queries.ts';
import { administratorsInForce } from '../account/administrators.ts';
import { RoleName } from '../grant/grant.entity.ts';
import { ADMINISTRATOR_ROLES } from '../grant/separation.rules.ts';
import { permissions } from '../permissions.ts';
import { askJointAct, decideJointAct, withdrawJointAct } from './joint-act.actions.ts';
import { JointAct } from './joint-act.entity.ts';
import { JointActInput } from './joint-act.inputs.ts';
import { listJointActs } from './joint-act.queries.ts';
import { ACTS } from './joint-act.rules.ts';

const JointActConnection = connectionType('JointAct', () => JointAct);

@ObjectType({ description: 'One of the three administrators’ duties and who holds it today.' })
export class AdministratorDuty {
  @Field(() => RoleName)
  role!: Role;

  @Field(() => [Account], {
    description: 'Who holds it (A 角), then the deputies (B 角); open accounts only.',
  })
  holders!: Account[];
}

/** What is done to administrators takes two of them, of different duties. */
@Resolver(() => JointAct)
export class JointActResolver {
  @Query(() => JointActConnection, {
    nullable: true,
    description: 'The latest first; for the three administrators.',
  })
  jointActs(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Connection<JointAct>> {
    return listJointActs(ctx, first, after);
  }

  @Query(() => [AdministratorDuty], {
    nullable: true,
    description:
      'Who holds the three duties; one without a deputy stands alone. For the three administrators.',
  })
  async administratorDuties(@Ctx() ctx: Context): Promise<AdministratorDuty[]> {
    assertMayAnywhere(ctx, permissions['joint-act:read']);
    const grants = await administratorsInForce(ctx.em, shanghaiDay(ctx.clock.now()));
    return Promise.all(
      ADMINISTRATOR_ROLES.map(async (role) => {
        const ids = [...new Set(grants.filter((it) => it.role === role).map(({ accountId }) => accountId))];
        const holders = await Promise.all(ids.map((id) => ctx.load(accountsById, id)));
        return { role, holders: holders.filter((it) => it !== undefined) };
      }),
    );
  }

  @Mutation(() => JointAct, {
    description: 'System or security administrator, by the act. Nothing happens yet.',
  })
  askJointAct(
    @Arg('input', () => JointActInput) input: JointActInput,
    @Ctx() ctx: Context,
  ): Promise<JointAct> {
    return askJointAct(ctx, input);
  }

  @Mutation(() => JointAct, {
    description: 'An administrator of another duty than who asked. Confirmed: done at once.',
  })
  decideJointAct(
    @Arg('id', () => ID) id: string,
    @Arg('confirm', () => Boolean) confirm: boolean,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<JointAct> {
    return decideJointAct(ctx, id, confirm, reason);
  }

  @Mutation(() => JointAct, { description: 'Whoever asked, as long as it waits.' })
  withdrawJointAct(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<JointAct> {
    return withdrawJointAct(ctx, id, reason);
  }

  @FieldResolver(() => Account, { description: 'Against whom.' })
  async account(@Root() { accountId }: JointAct, @Ctx() ctx: Context): Promise<Account | undefined> {
    return ctx.load(accountsById, accountId);
  }

  @FieldResolver(() => Account)
  async asker(@Root() { askedBy }: JointAct, @Ctx() ctx: Context): Promise<Account | undefined> {
    return ctx.load(accountsById, askedBy);
  }

  @FieldResolver(() => Account, { nullable: true })
  async decider(@Root() { decidedBy }: JointAct, @Ctx() ctx: Context): Promise<Account | undefined> {
    return decidedBy === null ? undefined : ctx.load(accountsById, decidedBy);
  }

  @FieldResolver(() => Boolean)
  viewerCanDecide(@Root() asked: JointAct, @Ctx() ctx: Context): boolean {
    const { caller } = ctx;
    const mayDecide = reachOf(caller, permissions[ACTS[asked.act].confirms]) === 'ALL';
    return mayDecide && asked.accountId !== caller.accountId && asked.state(ctx) === 'WAITING';
  }

  @FieldResolver(() => Boolean)
  viewerCanWithdraw(@Root() asked: JointAct, @Ctx() ctx: Context): boolean {
    return asked.askedBy === ctx.caller.accountId && asked.state(ctx) === 'WAITING';
  }
}
