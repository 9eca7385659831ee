import { Embedded, Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { type AuditImage, DateScalar, KeptRecord, SealedPerson, secrets } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { bureau } from '../bureau.ts';

export enum ScreeningProgramme {
  CERVICAL = 'CERVICAL',
  BREAST = 'BREAST',
  COLORECTAL = 'COLORECTAL',
}

export enum ScreeningResult {
  PENDING = 'PENDING',
  NORMAL = 'NORMAL',
  ABNORMAL = 'ABNORMAL',
}

export enum FollowUpState {
  NOT_NEEDED = 'NOT_NEEDED',
  DUE = 'DUE',
  DONE = 'DONE',
}

registerEnumType(ScreeningProgramme, { name: 'ScreeningProgramme' });
registerEnumType(ScreeningResult, { name: 'ScreeningResult' });
registerEnumType(FollowUpState, { name: 'FollowUpState' });

@ObjectType({
  implements: bureau.Record,
  description: 'One person screened once under one programme; counts where the person lives.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'screening' })
export class Screening extends KeptRecord {
  @Field(() => ScreeningProgramme)
  @Enum({ items: () => ScreeningProgramme, type: 'text' })
  programme!: ScreeningProgramme;

  @Embedded(() => SealedPerson, { prefix: 'person_' })
  person!: SealedPerson;

  @Property({ type: 'text' })
  facilityId!: string;

  @Field(() => DateScalar)
  @Property({ type: 'date' })
  screenedOn!: CalendarDate;

  @Field(() => DateScalar, { nullable: true })
  @Property({ type: 'date', nullable: true })
  reportedOn!: CalendarDate | null;

  /** 高危人群, colorectal programme only. Sensitive, as are result and follow-up: resolved for the owning unit only. */
  @Property({ type: 'boolean' })
  highRisk!: boolean;

  @Enum({ items: () => ScreeningResult, type: 'text' })
  result!: ScreeningResult;

  @Enum({ items: () => FollowUpState, type: 'text' })
  followUp!: FollowUpState;

  @Property({ type: 'date', nullable: true })
  followUpDueOn!: CalendarDate | null;

  @Property({ type: 'text', nullable: true })
  followUpNote!: string | null;

  protected override facts(): AuditImage {
    return {
      programme: this.programme,
      facility: this.facilityId,
      screenedOn: this.screenedOn,
      reportedOn: this.reportedOn,
      ...secrets({
        person: this.person.idNumberHash,
        highRisk: this.highRisk,
        result: this.result,
        followUp: this.followUp,
        followUpDueOn: this.followUpDueOn,
        followUpNote: this.followUpNote,
      }),
    };
  }
}
