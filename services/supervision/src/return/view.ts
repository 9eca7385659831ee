import { type Context, storedFilesById } from '@minsheng/kernel';
import { commitmentsById } from '../catalogue/catalogue.loaders.ts';
import { UnitSigning } from './unit-signing.entity.ts';
import { needsWords } from './figures.rules.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import type { ReturnLine, ReturnText, ReturnView } from './sheet.types.ts';

/** A return as it is shown. */
export async function viewOf(ctx: Context, sheet: Sheet): Promise<ReturnView> {
  const { period, unit, stored } = sheet;
  const { id, revision, state, signatures, checkCode, frozenOn, frozenBy, submittedOn, scanId } = stored;
  const [scan] = scanId ? await storedFilesById(ctx, [scanId]) : [];
  const chain = stored.frozenOn ? stored : await ctx.em.findOne(UnitSigning, { unitId: unit.id });
  const steps = chain?.steps ?? [];
  return {
    id,
    revision,
    period,
    unit,
    state,
    signing: steps.length > 0 ? 'SCREEN' : 'PAPER',
    steps,
    signatures,
    checkCode,
    frozenOn,
    frozenBy,
    submittedOn,
    scan: scan ?? null,
    lines: sheet.rows.map((row) => lineOf(sheet, row)),
    texts: await textsOf(ctx, sheet),
  };
}

function lineOf(
  { period, stored }: Sheet,
  { indicator, isPart, isOpen, figures, kept }: SheetRow,
): ReturnLine {
  const correction = stored.corrections[indicator.id];
  const part = isPart ? stored.parts[indicator.id] : undefined;
  return {
    rowId: kept?.id ?? null,
    version: kept?.version ?? 0,
    indicator,
    isPart,
    isOpen,
    figures,
    reason: (isOpen ? correction?.reason : kept?.reason) ?? null,
    evidenceId: (isOpen ? correction?.evidenceId : kept?.evidenceId) ?? null,
    state: kept?.state ?? null,
    message: kept?.message ?? null,
    verified: kept?.verified ?? null,
    verifiedOn: kept?.verifiedOn ?? null,
    verifiedBy: kept?.verifiedBy ?? null,
    partOn: part?.handedInOn ?? null,
    lateUnitIds: kept?.lateUnits ?? [],
    periodId: period.id,
  };
}

async function textsOf(ctx: Context, { rows, stored }: Sheet): Promise<ReturnText[]> {
  const ids = [...new Set(rows.map(({ indicator }) => indicator.commitmentId))];
  return Promise.all(
    ids.map(async (id) => {
      const said = stored.texts[id] ?? { text: '', noChange: false };
      const own = rows.filter(({ indicator, isPart }) => indicator.commitmentId === id && !isPart);
      const isAsked = own.some(({ figures }) => needsWords(figures));
      return { commitment: (await ctx.load(commitmentsById, id))!, ...said, isAsked };
    }),
  );
}
