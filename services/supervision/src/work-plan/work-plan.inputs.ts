import { DateScalar, DecimalScalar } from '@minsheng/kernel';
import type { CalendarDate, Decimal } from '@minsheng/kernel/domain';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { LAND_STATES, type LandState, type Post, POSTS } from './work-plan.rules.ts';

// The rules own the words; GraphQL gets its enums from them.
export const PostEnum = enumOf<Post>(POSTS);
registerEnumType(PostEnum, {
  name: 'PlanPost',
  description: '分管县领导、责任领导、具体责任人、联络员',
});
export const LandEnum = enumOf<LandState>(LAND_STATES);
registerEnumType(LandEnum, { name: 'LandState' });

function enumOf<Word extends string>(words: readonly Word[]): { readonly [W in Word]: W } {
  return Object.fromEntries(words.map((word) => [word, word])) as { readonly [W in Word]: W };
}

@InputType({ description: '运营管护' })
export class UpkeepInput {
  @Field(() => String)
  unit!: string;

  @Field(() => String)
  person!: string;

  @Field(() => DecimalScalar, { description: 'A year, in 万元.' })
  money!: Decimal;
}

@InputType({ description: '具体项目' })
export class ProjectInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Of the project that it replaces; left out for a new one.',
  })
  id?: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'What is done where, and how much of it.' })
  scope!: string;

  @Field(() => DateScalar)
  startsOn!: CalendarDate;

  @Field(() => DateScalar)
  deadline!: CalendarDate;

  @Field(() => String, { description: 'By what it will be accepted.' })
  standard!: string;

  @Field(() => LandEnum, { nullable: true, description: 'Of works only.' })
  land?: LandState | null;

  @Field(() => UpkeepInput, { nullable: true })
  upkeep?: UpkeepInput | null;
}

@InputType()
export class FundSourceInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => DecimalScalar, { description: 'In 万元.' })
  amount!: Decimal;
}

@InputType({
  description: "The standing committee's decision, or the city's document, by which a promise is changed.",
})
export class DecisionInput {
  @Field(() => String, { description: '文号' })
  number!: string;

  @Field(() => DateScalar)
  decidedOn!: CalendarDate;

  @Field(() => ID, { description: "A file of the unit's: the scanned paper." })
  scan!: string;
}

@InputType()
export class WorkPlanInput {
  @Field(() => ID)
  commitment!: string;

  @Field(() => ID)
  unit!: string;

  @Field(() => Int, { description: 'Of the plan that was seen; 0 where none was filed.' })
  revision!: number;

  @Field(() => [ProjectInput])
  projects!: ProjectInput[];

  @Field(() => Boolean, { description: 'False: 不涉及资金.' })
  fundsNeeded!: boolean;

  @Field(() => [FundSourceInput])
  sources!: FundSourceInput[];

  @Field(() => String, { nullable: true, description: 'Required where a deadline or the scope changes.' })
  reason?: string | null;

  @Field(() => DecisionInput, {
    nullable: true,
    description: 'Required where a deadline or the scope changes.',
  })
  decision?: DecisionInput | null;
}

@InputType()
export class PostInput {
  @Field(() => PostEnum)
  post!: Post;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: '职务' })
  title!: string;

  @Field(() => String)
  phone!: string;

  @Field(() => DateScalar, { description: 'From which day; a successor takes over on it.' })
  fromOn!: CalendarDate;
}

@InputType({ description: 'Since the year began, in 万元.' })
export class SpentInput {
  @Field(() => ID)
  sourceId!: string;

  @Field(() => DecimalScalar)
  allocated!: Decimal;

  @Field(() => DecimalScalar)
  paid!: Decimal;
}
