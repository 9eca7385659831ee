import { type Context, type Role, forbidden, reachOf } from '@minsheng/kernel';
import { shanghaiDay } from '@minsheng/kernel/domain';
import { RIGHTS } from '@minsheng/kernel/rights';
import {
  Ctx,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { Account } from '../account/account.entity.ts';
import { accountsById } from '../account/account.queries.ts';
import { RoleGrant } from '../grant/grant.entity.ts';
import { findGrantsInForce } from '../grant/grant.queries.ts';
import { TemporaryPasswordSet, temporaryPasswordsOf } from '../password/temporary-passwords.ts';
import { permissions } from '../permissions.ts';
import { findSecondFactorState } from '../second-factor/second-factor.queries.ts';
import { AccountSession } from '../session/session.entity.ts';
import { type Restriction, findRestriction } from '../session/restriction.rules.ts';

// Mirrors the gateway, which refuses free text from everybody else.
const QUERIES_FREELY: readonly Role[] = ['ANALYST'];

const RestrictionName = {
  PASSWORD_CHANGE: 'PASSWORD_CHANGE',
  SECOND_FACTOR: 'SECOND_FACTOR',
  SECOND_FACTOR_CODE: 'SECOND_FACTOR_CODE',
} as const satisfies { readonly [R in Restriction]: R };

registerEnumType(RestrictionName, {
  name: 'SessionRestriction',
  description: 'What must be done before anything else.',
});

@ObjectType({ description: 'Who is asking.' })
export class Viewer {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  username!: string;

  @Field(() => String)
  name!: string;
}

/** Everybody may know who he is and what he holds; nobody learns anything of others here. */
@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer)
  viewer(@Ctx() { caller }: Context): Viewer {
    const { accountId, username, name } = caller;
    return { id: accountId, username, name };
  }

  @FieldResolver(() => [RoleGrant])
  grants(@Root() { id }: Viewer, @Ctx() { em, clock }: Context): Promise<RoleGrant[]> {
    return findGrantsInForce(em, id, shanghaiDay(clock.now()));
  }

  @FieldResolver(() => Account)
  async account(@Root() { id }: Viewer, @Ctx() ctx: Context): Promise<Account> {
    const account = await ctx.load(accountsById, id);
    if (!account) throw forbidden();
    return account;
  }

  @FieldResolver(() => RestrictionName, {
    nullable: true,
    description: 'Until this is done every other request is refused.',
  })
  async restriction(@Root() viewer: Viewer, @Ctx() ctx: Context): Promise<Restriction | undefined> {
    const account = await this.account(viewer, ctx);
    const session = await ctx.em.findOne(AccountSession, { id: ctx.caller.sessionId ?? '' });
    const { enrolled: hasSecondFactor } = await findSecondFactorState(ctx, account);
    const grants = await this.grants(viewer, ctx);
    return findRestriction(
      {
        means: session?.means ?? 'PASSWORD',
        demonstration: account.demonstration,
        mustChangePassword: account.mustChangePassword,
        hasSecondFactor,
        roles: grants.map(({ role }) => role),
      },
      ctx.signIn.requireSecondFactor,
    );
  }

  @FieldResolver(() => [TemporaryPasswordSet], {
    description: 'When somebody else set a password for the caller, in the last 90 days.',
  })
  temporaryPasswords(@Root() { id }: Viewer, @Ctx() ctx: Context): Promise<TemporaryPasswordSet[]> {
    return temporaryPasswordsOf(ctx, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the caller may send free-text queries: analysts.' })
  viewerCanQueryFreely(@Ctx() { caller }: Context): boolean {
    return caller.grants.some(({ role }) => QUERIES_FREELY.includes(role));
  }

  @FieldResolver(() => Boolean, {
    description: 'The catalogue and its figures: everybody but the administrators.',
  })
  viewerCanReadFigures(@Ctx() { caller }: Context): boolean {
    return reachOf(caller, RIGHTS.FIGURES) === 'ALL';
  }

  @FieldResolver(() => Boolean)
  viewerCanReadAccounts(@Ctx() { caller }: Context): boolean {
    return reachOf(caller, permissions['account:read']) === 'ALL';
  }

  @FieldResolver(() => Boolean)
  viewerCanCreateAccount(@Ctx() { caller }: Context): boolean {
    return reachOf(caller, permissions['account:manage']) === 'ALL';
  }

  @FieldResolver(() => Boolean)
  viewerCanReadGrants(@Ctx() { caller }: Context): boolean {
    return reachOf(caller, permissions['grant:read']) === 'ALL';
  }

  @FieldResolver(() => Boolean)
  viewerCanGrantRoles(@Ctx() { caller }: Context): boolean {
    return reachOf(caller, permissions['grant:manage']) === 'ALL';
  }

  @FieldResolver(() => Boolean)
  viewerCanReadJointActs(@Ctx() { caller }: Context): boolean {
    return reachOf(caller, permissions['joint-act:read']) === 'ALL';
  }
}
