import { DateScalar } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ReportingPeriod } from '../period/period.entity.ts';
import type { Light, Standing } from '../progress/light.rules.ts';
import { LightEnum, StandingEnum } from '../progress/progress.types.ts';
import type { Group } from './group.rules.ts';

export const GroupEnum = {
  DONE: 'DONE',
  AHEAD: 'AHEAD',
  ON_TRACK: 'ON_TRACK',
  BEHIND: 'BEHIND',
  OTHER: 'OTHER',
} as const satisfies { readonly [It in Group]: It };
registerEnumType(GroupEnum, {
  name: 'CommitmentGroup',
  description: '已完成 / 超序时 / 按序时 / 滞后 / 其他',
});

@ObjectType({
  simpleResolvers: true,
  description: 'A group that the office decided in place of what the light proposes.',
})
export class DecidedGroup {
  @Field(() => Int)
  revision!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  approver!: string;

  @Field(() => DateScalar)
  decidedOn!: CalendarDate;
}

@ObjectType({ simpleResolvers: true, description: 'A commitment by its verified figures (核定数).' })
export class VerifiedProgress {
  @Field(() => ReportingPeriod)
  period!: ReportingPeriod;

  @Field(() => DateScalar, { description: '统计截止日' })
  cutOff!: CalendarDate;

  @Field(() => DateScalar, { description: 'Of the figure verified last.' })
  verifiedOn!: CalendarDate;

  @Field(() => LightEnum)
  light!: Light;

  @Field(() => StandingEnum)
  standing!: Standing;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  outputs!: number;

  @Field(() => Int, { description: 'Outputs whose figure of that period is not verified (未核定).' })
  notVerified!: number;

  @Field(() => GroupEnum, { description: 'As printed: decided, else proposed by the light.' })
  group!: Group;

  @Field(() => GroupEnum)
  proposedGroup!: Group;

  @Field(() => DecidedGroup, {
    nullable: true,
    description: 'For the office and the units of the commitment alone.',
  })
  decided!: DecidedGroup | null;
}
