import { type Context, DecimalScalar, equals, isAmong, loadRecords } from '@minsheng/kernel';
import { type Decimal, sum } from '@minsheng/kernel/domain';
import { Field, ObjectType } from 'type-graphql';
import { factsOf } from './section.acceptances.ts';
import { acceptedKm } from './section.rules.ts';
import { type Section, section } from './section.ts';

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

/** Of the standing sections of each of these works. */
export async function totalsByWorks(
  ctx: Context,
  worksIds: readonly string[],
): Promise<readonly SectionTotals[]> {
  const standing = [isAmong('works_id', worksIds), equals('voided_on', null)];
  const found = await loadRecords(ctx.em, section, standing);
  return worksIds.map((id) => totalsOf(found.filter(({ worksId }) => worksId === id)));
}

function totalsOf(sections: readonly Section[]): SectionTotals {
  const facts = sections.map(factsOf);
  return {
    plannedKm: sum(facts.map((it) => it.plannedKm)),
    startedKm: sum(facts.map((it) => it.startedKm)),
    baseCourseKm: sum(facts.map((it) => it.baseCourseKm)),
    pavedKm: sum(facts.map((it) => it.pavedKm)),
    acceptedKm: sum(facts.map(acceptedKm)),
  };
}
