import { DecimalScalar, TownshipReference } from '@minsheng/kernel';
import type { Decimal } from '@minsheng/kernel/domain';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { SectionTotals } from '../section/section-totals.ts';
import { kindEnum, stageEnum } from '../works/works.choices.ts';
import type { Works } from '../works/works.ts';

@ObjectType()
export class WorksStageCount {
  @Field(stageEnum)
  stage!: Works['stage'];

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class TownshipLengths extends SectionTotals {
  @Field(() => TownshipReference)
  township!: TownshipReference;
}

@ObjectType({
  description:
    "Figures for the bureau's own widget on a commitment's page: works of the commitment's year, lengths reached so far, accepted in the year.",
})
export class WorksSummary extends SectionTotals {
  @Field(() => Int)
  works!: number;

  @Field(() => [kindEnum()], { description: 'Kinds of works that feed the commitment, by its bindings.' })
  kinds!: Works['kind'][];

  @Field(() => [WorksStageCount], {
    description: 'In the order of stages; those without works are left out.',
  })
  byStage!: WorksStageCount[];

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  contractSum!: Decimal;

  @Field(() => DecimalScalar)
  allocated!: Decimal;

  @Field(() => DecimalScalar)
  paid!: Decimal;

  // A sum of counts may pass what an Int holds.
  @Field(() => Float, { description: 'Estimates added up; not distinct people.' })
  peopleReached!: number;

  @Field(() => [TownshipLengths], { description: 'In the order of divisions.' })
  byTownship!: TownshipLengths[];
}
