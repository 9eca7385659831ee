import { Embedded, Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { type AuditImage, DateScalar, type Recorded, SealedPerson, secret } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { HealthRecord } from './health-record.ts';

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

@ObjectType({ implements: HealthRecord, description: 'One person screened once under one programme.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'screening' })
export class Screening implements HealthRecord, Recorded {
  @Field(() => ID)
  @PrimaryKey({ type: 'text' })
  id: string = crypto.randomUUID();

  @Property({ type: 'text' })
  unitId!: string;

  /** Where the person lives; null counts for the county itself. */
  @Property({ type: 'text', nullable: true })
  townshipId!: string | null;

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

  @Field(() => Boolean, { description: 'Colorectal programme only: 高危人群.' })
  @Property({ type: 'boolean' })
  highRisk!: boolean;

  /** Sensitive, as are the follow-up's state, day and note: resolved for the owning unit only. */
  @Enum({ items: () => ScreeningResult, type: 'text' })
  result!: ScreeningResult;

  @Enum({ items: () => FollowUpState, type: 'text' })
  followUp!: FollowUpState;

  @Property({ type: 'date', nullable: true })
  followUpDueOn!: CalendarDate | null;

  @Property({ type: 'text', nullable: true })
  followUpNote!: string | null;

  @Field(() => DateScalar, { nullable: true })
  @Property({ type: 'date', nullable: true })
  voidedOn: CalendarDate | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  voidReason: string | null = null;

  @Field(() => Date)
  @Property({ type: 'datetime' })
  recordedAt!: Date;

  auditImage(): AuditImage {
    return {
      programme: this.programme,
      person: secret(this.person.idNumberHash),
      township: this.townshipId,
      facility: this.facilityId,
      screenedOn: this.screenedOn,
      reportedOn: this.reportedOn,
      highRisk: secret(this.highRisk),
      result: secret(this.result),
      followUp: secret(this.followUp),
      followUpDueOn: secret(this.followUpDueOn),
      followUpNote: secret(this.followUpNote),
      voidedOn: this.voidedOn,
      voidReason: this.voidReason,
    };
  }
}
