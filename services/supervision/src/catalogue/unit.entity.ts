import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { UnitKind } from './catalogue.enums.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A unit of the county that answers for commitments (责任单位), or supervises them.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'unit' })
export class Unit {
  @Field(() => ID)
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  shortName!: string;

  @Field(() => UnitKind)
  @Enum({ items: () => UnitKind, type: 'text' })
  kind!: UnitKind;

  @Field(() => String, { description: 'Registry id of the module that holds its records.' })
  @Property({ type: 'text' })
  module!: string;

  /** Place in the notice's order. */
  @Property({ type: 'int' })
  position!: number;
}
