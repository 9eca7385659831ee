import { type Context, assertMayAnywhere } from '@minsheng/kernel';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { permissions } from '../permissions.ts';
import {
  bindingsById,
  commitmentsById,
  indicatorsById,
  indicatorsOf,
  unitsById,
} from './catalogue.loaders.ts';
import { Commitment } from './commitment.entity.ts';
import { Indicator } from './indicator.entity.ts';
import { catalogueNow } from './shared-catalogue.ts';
import { Township } from './township.entity.ts';
import { Unit } from './unit.entity.ts';

@Resolver(() => Commitment)
export class CommitmentResolver {
  @Query(() => [Commitment], {
    description: 'The commitments of a year: voted ones first, each batch in its printed order.',
  })
  async commitments(@Arg('year', () => Int) year: number, @Ctx() ctx: Context): Promise<Commitment[]> {
    assertMayAnywhere(ctx, permissions['catalogue:read']);
    const { commitments } = await catalogueNow(ctx);
    return [...commitments.values()].filter((it) => it.year === year);
  }

  @Query(() => Commitment, { nullable: true })
  async commitment(
    @Arg('year', () => Int) year: number,
    @Arg('code', () => String) code: string,
    @Ctx() ctx: Context,
  ): Promise<Commitment | undefined> {
    assertMayAnywhere(ctx, permissions['catalogue:read']);
    const { commitments } = await catalogueNow(ctx);
    return [...commitments.values()].find((it) => it.year === year && it.code === code);
  }

  @FieldResolver(() => [Unit], { description: 'The first is the lead (牵头), the others cooperate (配合).' })
  units(@Root() { unitIds }: Commitment, @Ctx() ctx: Context): Promise<(Unit | undefined)[]> {
    return Promise.all(unitIds.map((id) => ctx.load(unitsById, id)));
  }

  @FieldResolver(() => [Indicator])
  indicators(@Root() { id }: Commitment, @Ctx() ctx: Context): Promise<readonly Indicator[]> {
    return ctx.load(indicatorsOf, id);
  }
}

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => Indicator, { nullable: true })
  indicator(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Indicator | undefined> {
    assertMayAnywhere(ctx, permissions['catalogue:read']);
    return ctx.load(indicatorsById, id);
  }

  @Query(() => Indicator, { nullable: true, description: 'By its code in the catalogue, such as C06-1.' })
  async indicatorByCode(
    @Arg('year', () => Int) year: number,
    @Arg('code', () => String) code: string,
    @Ctx() ctx: Context,
  ): Promise<Indicator | undefined> {
    assertMayAnywhere(ctx, permissions['catalogue:read']);
    const { indicators } = await catalogueNow(ctx);
    return [...indicators.values()].find((it) => it.year === year && it.code === code);
  }

  @FieldResolver(() => Commitment)
  commitment(@Root() { commitmentId }: Indicator, @Ctx() ctx: Context): Promise<Commitment | undefined> {
    return ctx.load(commitmentsById, commitmentId);
  }

  @FieldResolver(() => Unit, { description: 'The unit that returns the figure.' })
  owner(@Root() { ownerId }: Indicator, @Ctx() ctx: Context): Promise<Unit | undefined> {
    return ctx.load(unitsById, ownerId);
  }

  @FieldResolver(() => [Unit], { description: 'Units that return a part of it; the lead adds up and signs.' })
  contributors(@Root() { contributorIds }: Indicator, @Ctx() ctx: Context): Promise<(Unit | undefined)[]> {
    return Promise.all(contributorIds.map((id) => ctx.load(unitsById, id)));
  }

  @FieldResolver(() => Indicator, {
    nullable: true,
    description: '其中: the indicator of which this one is a part.',
  })
  async partOf(@Root() { partOfId }: Indicator, @Ctx() ctx: Context): Promise<Indicator | undefined> {
    return partOfId === null ? undefined : ctx.load(indicatorsById, partOfId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Fed by signed totals or extracts that have no detail behind them: 汇总数，无明细.',
  })
  async summaryOnly(@Root() { id }: Indicator, @Ctx() ctx: Context): Promise<boolean> {
    return (await ctx.load(bindingsById, id))?.summaryOnly ?? false;
  }
}

@Resolver()
export class PlacesResolver {
  @Query(() => [Unit], { description: 'Units in the order of the notice.' })
  async units(@Ctx() ctx: Context): Promise<Unit[]> {
    return [...(await catalogueNow(ctx)).units.values()];
  }

  @Query(() => [Township], { description: 'Townships by code, the county itself first.' })
  async townships(@Ctx() ctx: Context): Promise<Township[]> {
    return [...(await catalogueNow(ctx)).townships.values()];
  }
}
