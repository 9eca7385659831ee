import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';

export enum AuditOpeningState {
  /** Waits for the head of the unit. */
  ASKED = 'ASKED',
  CONFIRMED = 'CONFIRMED',
  REFUSED = 'REFUSED',
  /** Its days are over, confirmed or not. */
  OVER = 'OVER',
}
registerEnumType(AuditOpeningState, {
  name: 'AuditOpeningState',
  description: 'How far an opening of the trail is.',
});

@InputType({ description: 'Either `act`, or `idNumber` with `unit`.' })
export class AskAuditOpeningInput {
  @Field(() => String, { description: 'Number of the case or complaint for which it is needed.' })
  caseNumber!: string;

  @Field(() => ID, { nullable: true, description: 'A row of the trail: all acts on its record.' })
  act?: string | null;

  @Field(() => String, { nullable: true, description: 'All acts on the records of this person. Not kept.' })
  idNumber?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit that owns these records.' })
  unit?: string | null;
}

@ObjectType({
  description:
    'Acts on records of a sensitive kind put together: asked by the auditor, confirmed by the head of the unit.',
})
@Directive('@shareable')
export class AuditOpening {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'Unit that owns the records.' })
  unitId!: string;

  @Field(() => String)
  caseNumber!: string;

  @Field(() => String, {
    description: 'What it is about, in Chinese: one act by its day and account, or a person.',
  })
  subject!: string;

  @Field(() => AuditOpeningState)
  state!: AuditOpeningState;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => String)
  askedBy!: string;

  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => Date, { description: 'When it is over.' })
  until!: Date;

  @Field(() => Boolean)
  viewerCanDecide!: boolean;
}
