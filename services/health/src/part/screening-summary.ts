import { Field, Int, ObjectType } from 'type-graphql';

const INSIDE = 'for the unit that keeps screenings alone, null for others.';
const HIDDEN = 'null where the number is too small to be told outside the unit.';

@ObjectType({
  description:
    "Figures for the bureau's own widget on a commitment's page, of the commitment's year to date.",
})
export class ScreeningSummary {
  @Field(() => Int, {
    nullable: true,
    description: `Distinct people over all programmes of the commitment; ${HIDDEN}`,
  })
  people!: number | null;

  @Field(() => Int, { description: 'Institutions that screened.' })
  facilities!: number;

  @Field(() => Int, { nullable: true, description: `Screenings this month; ${HIDDEN}` })
  thisMonth!: number | null;

  @Field(() => Int, { nullable: true, description: `Abnormal results not yet followed up; ${INSIDE}` })
  followUpsDue!: number | null;

  @Field(() => Int, { nullable: true, description: `Those past their day; ${INSIDE}` })
  followUpsOverdue!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Screenings of people who had one before in the year; ${HIDDEN}`,
  })
  repeats!: number | null;
}
