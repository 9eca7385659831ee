import type { Context } from '@minsheng/kernel';
import { type CalendarDate, decimal } from '@minsheng/kernel/domain';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import { catalogueNow } from '../catalogue/shared-catalogue.ts';
import { type Moment, momentIn } from '../progress/moment.ts';
import type { Standing } from '../progress/light.rules.ts';
import { findReading } from '../progress/readings.ts';
import { findTownships } from '../progress/township.queries.ts';
import type { Figures, Line } from './indicator-report.rules.ts';
import type { IndicatorReportFilter } from './indicator-report.types.ts';

/** A line with where its indicator stood on the day it is compared with. */
export interface StandingLine extends Line {
  readonly before?: { readonly light: string; readonly standing: string };
}

export interface AskedLines {
  readonly year: number;
  readonly asOf?: CalendarDate | null;
  readonly since?: CalendarDate | null;
}

const NOT_CONNECTED = { light: 'GREY', standing: 'NOT_CONNECTED' satisfies Standing } as const;
const NO_FIGURES: Figures = { value: null, target: null, planned: null, completion: null };

/**
 * A line for each indicator of a year as its reading stands, or, by township, for each of its places as `Indicator.townships`
 * tells them the reader: of people, outsiders are told the release of the last closed month (decision 090).
 */
export async function readLines(
  ctx: Context,
  { year, asOf, since }: AskedLines,
  byTownship: boolean,
): Promise<readonly StandingLine[]> {
  const { commitments, indicators } = await catalogueNow(ctx);
  const today = ctx.clock.today();
  const now = momentIn(year, { asOf }, today);
  const earlier = since ? momentIn(year, { asOf: since }, today) : undefined;
  const lines = [...indicators.values()]
    .filter((it) => it.year === year)
    .map(async (indicator): Promise<readonly StandingLine[]> => {
      const [reading, before] = await Promise.all([
        findReading(ctx, indicator, now),
        earlier ? findReading(ctx, indicator, earlier) : undefined,
      ]);
      const { light, standing } = reading ?? NOT_CONNECTED;
      const { commitmentId, ownerId, role, unitOfMeasure, id } = indicator;
      const { batch } = commitments.get(commitmentId)!;
      const groups = {
        commitment: commitmentId,
        indicator: id,
        unit: ownerId,
        batch,
        role,
        light,
        standing,
        unitOfMeasure,
      };
      const stood = earlier ? { before: before ?? NOT_CONNECTED } : {};
      const line = { groups, indicatorId: id, ...stood };
      if (byTownship) return placesOf(ctx, indicator, line, now, earlier);
      return [
        {
          ...line,
          now: figuresOf(indicator, reading),
          ...(earlier ? { earlier: figuresOf(indicator, before) } : {}),
        },
      ];
    });
  return (await Promise.all(lines)).flat();
}

function figuresOf(
  { target }: Indicator,
  reading: Pick<Figures, 'value' | 'planned' | 'completion'> | undefined,
): Figures {
  const { value, planned, completion } = reading ?? NO_FIGURES;
  return { value, planned, completion, target: target === null ? null : decimal(target) };
}

async function placesOf(
  ctx: Context,
  indicator: Indicator,
  line: Omit<StandingLine, 'now' | 'earlier'>,
  now: Moment,
  earlier: Moment | undefined,
): Promise<readonly StandingLine[]> {
  const [table, before] = await Promise.all([
    findTownships(ctx, indicator, now),
    earlier ? findTownships(ctx, indicator, earlier) : undefined,
  ]);
  return (table?.rows ?? []).map(({ township, value }) => {
    const place = before?.rows.find((it) => it.township.id === township.id);
    return {
      ...line,
      groups: { ...line.groups, township: township.id },
      now: { ...NO_FIGURES, value },
      ...(earlier ? { earlier: { ...NO_FIGURES, value: place?.value ?? null } } : {}),
    };
  });
}

/** Whether a line is meant, as it stands now or as it stood before. */
export function isMeant(
  { groups, before }: StandingLine,
  { commitment, indicator, unit, role, light, standings }: IndicatorReportFilter,
  when: 'now' | 'earlier',
): boolean {
  const stood = when === 'now' ? { light: groups['light'], standing: groups['standing'] } : before;
  return (
    isSame(commitment, groups['commitment']) &&
    isSame(indicator, groups['indicator']) &&
    isSame(unit, groups['unit']) &&
    isSame(role, groups['role']) &&
    isSame(light, stood?.light) &&
    (standings == null || standings.some((it) => it === stood?.standing))
  );
}

function isSame(said: string | null | undefined, is: string | undefined): boolean {
  return said == null || said === is;
}
