import { connectionType } from '@minsheng/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { Account } from './account.entity.ts';

export const AccountConnection = connectionType('Account', () => Account);

@ObjectType({ description: 'An account with the password that is shown this once.' })
export class HandedOverPayload {
  @Field(() => Account)
  account!: Account;

  @Field(() => String, { description: 'Good for the first sign-in; kept nowhere.' })
  temporaryPassword!: string;
}

@ObjectType({ description: 'What is known of an account’s second factor.' })
export class SecondFactorState {
  @Field(() => Boolean)
  enrolled!: boolean;

  @Field(() => Boolean, { description: 'Whether the account may do nothing without one.' })
  required!: boolean;

  @Field(() => Int)
  recoveryCodesLeft!: number;
}
