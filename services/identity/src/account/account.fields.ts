import { type Context, reachOf } from '@minsheng/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { delegationsOf, grantsOf } from '../grant/grant.queries.ts';
import { RoleGrant } from '../grant/grant.entity.ts';
import { permissions } from '../permissions.ts';
import { findSecondFactorState } from '../second-factor/second-factor.queries.ts';
import { listSessions } from '../session/session.actions.ts';
import { AccountSession } from '../session/session.entity.ts';
import { Account } from './account.entity.ts';
import { assertMaySee } from './account.queries.ts';
import { SecondFactorState } from './account.types.ts';
import { areAdministrators } from './administrators.ts';

/** What is told of an account beyond its name: to itself and to administrators, each field by its own right. */
@Resolver(() => Account)
export class AccountFields {
  @FieldResolver(() => Boolean, { nullable: true })
  active(@Root() account: Account, @Ctx() ctx: Context): boolean {
    assertMaySee(ctx, account.id);
    return account.active;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'Until when it is locked after too many failures.',
  })
  lockedUntil(@Root() account: Account, @Ctx() ctx: Context): Date | null {
    assertMaySee(ctx, account.id);
    const { lockedUntil: all, sourceLockedUntil: some } = account;
    const last = all && some ? new Date(Math.max(all.getTime(), some.getTime())) : (all ?? some);
    return last && ctx.clock.now() < last ? last : null;
  }

  @FieldResolver(() => Boolean, { nullable: true })
  mustChangePassword(@Root() account: Account, @Ctx() ctx: Context): boolean {
    assertMaySee(ctx, account.id);
    return account.mustChangePassword && !account.demonstration;
  }

  @FieldResolver(() => Date, { nullable: true })
  createdAt(@Root() account: Account, @Ctx() ctx: Context): Date {
    assertMaySee(ctx, account.id);
    return account.createdAt;
  }

  @FieldResolver(() => SecondFactorState, { nullable: true })
  secondFactor(@Root() account: Account, @Ctx() ctx: Context): Promise<SecondFactorState> {
    assertMaySee(ctx, account.id);
    return findSecondFactorState(ctx, account);
  }

  @FieldResolver(() => [RoleGrant], { nullable: true, description: 'All of them, those that are over too.' })
  grants(@Root() { id }: Account, @Ctx() ctx: Context): Promise<RoleGrant[]> {
    return grantsOf(ctx, id);
  }

  @FieldResolver(() => [RoleGrant], { nullable: true, description: 'What he has lent to colleagues.' })
  delegations(@Root() { id }: Account, @Ctx() ctx: Context): Promise<RoleGrant[]> {
    return delegationsOf(ctx, id);
  }

  @FieldResolver(() => [AccountSession], {
    nullable: true,
    description: 'Where he is signed in; for himself and the system administrator.',
  })
  sessions(@Root() { id }: Account, @Ctx() ctx: Context): Promise<AccountSession[]> {
    return listSessions(ctx, id);
  }

  @FieldResolver(() => Boolean, {
    description: 'An administrator’s, today or later: closing it and ending its sessions takes two.',
  })
  takesTwo(@Root() { id }: Account, @Ctx() ctx: Context): Promise<boolean> {
    assertMaySee(ctx, id);
    return ctx.load(areAdministrators, id);
  }

  @FieldResolver(() => Boolean)
  viewerCanManage(@Root() { id }: Account, @Ctx() { caller }: Context): boolean {
    return id !== caller.accountId && reachOf(caller, permissions['account:manage']) === 'ALL';
  }

  @FieldResolver(() => Boolean, { description: 'Administrators are recovered on the machine alone.' })
  async viewerCanSetTemporaryPassword(@Root() account: Account, @Ctx() ctx: Context): Promise<boolean> {
    return this.viewerCanManage(account, ctx) && !(await ctx.load(areAdministrators, account.id));
  }

  @FieldResolver(() => Boolean, { description: 'Administrators are recovered on the machine alone.' })
  async viewerCanReactivate(@Root() account: Account, @Ctx() ctx: Context): Promise<boolean> {
    return this.viewerCanSetTemporaryPassword(account, ctx);
  }

  @FieldResolver(() => Boolean)
  viewerCanGrant(@Root() { id }: Account, @Ctx() { caller }: Context): boolean {
    return id !== caller.accountId && reachOf(caller, permissions['grant:manage']) === 'ALL';
  }

  @FieldResolver(() => Boolean)
  async viewerCanResetSecondFactor(@Root() { id }: Account, @Ctx() ctx: Context): Promise<boolean> {
    const { caller } = ctx;
    const mayReset = id !== caller.accountId && reachOf(caller, permissions['second-factor:reset']) === 'ALL';
    return mayReset && !(await ctx.load(areAdministrators, id));
  }

  @FieldResolver(() => Boolean)
  viewerCanEndSessions(@Root() { id }: Account, @Ctx() { caller }: Context): boolean {
    return id === caller.accountId || reachOf(caller, permissions['session:manage']) === 'ALL';
  }
}
