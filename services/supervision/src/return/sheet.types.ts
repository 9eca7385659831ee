import type { CalendarDate } from '@minsheng/kernel/domain';
import { DateScalar, DecimalScalar, StoredFile } from '@minsheng/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Commitment } from '../catalogue/commitment.entity.ts';
import { Indicator } from '../catalogue/indicator.entity.ts';
import { Unit } from '../catalogue/unit.entity.ts';
import { ReportingPeriod } from '../period/period.entity.ts';
import type { RowFigures } from './figures.rules.ts';
import {
  ReturnFigures,
  ReturnSignature,
  ReturnStateEnum,
  RowStateEnum,
  SigningEnum,
} from './return.types.ts';
import type { ReturnState, RowState } from './states.rules.ts';
import type { KeptSignature } from './unit-return.entity.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What a cooperating unit handed in of an indicator that another leads.',
})
export class ReturnPart {
  @Field(() => Unit)
  unit!: Unit;

  @Field(() => DecimalScalar, { nullable: true, description: 'Null where it has no number of its own.' })
  value!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Null: not in (未报).' })
  handedInOn!: CalendarDate | null;
}

@ObjectType({ simpleResolvers: true, description: 'One indicator of a return.' })
export class ReturnLine {
  @Field(() => ID, {
    nullable: true,
    description: 'Of what was frozen, to be named when it is checked; null before.',
  })
  rowId!: string | null;

  @Field(() => Int, { description: '0 before it was frozen; then one more each time it was returned anew.' })
  version!: number;

  @Field(() => Indicator)
  indicator!: Indicator;

  @Field(() => Boolean, { description: 'Of an indicator that another unit leads.' })
  isPart!: boolean;

  @Field(() => Boolean, { description: 'Whether it is still to be returned.' })
  isOpen!: boolean;

  @Field(() => ReturnFigures)
  figures!: RowFigures;

  @Field(() => String, { nullable: true, description: "Why another figure than the ledger's is returned." })
  reason!: string | null;

  @Field(() => RowStateEnum, { nullable: true })
  state!: RowState | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was sent back, reopened or verified otherwise.',
  })
  message!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '核定数' })
  verified!: string | null;

  @Field(() => DateScalar, { nullable: true })
  verifiedOn!: CalendarDate | null;

  @Field(() => String, { nullable: true })
  verifiedBy!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the part was handed in; null before, and for what the unit leads.',
  })
  partOn!: CalendarDate | null;

  evidenceId!: string | null;
  lateUnitIds!: readonly string[];
  periodId!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is said of a commitment: at most 300 characters, or 无变化.',
})
export class ReturnText {
  @Field(() => Commitment)
  commitment!: Commitment;

  @Field(() => String)
  text!: string;

  @Field(() => Boolean)
  noChange!: boolean;

  @Field(() => Boolean, { description: 'Something is behind or corrected: there has to be a word.' })
  isAsked!: boolean;
}

@ObjectType('UnitReturn', {
  simpleResolvers: true,
  description: "A unit's return (报送) for a period: there is one before anybody has touched it.",
})
export class ReturnView {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'To be named by whoever changes it; 0 before it was touched.' })
  revision!: number;

  @Field(() => ReportingPeriod)
  period!: ReportingPeriod;

  @Field(() => Unit)
  unit!: Unit;

  @Field(() => ReturnStateEnum)
  state!: ReturnState;

  @Field(() => SigningEnum)
  signing!: 'PAPER' | 'SCREEN';

  @Field(() => [String], { description: 'Posts that sign on screen, in their order.' })
  steps!: readonly string[];

  @Field(() => [ReturnSignature])
  signatures!: readonly KeptSignature[];

  @Field(() => String, { nullable: true, description: '校验码 of what was frozen.' })
  checkCode!: string | null;

  @Field(() => DateScalar, { nullable: true })
  frozenOn!: CalendarDate | null;

  @Field(() => String, { nullable: true })
  frozenBy!: string | null;

  @Field(() => DateScalar, { nullable: true })
  submittedOn!: CalendarDate | null;

  @Field(() => StoredFile, { nullable: true })
  scan!: StoredFile | null;

  @Field(() => [ReturnLine])
  lines!: readonly ReturnLine[];

  @Field(() => [ReturnText])
  texts!: readonly ReturnText[];
}
