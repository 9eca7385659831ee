import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Role } from '@minsheng/kernel';

/** A unit that signs on screen, by these posts in this order. A unit without one signs on paper (domain.md 8.2). */
@Entity({ tableName: 'unit_signing' })
export class UnitSigning {
  @PrimaryKey({ type: 'text' })
  unitId!: string;

  @Property({ type: 'json' })
  steps!: Role[];
}
