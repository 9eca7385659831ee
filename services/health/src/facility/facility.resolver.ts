import type { GraphQLResolveInfo } from 'graphql';
import {
  type Context,
  type Row,
  both,
  change,
  equals,
  mayRecord,
  mentionedIn,
  reachOfKind,
  readRows,
  rowOf,
} from '@minsheng/kernel';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { facility } from './facility.ts';

@InputType()
export class AddFacilityInput {
  @Field(() => String)
  name!: string;

  @Field(() => ID, { description: 'The township it stands in.' })
  township!: string;
}

/** All of them at once, to choose from; and the names under which they were added before they were a kind of record. */
@Resolver(() => facility.entity)
export class FacilityChoices {
  @Query(() => [facility.entity], {
    nullable: true,
    description: 'Institutions that screen, by code; for whoever may read screenings.',
  })
  async facilities(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<readonly Row[]> {
    await reachOfKind(ctx, facility, 'read');
    const where = both([equals('voided_on', null)]);
    return readRows(ctx, facility, { where, orderBy: 'r.code', mentioned: mentionedIn(info) });
  }

  @Query(() => Boolean, { deprecationReason: 'viewerCanRecordFacility says the same.' })
  viewerCanAddFacility(@Ctx() ctx: Context): boolean {
    return mayRecord(ctx, facility);
  }

  @Mutation(() => facility.entity, {
    description: 'For a unit that keeps screenings. The name must be new.',
    deprecationReason: 'recordFacility does the same, and safely so again.',
  })
  async addFacility(
    @Arg('input', () => AddFacilityInput) input: AddFacilityInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    const made = await change(ctx, (tx) => facility.record(tx, input));
    return rowOf(ctx, facility, made, mentionedIn(info));
  }
}
