import { assertMayAnywhere, type Context, may, reachOf, storedFilesById, StoredFile } from '@minsheng/kernel';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { indicatorsById, unitsById } from '../catalogue/catalogue.loaders.ts';
import { catalogueNow } from '../catalogue/shared-catalogue.ts';
import { Unit } from '../catalogue/unit.entity.ts';
import { permissions } from '../permissions.ts';
import { answersForSomething } from './answers-for.ts';
import { placeOf, returnId, sheetOf } from './sheet.ts';
import { sheetFor } from './open-return.ts';
import { partsOf } from './parts.ts';
import { ReturnLine, ReturnPart, ReturnView } from './sheet.types.ts';
import { moveOf, type ReturnAct } from './states.rules.ts';
import { viewOf } from './view.ts';

@Resolver(() => ReturnView)
export class ReturnResolver {
  @Query(() => ReturnView, {
    nullable: true,
    description: "A unit's return, by period and unit code: 2026-Q3.HEALTH.",
  })
  async unitReturn(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<ReturnView> {
    return viewOf(ctx, await sheetFor(ctx, permissions['return:read'], id));
  }

  @Query(() => [ReturnView], {
    description:
      "Returns of a period in the notice's order of units: all for the office, their own for units.",
  })
  async unitReturns(@Arg('period', () => ID) periodId: string, @Ctx() ctx: Context): Promise<ReturnView[]> {
    assertMayAnywhere(ctx, permissions['return:read']);
    const reach = reachOf(ctx.caller, permissions['return:read']);
    const { units } = await catalogueNow(ctx);
    const shown = [];
    for (const unit of units.values())
      if ((reach === 'ALL' || reach.includes(unit.id)) && (await answersForSomething(ctx, unit.id)))
        shown.push(unit);
    return Promise.all(
      shown.map(async ({ code }) => {
        const { period, unit } = await placeOf(ctx, returnId(periodId, code));
        return viewOf(ctx, await sheetOf(ctx, period, unit));
      }),
    );
  }

  @FieldResolver(() => Boolean, {
    description: 'Write texts, correct figures, freeze or take back the form.',
  })
  viewerCanPrepare(@Root() { unit, state }: ReturnView, @Ctx() ctx: Context): boolean {
    return may(ctx, permissions['return:prepare'], unit.id) && canDo(state, 'save', 'thaw');
  }

  @FieldResolver(() => Boolean, { description: 'Whose turn it is is said when it is signed.' })
  viewerCanSign(@Root() { unit, state, signing }: ReturnView, @Ctx() ctx: Context): boolean {
    return signing === 'SCREEN' && may(ctx, permissions['return:sign'], unit.id) && canDo(state, 'sign');
  }

  @FieldResolver(() => Boolean)
  viewerCanSubmit(@Root() { unit, state, signing }: ReturnView, @Ctx() ctx: Context): boolean {
    return signing === 'PAPER' && may(ctx, permissions['return:submit'], unit.id) && canDo(state, 'submit');
  }

  @FieldResolver(() => Boolean)
  viewerCanCheck(@Root() { unit }: ReturnView, @Ctx() ctx: Context): boolean {
    return may(ctx, permissions['return:check'], unit.id) && isOutside(ctx, unit.id);
  }

  @FieldResolver(() => Boolean)
  viewerCanReopen(@Root() { unit, state }: ReturnView, @Ctx() ctx: Context): boolean {
    return may(ctx, permissions['return:lock'], unit.id) && isOutside(ctx, unit.id) && canDo(state, 'reopen');
  }
}

@Resolver(() => ReturnLine)
export class ReturnLineResolver {
  @FieldResolver(() => [ReturnPart], {
    description: 'Of what the unit leads: what each cooperating unit handed in.',
  })
  async parts(
    @Root() { indicator, isPart, periodId }: ReturnLine,
    @Ctx() ctx: Context,
  ): Promise<ReturnPart[]> {
    if (isPart) return [];
    const led = (await ctx.load(indicatorsById, indicator.id))!;
    const parts = await partsOf(ctx, ctx.em, periodId, led);
    return Promise.all(
      parts.map(async ({ unitId, part }) => ({
        unit: (await ctx.load(unitsById, unitId))!,
        value: part?.value ?? null,
        handedInOn: part?.handedInOn ?? null,
      })),
    );
  }

  @FieldResolver(() => [Unit], {
    description: 'Cooperating units whose part was not in when the figure was frozen.',
  })
  lateUnits(@Root() { lateUnitIds }: ReturnLine, @Ctx() ctx: Context): Promise<(Unit | undefined)[]> {
    return Promise.all(lateUnitIds.map((id) => ctx.load(unitsById, id)));
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'Of the correction.' })
  async evidence(@Root() { evidenceId }: ReturnLine, @Ctx() ctx: Context): Promise<StoredFile | null> {
    const [file] = evidenceId ? await storedFilesById(ctx, [evidenceId]) : [];
    return file ?? null;
  }
}

function canDo(state: ReturnView['state'], ...acts: readonly ReturnAct[]): boolean {
  return acts.some((act) => moveOf(state, act) !== undefined);
}

function isOutside({ caller }: Context, unitId: string): boolean {
  return !caller.grants.some(({ unit }) => unit === unitId);
}
