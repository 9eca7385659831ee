import { Directive, Field, ObjectType } from 'type-graphql';
import type { Decimal } from '../domain/index.ts';
import { TownshipReference } from '../graphql/references.ts';
import { DecimalScalar } from '../graphql/scalars.ts';

@ObjectType()
@Directive('@shareable')
export class StatementTotal {
  @Field(() => TownshipReference)
  township!: TownshipReference;

  @Field(() => DecimalScalar)
  value!: Decimal;

  @Field(() => DecimalScalar)
  numerator!: Decimal;

  @Field(() => DecimalScalar)
  denominator!: Decimal;
}
