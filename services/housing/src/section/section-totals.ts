import { DecimalScalar } from '@minsheng/kernel';
import { type Decimal, sum } from '@minsheng/kernel/domain';
import { Field, ObjectType } from 'type-graphql';
import { factsOf } from './section.entity.ts';
import type { SectionRow } from './section.queries.ts';
import { acceptedKm } from './section.rules.ts';

@ObjectType({ description: 'Lengths of sections by step, added up.' })
export class SectionTotals {
  @Field(() => DecimalScalar)
  plannedKm!: Decimal;

  @Field(() => DecimalScalar)
  startedKm!: Decimal;

  @Field(() => DecimalScalar)
  baseCourseKm!: Decimal;

  @Field(() => DecimalScalar)
  pavedKm!: Decimal;

  @Field(() => DecimalScalar)
  acceptedKm!: Decimal;
}

export function totalsOf(sections: readonly SectionRow[]): SectionTotals {
  const facts = sections.map(factsOf);
  return {
    plannedKm: sum(facts.map((it) => it.plannedKm)),
    startedKm: sum(facts.map((it) => it.startedKm)),
    baseCourseKm: sum(facts.map((it) => it.baseCourseKm)),
    pavedKm: sum(facts.map((it) => it.pavedKm)),
    acceptedKm: sum(facts.map(acceptedKm)),
  };
}
