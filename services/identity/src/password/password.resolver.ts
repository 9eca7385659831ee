import type { Context } from '@minsheng/kernel';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { changePassword } from './password.actions.ts';

@Resolver()
export class PasswordResolver {
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
