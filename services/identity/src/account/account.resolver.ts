import { type Connection, type Context } from '@minsheng/kernel';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  type HandedOver,
  createAccount,
  deactivateAccount,
  reactivateAccount,
  setTemporaryPassword,
  unlockAccount,
} from './account.actions.ts';
import { Account } from './account.entity.ts';
import { AccountFilter, CreateAccountInput } from './account.inputs.ts';
import { findAccount, listAccounts } from './account.queries.ts';
import { AccountConnection, HandedOverPayload } from './account.types.ts';

/** Accounts are the system administrator's; he gives no rights. */
@Resolver(() => Account)
export class AccountResolver {
  @Query(() => AccountConnection, {
    nullable: true,
    description: 'Accounts by username; for the system and the security administrator.',
  })
  accounts(
    @Arg('filter', () => AccountFilter, { nullable: true }) filter: AccountFilter | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Connection<Account>> {
    return listAccounts(ctx, filter ?? {}, first, after);
  }

  @Query(() => Account, { nullable: true, description: 'One’s own, or for whoever may read accounts.' })
  account(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Account | undefined> {
    return findAccount(ctx, id);
  }

  @Mutation(() => HandedOverPayload, {
    description: 'System administrator. The account can do nothing until it is given a role.',
  })
  createAccount(
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
    @Ctx() ctx: Context,
  ): Promise<HandedOver> {
    return createAccount(ctx, input);
  }

  @Mutation(() => HandedOverPayload, {
    description: 'System administrator. Ends all sessions of the account and lifts a lock.',
  })
  setTemporaryPassword(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<HandedOver> {
    return setTemporaryPassword(ctx, id, reason);
  }

  @Mutation(() => Account, { description: 'System administrator. Ends all sessions at once.' })
  deactivateAccount(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Account> {
    return deactivateAccount(ctx, id, reason);
  }

  @Mutation(() => Account, { description: 'System administrator.' })
  reactivateAccount(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Account> {
    return reactivateAccount(ctx, id, reason);
  }

  @Mutation(() => Account, { description: 'System administrator.' })
  unlockAccount(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Account> {
    return unlockAccount(ctx, id, reason);
  }
}
