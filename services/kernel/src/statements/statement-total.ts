import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { type Decimal, decimal } from '../domain/index.ts';
import { TownshipReference } from '../graphql/references.ts';
import { DecimalScalar } from '../graphql/scalars.ts';
import type { StatedTotal } from './statement.rules.ts';

/** A place's figures as kept: canonical decimals. */
export interface KeptTotal {
  readonly townshipId: string | null;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
}

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

@InputType({ description: 'Figures of one place. Shares: numerator and denominator; all others: value.' })
export class StatementTotalInput {
  @Field(() => ID, { nullable: true, description: 'Null for the county itself.' })
  township?: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  value?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  numerator?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  denominator?: Decimal | null;
}

/** Figures of a place as rules and measures reckon with them. */
export function asDecimals({ townshipId, value, numerator, denominator }: KeptTotal): StatedTotal {
  return {
    townshipId,
    value: decimal(value),
    numerator: decimal(numerator),
    denominator: decimal(denominator),
  };
}
