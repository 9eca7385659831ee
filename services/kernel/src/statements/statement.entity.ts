import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType } from 'type-graphql';
import type { AuditImage } from '../audit/audit.ts';
import type { CalendarDate } from '../domain/index.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { StoredFile } from '../files/stored-file.entity.ts';
import type { Bureau } from '../records/bureau.ts';
import { KeptRecord } from '../records/kept-record.ts';
import { StatementSource } from './statement-source.ts';
import { StatementTotal } from './statement-total.ts';

/** A place's figures as kept: canonical decimals. */
export interface KeptTotal {
  readonly townshipId: string | null;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** A total per period and place with its paper and signature: 汇总数，无明细. */
@ObjectType()
@Entity({ abstract: true })
export abstract class Statement extends KeptRecord {
  @Property({ type: 'text' })
  indicatorId!: string;

  @Field(() => StatementSource)
  @Enum({ items: () => StatementSource, type: 'text' })
  source!: StatementSource;

  @Field(() => DateScalar)
  @Property({ type: 'date' })
  periodFrom!: CalendarDate;

  @Field(() => DateScalar)
  @Property({ type: 'date' })
  periodTo!: CalendarDate;

  @Property({ type: 'json' })
  lines!: KeptTotal[];

  @Field(() => String, { nullable: true, description: 'EXTRACT only: the system that exported it.' })
  @Property({ type: 'text', nullable: true })
  system!: string | null;

  @Field(() => String, { description: 'Number or title of the paper, or name of the exported file.' })
  @Property({ type: 'text' })
  paper!: string;

  @Field(() => String, { description: 'Who signed for it, or who exported it.' })
  @Property({ type: 'text' })
  signedBy!: string;

  @Field(() => DateScalar, { description: 'Day of signature, or of the export.' })
  @Property({ type: 'date' })
  signedOn!: CalendarDate;

  /** The scanned paper: a stored file of the same unit. */
  @Property({ type: 'text', nullable: true })
  scanId!: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  protected override facts(): AuditImage {
    const { indicatorId, source, periodFrom, periodTo, lines, system, paper, signedBy, signedOn } = this;
    const { scanId, note } = this;
    return {
      indicatorId,
      source,
      periodFrom,
      periodTo,
      lines,
      system,
      paper,
      signedBy,
      signedOn,
      scanId,
      note,
    };
  }
}

// Put on its rows: a file and figures that are no columns of their own.
Field(() => StoredFile, { nullable: true, description: 'The scanned paper.' })(Statement.prototype, 'scan');
Field(() => [StatementTotal])(Statement.prototype, 'totals');

/** A module's own statements under a name of its own: `HousingStatement`, table `statement`. */
export function statementEntity({ prefix, Record, Indicator }: Bureau): new () => Statement {
  const name = `${prefix}Statement`;
  // Named, so that each module's class is one of its own for the ORM and for the graph.
  const { [name]: Kept } = { [name]: class extends Statement {} };
  Entity({ tableName: 'statement' })(Kept!);
  Directive('@key(fields: "id")')(Kept!);
  Field(() => Indicator)(Kept!.prototype, 'indicator');
  ObjectType(name, { implements: Record, description: 'A total per period and place: 汇总数，无明细.' })(
    Kept!,
  );
  return Kept!;
}
