import type { Context } from '@minsheng/kernel';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { endAllSessions, endOtherSessions, endSession } from './session.actions.ts';

/** A session that was ended is refused at its next request. */
@Resolver()
export class SessionResolver {
  @Mutation(() => Boolean, {
    description:
      'One’s own session, or anybody’s by the system administrator. False where it has ended already.',
  })
  endSession(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<boolean> {
    return endSession(ctx, id);
  }

  @Mutation(() => Int, { description: 'All of one’s own but this one; how many there were.' })
  endOtherSessions(@Ctx() ctx: Context): Promise<number> {
    return endOtherSessions(ctx);
  }

  @Mutation(() => Int, { description: 'System administrator. How many there were.' })
  endAllSessions(
    @Arg('account', () => ID) account: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<number> {
    return endAllSessions(ctx, account, reason);
  }
}
