import type { GraphQLResolveInfo } from 'graphql';
import {
  type Context,
  DecimalScalar,
  type Row,
  SEEN,
  change,
  dropDraft,
  mentionedIn,
  rowOf,
} from '@minsheng/kernel';
import type { Decimal } from '@minsheng/kernel/domain';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { SectionAcceptanceInput, factsOf } from './section.acceptances.ts';
import { acceptSection } from './section.actions.ts';
import { acceptedKm } from './section.rules.ts';
import { type Section, section } from './section.ts';

@Resolver(() => section.entity)
export class SectionResolver {
  @Mutation(() => section.entity, {
    description: 'Takes over a further stretch (交工验收); it counts on its own day.',
  })
  async acceptSection(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('input', () => SectionAcceptanceInput) input: SectionAcceptanceInput,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    const changed = await change(ctx, async (tx) => {
      await dropDraft(tx, { kind: section, act: 'accept', about: id });
      return acceptSection(tx, { id, revision }, input, requestKey);
    });
    return rowOf(ctx, section, changed, mentionedIn(info));
  }

  @FieldResolver(() => DecimalScalar, { description: 'Taken over so far, of all years.' })
  acceptedKm(@Root() it: Section): Decimal {
    return acceptedKm(factsOf(it));
  }
}
