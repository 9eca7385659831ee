import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class AddFacilityInput {
  @Field(() => String)
  name!: string;

  @Field(() => ID, { description: 'The township it stands in.' })
  township!: string;
}
