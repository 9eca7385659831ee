import { type Context, TownshipReference, keepersOf, keepersReached, reachOfKind } from '@minsheng/kernel';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { permissions } from '../permissions.ts';
import { screening } from '../screening/screening.ts';
import { addFacility } from './facility.actions.ts';
import { Facility } from './facility.entity.ts';
import { facilitiesById } from './facility.loaders.ts';
import { AddFacilityInput } from './facility.inputs.ts';

/** A facility for whoever may read screenings; FORBIDDEN for others. */
export async function findFacility(ctx: Context, id: string): Promise<Facility | undefined> {
  await reachOfKind(ctx, screening, 'read');
  return ctx.load(facilitiesById, id);
}

@Resolver(() => Facility)
export class FacilityResolver {
  @Query(() => [Facility], {
    nullable: true,
    description: 'Institutions that screen; for whoever may read screenings.',
  })
  async facilities(@Ctx() ctx: Context): Promise<Facility[]> {
    await reachOfKind(ctx, screening, 'read');
    return ctx.em.find(Facility, {}, { orderBy: { code: 'asc' } });
  }

  @Query(() => Boolean)
  viewerCanAddFacility(@Ctx() ctx: Context): boolean {
    return keepersReached(ctx, permissions['facility:add'], keepersOf(ctx, screening)).length > 0;
  }

  @Mutation(() => Facility, { description: 'For a unit that keeps screenings. The name must be new.' })
  addFacility(
    @Arg('input', () => AddFacilityInput) input: AddFacilityInput,
    @Ctx() ctx: Context,
  ): Promise<Facility> {
    return addFacility(ctx, input);
  }

  @FieldResolver(() => TownshipReference)
  township(@Root() facility: Facility): TownshipReference {
    return { id: facility.townshipId };
  }
}
