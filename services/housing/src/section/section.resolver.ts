import type { GraphQLResolveInfo } from 'graphql';
import {
  type Context,
  type Row,
  DecimalScalar,
  change,
  connectionType,
  may,
  mentionedIn,
  recordResolver,
  rowOf,
  equals,
  SEEN,
} from '@minsheng/kernel';
import type { Decimal } from '@minsheng/kernel/domain';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Works } from '../works/works.entity.ts';
import { type WorksRow, worksById } from '../works/works.queries.ts';
import { acceptSection, amendSection, recordSection } from './section.actions.ts';
import { Section, factsOf } from './section.entity.ts';
import {
  AmendSectionInput,
  RecordSectionInput,
  SectionAcceptanceInput,
  SectionFilter,
} from './section.inputs.ts';
import { sectionKind } from './section.kind.ts';
import { acceptedKm } from './section.rules.ts';

/** Lists, details, voiding: as of every kind. */
export const SectionRecords = recordResolver(sectionKind, {
  one: 'section',
  many: 'sections',
  connection: connectionType('Section', () => Section),
  filter: SectionFilter,
  conditions: (_ctx, { works, kind }) => [
    ...(works ? [equals('works_id', works)] : []),
    ...(kind ? [equals('kind', kind)] : []),
  ],
});

@Resolver(() => Section)
export class SectionResolver {
  @Mutation(() => Section, {
    description:
      'requestKey makes a retry safe: the same key with the same input answers with the first record.',
  })
  async recordSection(
    @Arg('input', () => RecordSectionInput) input: RecordSectionInput,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    const changed = await change(ctx, (tx) => recordSection(tx, input, requestKey));
    return rowOf(ctx, sectionKind, changed, mentionedIn(info));
  }

  @Mutation(() => Section, { description: 'Needs a reason where it takes back what was said before.' })
  async amendSection(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('input', () => AmendSectionInput) input: AmendSectionInput,
    @Arg('reason', () => String, { nullable: true }) reason: string | null | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    const changed = await change(ctx, (tx) => amendSection(tx, { id, revision }, input, reason));
    return rowOf(ctx, sectionKind, changed, mentionedIn(info));
  }

  @Mutation(() => Section, {
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
    const changed = await change(ctx, (tx) => acceptSection(tx, { id, revision }, input, requestKey));
    return rowOf(ctx, sectionKind, changed, mentionedIn(info));
  }

  @FieldResolver(() => DecimalScalar, { description: 'Taken over so far, of all years.' })
  acceptedKm(@Root() section: Section): Decimal {
    return acceptedKm(factsOf(section));
  }

  @FieldResolver(() => Works)
  works(@Root() { worksId }: Section, @Ctx() ctx: Context): Promise<WorksRow> {
    return ctx.load(worksById, worksId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether a paved stretch is left that the caller may take over.',
  })
  viewerCanAccept(@Root() section: Section, @Ctx() ctx: Context): boolean {
    const facts = factsOf(section);
    const isOpen = section.voidedOn === null && facts.pavedKm.gt(acceptedKm(facts));
    return isOpen && may(ctx, sectionKind.permissions.amend, section.unitId);
  }
}
