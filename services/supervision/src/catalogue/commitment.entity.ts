import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Batch } from './catalogue.enums.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'One thing that the county promised for a year (民生实事).',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'commitment' })
export class Commitment {
  @Field(() => ID)
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Field(() => Int)
  @Property({ type: 'int' })
  year!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  code!: string;

  @Field(() => Int, { description: 'Number within its batch, as printed.' })
  @Property({ type: 'int' })
  number!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  shortTitle!: string;

  @Field(() => Batch)
  @Enum({ items: () => Batch, type: 'text' })
  batch!: Batch;

  /** In the notice's order: the first is the lead (牵头), the others cooperate (配合). */
  @Property({ type: 'json' })
  unitIds!: string[];
}
