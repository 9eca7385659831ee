import { BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Sealed } from '@minsheng/kernel';

export const SECRET_FIELD = 'totpSecret';

/** The secret that an account shares with its telephone. Marked as sealed, so that keys rotate it. */
@Entity({ tableName: 'second_factor' })
export class SecondFactor {
  @PrimaryKey({ type: 'text' })
  accountId!: string;

  @Sealed(SECRET_FIELD)
  @Property({ type: 'text' })
  secretSealed!: string;

  @Property({ type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;

  /** The 30-second step of the last code that was used. */
  @Property({ type: new BigIntType('number'), nullable: true })
  lastStep!: number | null;
}
