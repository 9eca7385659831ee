import { Directive, Field, ObjectType } from 'type-graphql';
import { CorrectionReason } from './reasons.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A field before and after, as text: of a choice its value, of what is named its name, nothing where it is empty.',
})
@Directive('@shareable')
export class FieldChange {
  @Field(() => String, { description: 'As the graph calls it.' })
  field!: string;

  @Field(() => [String])
  before!: readonly string[];

  @Field(() => [String])
  after!: readonly string[];
}

@ObjectType({ simpleResolvers: true })
@Directive('@shareable')
export class ConfirmedQuestion {
  @Field(() => String)
  code!: string;

  @Field(() => String, { description: 'Of the declaration.' })
  field!: string;

  @Field(() => String, { description: 'What was asked, in Chinese, without the name of the field.' })
  words!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One act on a record. What is sensitive is for the owning unit alone: others see neither those changes nor acts that changed nothing else.',
})
@Directive('@shareable')
export class RecordRevision {
  @Field(() => String, { description: 'record, amend, void, or a verb of the kind.' })
  act!: string;

  @Field(() => String, { description: 'The act in Chinese.' })
  actName!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => String, { description: 'Name of whoever did it.' })
  by!: string;

  @Field(() => CorrectionReason, { nullable: true })
  reasonCode!: CorrectionReason | null;

  @Field(() => String, { nullable: true, description: 'What was said besides.' })
  reason!: string | null;

  @Field(() => [ConfirmedQuestion], { description: 'What was asked about it and answered yes.' })
  confirmed!: readonly ConfirmedQuestion[];

  @Field(() => [FieldChange])
  changes!: readonly FieldChange[];
}
