import { nameOf } from '../data/name-of.ts';
import type { Statement } from './statement.types.ts';
import type { TotalsDraft } from './totals-field.tsx';
import { figuresOf, type Place } from './totals.ts';

/** What a statement says, as it would have been typed. */
export function draftOf(
  { indicator, totals }: Pick<Statement, 'indicator' | 'totals'>,
  townships: readonly Place[],
): TotalsDraft {
  const figures = figuresOf(indicator.counting);
  const [first, ...others] = totals;
  const ofCounty = first && others.length === 0 && !townships.some(({ id }) => id === first.township?.id);
  if (ofCounty) return { mode: 'COUNTY', county: figures.map((figure) => first[figure]), text: '' };
  const lines = totals.map((total) =>
    [nameOf(total.township), ...figures.map((figure) => total[figure])].join('\t'),
  );
  return { mode: 'PLACES', county: [], text: lines.join('\n') };
}
