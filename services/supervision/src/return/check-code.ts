import { createHash } from 'node:crypto';
import type { RowSaid, SaidText } from './return.rules.ts';

type Figures = Pick<RowSaid, 'indicatorId' | 'figures'>;

/** 校验码 of a form: eight characters that another figure, row or text would change. */
export function checkCodeOf(
  returnId: string,
  rows: readonly Figures[],
  texts: Readonly<Record<string, SaidText>>,
): string {
  const figures = rows
    .map(({ indicatorId, figures: { reported, gained, corrected } }) => [
      indicatorId,
      reported,
      gained,
      corrected,
    ])
    .toSorted((a, b) => String(a[0]).localeCompare(String(b[0])));
  const said = Object.entries(texts).toSorted(([a], [b]) => a.localeCompare(b));
  const digest = createHash('sha256')
    .update(JSON.stringify([returnId, figures, said]))
    .digest('hex');
  return digest.slice(0, 8).toUpperCase();
}
