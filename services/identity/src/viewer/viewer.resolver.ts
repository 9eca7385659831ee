import { type Context, type Role } from '@minsheng/kernel';
import { shanghaiDay } from '@minsheng/kernel/domain';
import { Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { RoleGrant } from '../grant/grant.entity.ts';
import { findGrantsInForce } from '../grant/grant.queries.ts';

// Mirrors the gateway, which refuses free text from everybody else.
const QUERIES_FREELY: readonly Role[] = ['ANALYST'];

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

  @FieldResolver(() => Boolean, { description: 'Whether the caller may send free-text queries: analysts.' })
  viewerCanQueryFreely(@Ctx() { caller }: Context): boolean {
    return caller.grants.some(({ role }) => QUERIES_FREELY.includes(role));
  }
}
