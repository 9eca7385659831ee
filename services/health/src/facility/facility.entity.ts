import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A medical institution that screens.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'facility' })
export class Facility {
  @Field(() => ID)
  @PrimaryKey({ type: 'text' })
  id: string = crypto.randomUUID();

  @Field(() => String)
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  /** Supervision's id of the township it stands in. */
  @Property({ type: 'text' })
  townshipId!: string;
}
