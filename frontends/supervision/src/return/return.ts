import type { PeriodFragment, ReturnListQuery, ReturnPartsFragment } from '../gql/graphql.ts';

export type Return = ReturnPartsFragment;
export type Line = Return['lines'][number];
export type Period = PeriodFragment;
export type ListedReturn = ReturnListQuery['unitReturns'][number];

/** The period that a page begins with: the last that is over and asks for returns, else the first that will. */
export function currentPeriod<P extends Period>(periods: readonly P[]): P | undefined {
  const asking = periods.filter(({ asks }) => asks);
  return asking.filter(({ isOver }) => isOver).at(-1) ?? asking[0];
}

/** What the office can accept at once. */
export function rowsToVerify(lines: readonly Pick<Line, 'rowId' | 'state'>[]): string[] {
  return lines.flatMap(({ rowId, state }) => (rowId && state === 'SUBMITTED' ? rowId : []));
}

/** How many of a return's indicators are verified; parts are signed by whoever leads. */
export function countLines({ lines }: Pick<ListedReturn, 'lines'>) {
  const own = lines.filter(({ isPart }) => !isPart);
  return {
    total: own.length,
    verified: own.filter(({ state }) => state === 'VERIFIED').length,
    behind: own.filter(({ figures: { standing } }) => standing === 'BEHIND' || standing === 'FAR_BEHIND')
      .length,
    parts: lines.length - own.length,
    partsIn: lines.filter(({ isPart, partOn }) => isPart && partOn != null).length,
  };
}

/** Something is returned otherwise than the ledger has it, or what was returned last has moved. */
export function isCorrected({ figures: { ledger, reported, corrected } }: Pick<Line, 'figures'>): boolean {
  return ledger !== reported || (corrected != null && corrected !== '0');
}
