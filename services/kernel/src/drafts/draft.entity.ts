import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Sealed } from '../people/marks.ts';

/** The field that what stands in a draft is sealed for. */
export const DRAFTED = 'draft';

/** Days after which what nobody went on with is gone. */
export const DRAFT_DAYS = 7;

/**
 * A form as its author left it, before anything of it was recorded. It is there until the form is recorded or thrown away,
 * {@link DRAFT_DAYS} old, or its author's right has ended. No trail tells of it: nothing has happened yet.
 */
@Entity({ tableName: 'draft' })
export class Draft {
  /** Keyed hash of author, kind and the record that the form is about: a dump does not tell who is about to correct what. */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  accountId!: string;

  /** `Screening` */
  @Property({ type: 'text' })
  kind!: string;

  @Property({ type: 'datetime' })
  savedAt!: Date;

  /** What the page put together; the server never looks into it. */
  @Sealed(DRAFTED)
  @Property({ type: 'text' })
  sealed!: string;
}
