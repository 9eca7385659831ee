import { DateScalar, DecimalScalar } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ReportingPeriod } from '../period/period.entity.ts';
import type { Light, Standing } from '../progress/light.rules.ts';
import { LightEnum, StandingEnum } from '../progress/progress.types.ts';
import type { ReturnState, RowState } from './states.rules.ts';

export const ReturnStateEnum = {
  DRAFT: 'DRAFT',
  FROZEN: 'FROZEN',
  SUBMITTED: 'SUBMITTED',
  SENT_BACK: 'SENT_BACK',
  VERIFIED: 'VERIFIED',
  CIRCULATED: 'CIRCULATED',
} as const satisfies { readonly [State in ReturnState]: State };
registerEnumType(ReturnStateEnum, {
  name: 'ReturnState',
  description: 'FROZEN: its figures are fixed and wait for signatures.',
});

export const RowStateEnum = {
  FROZEN: 'FROZEN',
  SUBMITTED: 'SUBMITTED',
  VERIFIED: 'VERIFIED',
  SENT_BACK: 'SENT_BACK',
  REOPENED: 'REOPENED',
  WITHDRAWN: 'WITHDRAWN',
} as const satisfies { readonly [State in RowState]: State };
registerEnumType(RowStateEnum, { name: 'ReturnRowState' });

export const SigningEnum = { PAPER: 'PAPER', SCREEN: 'SCREEN' } as const;
registerEnumType(SigningEnum, {
  name: 'Signing',
  description: 'How a unit signs: on paper or on screen, never both.',
});

const exact = { nullable: true, description: "In the indicator's unit." };

/** What is read off a frozen row, or off the ledger for one that is not. */
@ObjectType({ simpleResolvers: true })
export class ReturnFigures {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: '台账数 at the cut-off, as known when it was frozen.',
  })
  ledger!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '报送数: the ledger, or what the unit corrected it to.',
  })
  reported!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '报送数 as it is printed.' })
  shown!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '本季新增; null where adding has no meaning.' })
  gained!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '更正上期: late or changed entries of the period before.',
  })
  corrected!: string | null;

  @Field(() => DecimalScalar, exact)
  opening!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent of the target.' })
  completion!: string | null;

  @Field(() => DecimalScalar, exact)
  planned!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percentage points against the plan.' })
  deviation!: string | null;

  @Field(() => LightEnum)
  light!: Light;

  @Field(() => StandingEnum)
  standing!: Standing;

  @Field(() => DateScalar, { nullable: true })
  coveredTo!: CalendarDate | null;
}

@ObjectType({ simpleResolvers: true, description: 'Signed on screen by an account, on paper by a name.' })
export class ReturnSignature {
  @Field(() => String, { description: 'A role on screen, words on paper.' })
  post!: string;

  @Field(() => String)
  name!: string;

  @Field(() => DateScalar)
  day!: CalendarDate;

  @Field(() => String, { nullable: true, description: '委托签: for whom.' })
  onBehalfOf!: string | null;

  @Field(() => String, { nullable: true })
  mandate!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '核定数 of the last period verified up to a day.' })
export class VerifiedFigure {
  @Field(() => ReportingPeriod)
  period!: ReportingPeriod;

  @Field(() => DateScalar, { description: '统计截止日 of the figure.' })
  cutOff!: CalendarDate;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Null for what has no number, as continuous work.',
  })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'As it is printed.' })
  shown!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  completion!: string | null;

  @Field(() => LightEnum)
  light!: Light;

  @Field(() => StandingEnum)
  standing!: Standing;

  @Field(() => DateScalar)
  verifiedOn!: CalendarDate;
}

@ObjectType({
  simpleResolvers: true,
  description: '报送数 beside 台账数 at the cut-off: told to the unit and the office alone.',
})
export class ReportedFigure {
  @Field(() => ID)
  returnId!: string;

  @Field(() => DateScalar)
  cutOff!: CalendarDate;

  @Field(() => DecimalScalar, exact)
  reported!: string | null;

  @Field(() => DecimalScalar, exact)
  ledger!: string | null;

  @Field(() => DecimalScalar, exact)
  verified!: string | null;

  @Field(() => RowStateEnum)
  state!: RowState;

  @Field(() => Int)
  version!: number;
}
