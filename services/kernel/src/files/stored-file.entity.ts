import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { type AuditImage, secret } from '../audit/audit.ts';
import type { Recorded } from '../change.ts';

@ObjectType({ description: 'A scanned paper or photo, uploaded for a unit. Its content never changes.' })
@Directive('@shareable')
@Entity({ tableName: 'stored_file' })
export class StoredFile implements Recorded {
  @Field(() => ID)
  @PrimaryKey({ type: 'text' })
  id: string = crypto.randomUUID();

  /** Of the content as it was uploaded: the evidence. */
  @Property({ type: 'text' })
  sha256!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'Media type, by its content.' })
  @Property({ type: 'text' })
  type!: string;

  @Field(() => Int)
  @Property({ type: 'int' })
  bytes!: number;

  @Property({ type: 'text' })
  unitId!: string;

  /** Account id. */
  @Property({ type: 'text' })
  uploadedBy!: string;

  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  uploadedAt!: Date;

  /** Photos only, as the camera wrote them: when and where. Not in what is served. */
  @Property({ type: 'timestamptz', nullable: true })
  takenAt!: Date | null;

  @Property({ type: 'numeric', precision: 9, scale: 6, nullable: true, runtimeType: 'string' })
  latitude!: string | null;

  @Property({ type: 'numeric', precision: 9, scale: 6, nullable: true, runtimeType: 'string' })
  longitude!: string | null;

  auditImage(): AuditImage {
    const { sha256, type, bytes, name } = this;
    // People name scans after the people in them.
    return { sha256, type, bytes, name: secret(name) };
  }
}
