import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../domain/index.ts';
import { PageInfo } from '../graphql/connection.ts';
import { DateScalar } from '../graphql/scalars.ts';

@InputType({ description: 'All that is given must hold.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'One row of the trail.' })
  row?: string | null;

  @Field(() => ID, { nullable: true, description: 'Account id.' })
  account?: string | null;

  @Field(() => String, { nullable: true })
  username?: string | null;

  @Field(() => String, { nullable: true, description: 'Kind of record: Screening.' })
  record?: string | null;

  @Field(() => ID, { nullable: true, description: 'Not of sensitive kinds.' })
  recordId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'screening.void, or screening for all that is done to them.',
  })
  action?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day (Asia/Shanghai) by the system clock.' })
  from?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, included.' })
  to?: CalendarDate | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Rows about the records of this person; not of sensitive kinds. Compared as a keyed hash, and kept nowhere.',
  })
  idNumber?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'All acts on the records of a confirmed opening, as they are written.',
  })
  opening?: string | null;
}

@ObjectType({
  description: 'One value of a record before and after; all that is sensitive as one keyed hash.',
})
@Directive('@shareable')
export class AuditValue {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'What the name means, in Chinese.' })
  title!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;

  @Field(() => Boolean)
  changed!: boolean;
}

@ObjectType({ description: 'Who did what to which record, in which capacity, and why.' })
@Directive('@shareable')
export class AuditRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Date, { nullable: true, description: 'Null where the day is all that is shown.' })
  at!: Date | null;

  @Field(() => DateScalar, { description: 'By the system clock, in Asia/Shanghai.' })
  day!: CalendarDate;

  @Field(() => ID)
  accountId!: string;

  @Field(() => String)
  username!: string;

  @Field(() => [String], { description: 'Roles by which the account acted; empty for the system itself.' })
  roles!: string[];

  @Field(() => ID, { nullable: true, description: 'Unit that gave these roles; null for the whole county.' })
  actingUnitId!: string | null;

  @Field(() => ID, { description: 'Unit that owns the record.' })
  unitId!: string;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  actionName!: string;

  @Field(() => String)
  record!: string;

  @Field(() => String)
  recordName!: string;

  @Field(() => ID)
  recordId!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  requestId!: string | null;

  @Field(() => DateScalar)
  businessDay!: CalendarDate;

  @Field(() => Boolean, {
    description:
      'Of a sensitive kind: the act is 登记, 更正, 作废 or 查看, shown from the next day on; its record is a token of this act alone.',
  })
  reduced!: boolean;

  @Field(() => [AuditValue])
  values!: AuditValue[];

  @Field(() => String, { nullable: true, description: 'Place in the chain; null until it is sealed.' })
  position!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the row is as it was sealed; null until it is sealed.',
  })
  intact!: boolean | null;
}

@ObjectType({ description: 'How the chain of a trail stands.' })
@Directive('@shareable')
export class AuditChain {
  @Field(() => String, { nullable: true, description: 'Last sealed place; null before the first row.' })
  position!: string | null;

  @Field(() => Int, { description: 'Rows still to be sealed.' })
  pending!: number;

  @Field(() => Date, { nullable: true, description: 'When the chain was last verified.' })
  verifiedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Up to which place.' })
  verifiedPosition!: string | null;

  @Field(() => Int, { nullable: true, description: 'Places where it did not hold.' })
  faults!: number | null;

  @Field(() => String, { nullable: true })
  firstFault!: string | null;
}

@ObjectType('AuditEdge')
@Directive('@shareable')
export class AuditEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => AuditRow)
  node!: AuditRow;
}

@ObjectType('AuditConnection')
@Directive('@shareable')
export class AuditConnection {
  @Field(() => [AuditEdge])
  edges!: AuditEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int)
  totalCount!: number;

  @Field(() => AuditChain)
  chain!: AuditChain;

  @Field(() => [String], {
    description: 'Names of the sensitive kinds: no person and no record leads to acts on these.',
  })
  reduces!: string[];
}

@ObjectType({ description: 'A part of the trail as a file.' })
@Directive('@shareable')
export class AuditExport {
  @Field(() => String)
  fileName!: string;

  @Field(() => String, { description: 'CSV.' })
  text!: string;

  @Field(() => Int)
  rows!: number;

  @Field(() => Boolean, { description: 'Whether there were more rows than a file takes.' })
  truncated!: boolean;
}
