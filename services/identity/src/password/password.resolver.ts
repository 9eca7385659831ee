import type { Context } from '@minsheng/kernel';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { changePassword } from './password.actions.ts';
import { TemporaryPasswordSet, allTemporaryPasswords } from './temporary-passwords.ts';

@Resolver()
export class PasswordResolver {
  @Query(() => [TemporaryPasswordSet], {
    nullable: true,
    description: 'Passwords that somebody else set, in the last 90 days, the latest first; for the auditor.',
  })
  temporaryPasswords(@Ctx() ctx: Context): Promise<TemporaryPasswordSet[]> {
    return allTemporaryPasswords(ctx);
  }

  @Mutation(() => Boolean, { description: 'One’s own password; ends one’s other sessions.' })
  async changePassword(
    @Arg('password', () => String, { description: 'The present one.' }) password: string,
    @Arg('next', () => String) next: string,
    @Ctx() ctx: Context,
  ): Promise<boolean> {
    await changePassword(ctx, password, next);
    return true;
  }
}
