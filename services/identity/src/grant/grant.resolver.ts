import { type Connection, type Context, connectionType, reachOf } from '@minsheng/kernel';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.entity.ts';
import { accountsById } from '../account/account.queries.ts';
import { delegateGrant, listColleagues } from '../delegation/delegation.actions.ts';
import { permissions } from '../permissions.ts';
import { endGrant, grantRole, isLender } from './grant.actions.ts';
import { RoleGrant } from './grant.entity.ts';
import { DelegateGrantInput, GrantFilter, GrantRoleInput } from './grant.inputs.ts';
import { listGrants, grantsById } from './grant.queries.ts';

const GrantConnection = connectionType('Grant', () => RoleGrant);

/** Grants are the security administrator's; he makes no accounts. */
@Resolver(() => RoleGrant)
export class GrantResolver {
  @Query(() => GrantConnection, {
    nullable: true,
    description: 'Grants, the latest first; for the system and the security administrator.',
  })
  grants(
    @Arg('filter', () => GrantFilter, { nullable: true }) filter: GrantFilter | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Connection<RoleGrant>> {
    return listGrants(ctx, filter ?? {}, first, after);
  }

  @Query(() => [Account], {
    nullable: true,
    description: 'To whom the caller can lend a grant of his own: names only.',
  })
  colleagues(@Arg('grant', () => ID) grant: string, @Ctx() ctx: Context): Promise<Account[]> {
    return listColleagues(ctx, grant);
  }

  @Mutation(() => RoleGrant, { description: 'Security administrator. Nobody grants to himself.' })
  grantRole(
    @Arg('input', () => GrantRoleInput) input: GrantRoleInput,
    @Ctx() ctx: Context,
  ): Promise<RoleGrant> {
    return grantRole(ctx, input);
  }

  @Mutation(() => RoleGrant, {
    description: 'At once, with what was lent from it. Security administrator, and whoever lent it.',
  })
  endGrant(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<RoleGrant> {
    return endGrant(ctx, id, reason);
  }

  @Mutation(() => RoleGrant, { description: 'A grant of one’s own, to a colleague of the same unit.' })
  delegateGrant(
    @Arg('input', () => DelegateGrantInput) input: DelegateGrantInput,
    @Ctx() ctx: Context,
  ): Promise<RoleGrant> {
    return delegateGrant(ctx, input);
  }

  @FieldResolver(() => Account)
  async account(@Root() { accountId }: RoleGrant, @Ctx() ctx: Context): Promise<Account | undefined> {
    return ctx.load(accountsById, accountId);
  }

  @FieldResolver(() => Account, { nullable: true, description: 'Who lent it.' })
  async lender(@Root() { delegatedFromId }: RoleGrant, @Ctx() ctx: Context): Promise<Account | undefined> {
    if (delegatedFromId === null) return undefined;
    const original = await ctx.load(grantsById, delegatedFromId);
    return original && ctx.load(accountsById, original.accountId);
  }

  @FieldResolver(() => Boolean)
  async viewerCanEnd(@Root() grant: RoleGrant, @Ctx() ctx: Context): Promise<boolean> {
    if (grant.endedAt || grant.accountId === ctx.caller.accountId) return false;
    return reachOf(ctx.caller, permissions['grant:manage']) === 'ALL' || isLender(ctx, grant);
  }
}
