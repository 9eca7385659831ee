import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import type { Context } from '@minsheng/kernel';
import { deviceOf } from './device.rules.ts';
import type { Means } from './restriction.rules.ts';

/** A sign-in that still counts: better-auth's table, of which the token stays where it is. */
@ObjectType('AccountSession', { description: 'A browser in which somebody is signed in.' })
@Entity({ tableName: 'session' })
export class AccountSession {
  @Field(() => ID)
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  accountId!: string;

  @Property({ type: 'text' })
  means!: Means;

  @Property({ type: 'text', nullable: true })
  ipAddress!: string | null;

  @Property({ type: 'text', nullable: true })
  userAgent!: string | null;

  @Field(() => Date)
  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Field(() => Date)
  @Property({ type: 'datetime' })
  lastSeenAt!: Date;

  @Field(() => String, { nullable: true })
  address(): string | null {
    return this.ipAddress || null;
  }

  @Field(() => String, { nullable: true, description: 'Browser and system, such as Edge · Windows.' })
  device(): string | null {
    return deviceOf(this.userAgent ?? '') ?? null;
  }

  @Field(() => Boolean, { description: 'The session by which the caller asks.' })
  current(@Ctx() { caller }: Context): boolean {
    return caller.sessionId === this.id;
  }
}
