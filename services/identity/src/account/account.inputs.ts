import { Field, ID, InputType, registerEnumType } from 'type-graphql';

export enum AccountState {
  ACTIVE = 'ACTIVE',
  INACTIVE = 'INACTIVE',
  LOCKED = 'LOCKED',
}

registerEnumType(AccountState, { name: 'AccountState' });

@InputType()
export class AccountFilter {
  @Field(() => String, { nullable: true, description: 'Part of the username or name.' })
  text?: string | null;

  @Field(() => ID, { nullable: true })
  unit?: string | null;

  @Field(() => AccountState, { nullable: true })
  state?: AccountState | null;
}

@InputType()
export class CreateAccountInput {
  @Field(() => String)
  username!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ID, { nullable: true, description: 'Where he works; gives no right.' })
  unit?: string | null;
}
