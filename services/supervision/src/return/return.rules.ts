import type { CalendarDate, Fault } from '@minsheng/kernel/domain';
import { needsWords, type RowFigures } from './figures.rules.ts';

/** What a unit says of a commitment (进展、困难、下步), or that nothing has changed (无变化). */
export interface SaidText {
  readonly text: string;
  readonly noChange: boolean;
}

/** 300 characters a commitment: what the bulletin has room for. */
export const LONGEST_TEXT = 300;

export interface RowSaid {
  readonly indicatorId: string;
  readonly commitmentId: string;
  readonly name: string;
  readonly isPart: boolean;
  readonly figures: RowFigures;
}

/** Commitments of which the unit has to say something: one of its rows is behind or corrected. */
export function commitmentsToExplain(rows: readonly RowSaid[]): readonly string[] {
  const asked = rows.filter(({ isPart, figures }) => !isPart && needsWords(figures));
  return [...new Set(asked.map(({ commitmentId }) => commitmentId))];
}

/** Why a return cannot be frozen yet: a commitment that is behind or corrected is not explained. 无变化 explains it. */
export function findTextFault(
  rows: readonly RowSaid[],
  texts: Readonly<Record<string, SaidText>>,
): Fault | undefined {
  const silent = commitmentsToExplain(rows).find((id) => {
    const said = texts[id];
    return !said || (!said.noChange && said.text === '');
  });
  if (silent === undefined) return undefined;
  const row = rows.find(
    ({ commitmentId, isPart, figures }) => commitmentId === silent && !isPart && needsWords(figures),
  )!;
  return { code: 'RETURN_TEXT_MISSING', field: silent, params: { name: row.name } };
}

/** Why a return cannot be handed in: its period is not over, or is locked. A reopened or sent back one still can. */
export function findPeriodFault(
  {
    cutOff,
    lockedOn,
    asks,
  }: { readonly cutOff: CalendarDate; readonly lockedOn: CalendarDate | null; readonly asks: boolean },
  isOpenAgain: boolean,
  today: CalendarDate,
): Fault | undefined {
  if (!asks) return { code: 'PERIOD_ASKS_NOBODY', field: 'period' };
  if (today <= cutOff) return { code: 'PERIOD_NOT_OVER', field: 'period', params: { day: cutOff } };
  return lockedOn !== null && !isOpenAgain
    ? { code: 'PERIOD_LOCKED', field: 'period', params: { day: lockedOn } }
    : undefined;
}
