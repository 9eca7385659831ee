import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../domain/index.ts';
import { DateScalar } from './scalars.ts';

/** Supervision's Unit, named by id; supervision itself has the whole of it. */
@ObjectType('Unit', { simpleResolvers: true })
@Directive('@key(fields: "id", resolvable: false)')
export class UnitReference {
  @Field(() => ID)
  id!: string;
}

/** Supervision's Township, named by id. */
@ObjectType('Township', { simpleResolvers: true })
@Directive('@key(fields: "id", resolvable: false)')
export class TownshipReference {
  @Field(() => ID)
  id!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a bureau has to say about a commitment on one line; null where it has no part.',
})
@Directive('@shareable')
export class BureauPart {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Latest business day on which a record of this commitment counts.',
  })
  latestRecordOn!: CalendarDate | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Records that wait for somebody now, for example a follow-up; null where the number is for the owning unit alone, and for a day gone by.',
  })
  pending!: number | null;
}
