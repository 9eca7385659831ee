import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A township, town or subdistrict of the county, or the county itself (县本级).',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'township' })
export class Township {
  @Field(() => ID)
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Field(() => String, { description: 'Administrative division code.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Boolean, { description: 'True for 县本级, where things count that belong to no township.' })
  @Property({ type: 'boolean' })
  isCounty!: boolean;
}
