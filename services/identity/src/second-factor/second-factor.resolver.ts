import type { Context } from '@minsheng/kernel';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Account } from '../account/account.entity.ts';
import { giveSecondFactor } from './arrived-code.ts';
import {
  type PendingFactor,
  confirmSecondFactor,
  newRecoveryCodes,
  resetSecondFactor,
  startSecondFactor,
} from './second-factor.actions.ts';

@ObjectType({ description: 'A second factor that waits for its first code; shown this once.' })
class PendingSecondFactor {
  @Field(() => String, { description: 'For typing in, base32.' })
  secret!: string;

  @Field(() => String, { description: 'For the QR code.' })
  uri!: string;
}

/** Everybody has his own second factor; the security administrator can take it from whoever lost it. */
@Resolver()
export class SecondFactorResolver {
  @Mutation(() => PendingSecondFactor)
  startSecondFactor(
    @Arg('password', () => String) password: string,
    @Ctx() ctx: Context,
  ): Promise<PendingFactor> {
    return startSecondFactor(ctx, password);
  }

  @Mutation(() => [String], { description: 'Answers with the recovery codes, shown this once.' })
  confirmSecondFactor(
    @Arg('code', () => String) code: string,
    @Ctx() ctx: Context,
  ): Promise<readonly string[]> {
    return confirmSecondFactor(ctx, code);
  }

  @Mutation(() => Boolean, {
    description: 'The code of whoever came by the county’s own sign-in; his session waits for it.',
  })
  async giveSecondFactor(@Arg('code', () => String) code: string, @Ctx() ctx: Context): Promise<boolean> {
    await giveSecondFactor(ctx, code);
    return true;
  }

  @Mutation(() => [String], { description: 'The codes before are worth nothing from then on.' })
  newRecoveryCodes(
    @Arg('password', () => String) password: string,
    @Ctx() ctx: Context,
  ): Promise<readonly string[]> {
    return newRecoveryCodes(ctx, password);
  }

  @Mutation(() => Account, { description: 'Security administrator. Ends all sessions of the account.' })
  resetSecondFactor(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Account> {
    return resetSecondFactor(ctx, id, reason);
  }
}
