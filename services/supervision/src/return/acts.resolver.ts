import { type Context, DecimalScalar } from '@minsheng/kernel';
import type { Decimal } from '@minsheng/kernel/domain';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { reopenRow, sendBackRows, verifyOtherwise, verifyRows } from './checking.actions.ts';
import { correctFigure, handInPart, saveText, withdrawCorrection } from './preparing.actions.ts';
import { MandateInput, PaperSignatureInput, ReturnSeenInput } from './return.inputs.ts';
import type { ReturnRow } from './return-row.entity.ts';
import { ReturnView } from './sheet.types.ts';
import { freezeReturn, signReturn, submitReturn, thawReturn } from './signing.actions.ts';
import { placeOf, type Sheet, sheetOf } from './sheet.ts';
import { viewOf } from './view.ts';

const SEEN = { description: 'Of the return that was seen; 0 before it was touched.' };

async function shown(ctx: Context, sheet: Promise<Sheet>): Promise<ReturnView> {
  return viewOf(ctx, await sheet);
}

async function ofRows(ctx: Context, rows: readonly ReturnRow[]): Promise<ReturnView[]> {
  const ids = [...new Set(rows.map(({ returnId }) => returnId))];
  return Promise.all(
    ids.map(async (id) => {
      const { period, unit } = await placeOf(ctx, id);
      return viewOf(ctx, await sheetOf(ctx, period, unit));
    }),
  );
}

/** What a unit does with its return. */
@Resolver()
export class ReturnActsResolver {
  @Mutation(() => ReturnView, {
    description: 'How a commitment goes, in at most 300 characters, or that nothing has changed.',
  })
  saveReturnText(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('commitment', () => ID) commitment: string,
    @Arg('text', () => String) text: string,
    @Arg('noChange', () => Boolean) noChange: boolean,
    @Ctx() ctx: Context,
  ): Promise<ReturnView> {
    return shown(ctx, saveText(ctx, { id, revision }, commitment, { text, noChange }));
  }

  @Mutation(() => ReturnView, {
    description: "Returns another figure than the ledger's, with reason and paper.",
  })
  correctReturnFigure(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('indicator', () => ID) indicator: string,
    @Arg('value', () => DecimalScalar) value: Decimal,
    @Arg('reason', () => String) reason: string,
    @Arg('evidence', () => ID) evidence: string,
    @Ctx() ctx: Context,
  ): Promise<ReturnView> {
    return shown(ctx, correctFigure(ctx, { id, revision }, { indicator, value, reason, evidence }));
  }

  @Mutation(() => ReturnView)
  withdrawReturnCorrection(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('indicator', () => ID) indicator: string,
    @Ctx() ctx: Context,
  ): Promise<ReturnView> {
    return shown(ctx, withdrawCorrection(ctx, { id, revision }, indicator));
  }

  @Mutation(() => ReturnView, {
    description: 'A part of an indicator that another unit leads; without a number it says that it is done.',
  })
  handInPart(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('indicator', () => ID) indicator: string,
    @Arg('value', () => DecimalScalar, { nullable: true }) value: Decimal | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<ReturnView> {
    return shown(ctx, handInPart(ctx, { id, revision }, indicator, value ?? null));
  }

  @Mutation(() => ReturnView, {
    description: 'Fixes the figures; a form with a check code is there to be signed.',
  })
  freezeReturn(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Ctx() ctx: Context,
  ): Promise<ReturnView> {
    return shown(ctx, freezeReturn(ctx, { id, revision }));
  }

  @Mutation(() => ReturnView, { description: 'Takes the form back, to change it before it is handed in.' })
  thawReturn(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Ctx() ctx: Context,
  ): Promise<ReturnView> {
    return shown(ctx, thawReturn(ctx, { id, revision }));
  }

  @Mutation(() => [ReturnView], {
    description:
      'Signs on screen, of several units at once; one after the other, and stops at the first that is refused.',
  })
  async signReturns(
    @Arg('returns', () => [ReturnSeenInput]) returns: ReturnSeenInput[],
    @Arg('mandate', () => MandateInput, { nullable: true }) mandate: MandateInput | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<ReturnView[]> {
    const signed: ReturnView[] = [];
    for (const seen of returns) signed.push(await shown(ctx, signReturn(ctx, seen, mandate ?? undefined)));
    return signed;
  }

  @Mutation(() => ReturnView, { description: 'Hands in what was signed on paper, with its scan.' })
  submitReturn(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('checkCode', () => String, { description: 'As printed on the form that was signed.' })
    checkCode: string,
    @Arg('signatures', () => [PaperSignatureInput]) signatures: PaperSignatureInput[],
    @Arg('scan', () => ID) scan: string,
    @Ctx() ctx: Context,
  ): Promise<ReturnView> {
    return shown(ctx, submitReturn(ctx, { id, revision }, { checkCode, signatures, scan }));
  }
}

/** What the office does with returns. */
@Resolver()
export class CheckingResolver {
  @Mutation(() => [ReturnView], { description: 'Accepts rows as they were returned: all or none.' })
  async verifyReturnRows(
    @Arg('rows', () => [ID]) rows: string[],
    @Ctx() ctx: Context,
  ): Promise<ReturnView[]> {
    return ofRows(ctx, await verifyRows(ctx, rows));
  }

  @Mutation(() => [ReturnView], { description: 'Accepts a row with another figure than was returned.' })
  async verifyReturnRowOtherwise(
    @Arg('row', () => ID) row: string,
    @Arg('value', () => DecimalScalar) value: Decimal,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<ReturnView[]> {
    return ofRows(ctx, [await verifyOtherwise(ctx, row, value, reason)]);
  }

  @Mutation(() => [ReturnView])
  async sendBackReturnRows(
    @Arg('rows', () => [ID]) rows: string[],
    @Arg('message', () => String) message: string,
    @Ctx() ctx: Context,
  ): Promise<ReturnView[]> {
    return ofRows(ctx, await sendBackRows(ctx, rows, message));
  }

  @Mutation(() => [ReturnView], {
    description: 'Opens a verified indicator of a unit again; its figure stands until another is verified.',
  })
  async reopenReturnRow(
    @Arg('row', () => ID) row: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<ReturnView[]> {
    return ofRows(ctx, [await reopenRow(ctx, row, reason)]);
  }
}
