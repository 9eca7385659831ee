import { Field, ID, InputType } from 'type-graphql';
import type { CalendarDate, Decimal } from '../domain/index.ts';
import { DateScalar, DecimalScalar } from '../graphql/scalars.ts';
import { RecordFilter } from '../records/record-filter.ts';
import { StatementSource } from './statement-source.ts';

@InputType({ description: 'Figures of one place. Shares: numerator and denominator; all others: value.' })
export class StatementTotalInput {
  @Field(() => ID, { nullable: true, description: 'Null for the county itself.' })
  township?: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  value?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  numerator?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  denominator?: Decimal | null;
}

@InputType()
export class RecordStatementInput {
  @Field(() => ID)
  indicator!: string;

  @Field(() => StatementSource)
  source!: StatementSource;

  @Field(() => DateScalar)
  periodFrom!: CalendarDate;

  @Field(() => DateScalar)
  periodTo!: CalendarDate;

  @Field(() => [StatementTotalInput])
  totals!: StatementTotalInput[];

  @Field(() => String, { nullable: true, description: 'EXTRACT only: the system that exported it.' })
  system?: string | null;

  @Field(() => String, { description: 'Number or title of the paper, or name of the exported file.' })
  paper!: string;

  @Field(() => String)
  signedBy!: string;

  @Field(() => DateScalar)
  signedOn!: CalendarDate;

  @Field(() => ID, { nullable: true })
  scan?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: 'A corrected statement: what is left out stays as it is.' })
export class AmendStatementInput {
  @Field(() => [StatementTotalInput], { nullable: true })
  totals?: StatementTotalInput[] | null;

  @Field(() => String, { nullable: true })
  paper?: string | null;

  @Field(() => String, { nullable: true })
  signedBy?: string | null;

  @Field(() => DateScalar, { nullable: true })
  signedOn?: CalendarDate | null;

  @Field(() => ID, { nullable: true })
  scan?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class StatementFilter extends RecordFilter {
  @Field(() => ID, { nullable: true })
  indicator?: string | null;
}
