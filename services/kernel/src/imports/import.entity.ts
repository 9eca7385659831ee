import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Sealed } from '../people/marks.ts';

/** The field that everything staged is sealed for. */
export const STAGED = 'import';

/** How far an import has got: rows are checked, looked at by a person, then recorded. */
export type ImportStage = 'CHECKING' | 'CHECKED' | 'RECORDING';

/** A table that somebody uploads. It is there until it was recorded, given up, or {@link IMPORT_DAYS} old; the file itself is kept nowhere. */
@Entity({ tableName: 'import_file' })
export class ImportFile {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** `Screening` */
  @Property({ type: 'text' })
  kind!: string;

  @Property({ type: 'text' })
  accountId!: string;

  @Property({ type: 'text' })
  unitId!: string;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'text' })
  stage!: ImportStage;

  /** Name of the file, its headings, and which columns of the kind they are. */
  @Sealed(STAGED)
  @Property({ type: 'text' })
  sealed!: string;

  /** Why records change, once confirmed. */
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  /** Codes of the questions whose rows are recorded all the same. */
  @Property({ type: 'json' })
  accepted!: readonly string[];

  @Property({ type: 'int' })
  recorded!: number;

  @Property({ type: 'int' })
  amended!: number;
}

/**
 * What a row would come to. `STALE`: what the check found holds no more, as
 * where somebody changed or made the record since. `READ`: not checked yet.
 */
export type RowState = 'READ' | 'NEW' | 'CHANGED' | 'SAME' | 'BAD' | 'STALE';

/** A row of an uploaded table; it goes with the transaction that records it. */
@Entity({ tableName: 'import_row' })
export class ImportRow {
  /** `<import>.<n>` */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  importId!: string;

  /** As the program that made the file numbers it. */
  @Property({ type: 'int' })
  n!: number;

  @Property({ type: 'text' })
  state!: RowState;

  /** Keyed hash of what makes two rows the same record. */
  @Property({ type: 'text', nullable: true })
  identity!: string | null;

  /** The record that it would change, as it was seen. */
  @Property({ type: 'text', nullable: true })
  recordId!: string | null;

  @Property({ type: 'int', nullable: true })
  revision!: number | null;

  /** Codes of the questions that it raises. */
  @Property({ type: 'json' })
  questions!: readonly string[];

  /** Its cells, and what was found about them. */
  @Sealed(STAGED)
  @Property({ type: 'text' })
  sealed!: string;
}

/** Days after which what nobody confirmed is gone. */
export const IMPORT_DAYS = 7;
