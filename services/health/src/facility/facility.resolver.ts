import { type Context, TownshipReference, getReach } from '@minsheng/kernel';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { permissions } from '../permissions.ts';
import { screeningKeepers } from '../screening/screening.keepers.ts';
import { Facility } from './facility.entity.ts';

@Resolver(() => Facility)
export class FacilityResolver {
  @Query(() => [Facility], {
    nullable: true,
    description: 'Institutions that screen; for whoever may read screenings.',
  })
  async facilities(@Ctx() ctx: Context): Promise<Facility[]> {
    getReach(ctx, permissions['screening:read'], screeningKeepers(ctx));
    return ctx.em.find(Facility, {}, { orderBy: { code: 'asc' } });
  }

  @FieldResolver(() => TownshipReference)
  township(@Root() facility: Facility): TownshipReference {
    return { id: facility.townshipId };
  }
}
