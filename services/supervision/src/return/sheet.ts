import { type Context, notFound } from '@minsheng/kernel';
import { type CalendarDate, decimal } from '@minsheng/kernel/domain';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import { catalogueNow } from '../catalogue/shared-catalogue.ts';
import type { Unit } from '../catalogue/unit.entity.ts';
import { ReportingPeriod } from '../period/period.entity.ts';
import { findReading } from '../progress/readings.ts';
import { KINDS } from '../progress/terms.rules.ts';
import { figuresOf, type RowFigures } from './figures.rules.ts';
import { ReturnRow } from './return-row.entity.ts';
import { isOpenRow } from './states.rules.ts';
import { UnitReturn } from './unit-return.entity.ts';

/** A unit's return as it stands: what was frozen, and for the rest what the ledger says of the cut-off now. */
export interface Sheet {
  readonly period: ReportingPeriod;
  readonly unit: Unit;
  readonly stored: UnitReturn;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly indicator: Indicator;
  readonly isPart: boolean;
  readonly figures: RowFigures;
  /** What was frozen last and not withdrawn; undefined before. */
  readonly kept: ReturnRow | undefined;
  /** Whether the figures are still to be returned. */
  readonly isOpen: boolean;
}

/** Id of a unit's return of a period: there is one before anybody has touched it. */
export function returnId(period: string, unit: string): string {
  return `${period}.${unit}`;
}

/** The period and the unit that a return's id names. NOT_FOUND where there is no such return. */
export async function placeOf(ctx: Context, id: string): Promise<Pick<Sheet, 'period' | 'unit'>> {
  const [periodId = '', code = ''] = id.split('.');
  const { units } = await catalogueNow(ctx);
  const unit = [...units.values()].find((it) => it.code === code);
  const period = await ctx.em.findOne(ReportingPeriod, { id: periodId }, { disableIdentityMap: true });
  if (!unit || !period) throw notFound();
  return { period, unit };
}

/** The return as it stands now; untouched ones are drafts. The figures are those known today. */
export async function sheetOf(ctx: Context, period: ReportingPeriod, unit: Unit): Promise<Sheet> {
  const id = returnId(period.id, unit.code);
  const em = ctx.em.fork();
  const stored = (await em.findOne(UnitReturn, { id })) ?? untouched(id, period, unit);
  const kept = latest(await em.find(ReturnRow, { returnId: id, state: { $ne: 'WITHDRAWN' } }));
  const before = latest(
    await em.find(ReturnRow, {
      unitId: unit.id,
      cutOff: { $lt: period.cutOff },
      state: { $in: ['SUBMITTED', 'VERIFIED', 'REOPENED'] },
    }),
  );
  const rows = await Promise.all(
    (await indicatorsAsked(ctx, { period, unit })).map(async (indicator): Promise<SheetRow | undefined> => {
      const row = kept.get(indicator.id);
      const isPart = indicator.ownerId !== unit.id;
      const isOpen = isOpenRow(row?.state);
      if (row && !isOpen) return { indicator, isPart, figures: row.figures, kept: row, isOpen };
      const figures = await prepare(ctx, period.cutOff, indicator, isPart, stored, before.get(indicator.id));
      const isAsked = indicator.role === 'OUTPUT' || figures.ledger !== null;
      return isAsked ? { indicator, isPart, figures, kept: row, isOpen } : undefined;
    }),
  );
  return { period, unit, stored, rows: rows.filter((row) => row !== undefined) };
}

export function untouched(id: string, { id: periodId }: ReportingPeriod, { id: unitId }: Unit): UnitReturn {
  return Object.assign(new UnitReturn(), { id, periodId, unitId });
}

/** What a unit owns, and of what it returns a part; in the notice's order. */
export async function indicatorsAsked(
  ctx: Context,
  { period: { year }, unit: { id } }: Pick<Sheet, 'period' | 'unit'>,
): Promise<Indicator[]> {
  const { commitments, indicatorsOf } = await catalogueNow(ctx);
  const all = [...commitments.values()].flatMap((commitment) => indicatorsOf.get(commitment.id) ?? []);
  return all.filter((it) => it.year === year && (it.ownerId === id || it.contributorIds.includes(id)));
}

async function prepare(
  ctx: Context,
  cutOff: CalendarDate,
  indicator: Indicator,
  isPart: boolean,
  stored: UnitReturn,
  last: ReturnRow | undefined,
): Promise<RowFigures> {
  const knownOn = ctx.clock.today();
  const asOf = knownOn < cutOff ? knownOn : cutOff;
  const reading = await findReading(ctx, indicator, { asOf, knownOn });
  const terms = {
    target: indicator.target === null ? null : decimal(indicator.target),
    adds: adds(indicator),
  };
  if (isPart) {
    const value = stored.parts[indicator.id]?.value ?? null;
    return {
      ...figuresOf(terms, reading, undefined, undefined),
      reported: value,
      shown: value,
      gained: null,
      completion: null,
    };
  }
  const corrected = stored.corrections[indicator.id];
  const then = last && (await findReading(ctx, indicator, { asOf: last.cutOff, knownOn }));
  const returned = last && {
    reported: last.verified ?? last.figures.reported,
    ledgerNow: then?.value ?? null,
  };
  return figuresOf(terms, reading, corrected && decimal(corrected.value), returned);
}

function adds({ counting }: Indicator): boolean {
  return KINDS[counting].figure === 'SUM';
}

/** Of each indicator the last: by cut-off, then by version. */
export function latest(rows: readonly ReturnRow[]): Map<string, ReturnRow> {
  const inOrder = rows.toSorted((a, b) => a.cutOff.localeCompare(b.cutOff) || a.version - b.version);
  return new Map(inOrder.map((row) => [row.indicatorId, row]));
}
