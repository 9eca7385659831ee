import { nameOf } from '../data/name-of.ts';
import type { Column } from '../data/data-table.tsx';
import type { Counting } from '../format/indicator.ts';
import { formatDecimal } from '../format/number.ts';
import { t } from './messages.ts';
import type { Statement } from './statement.types.ts';
import { figuresOf } from './totals.ts';

/** A place and its figures, as the indicator is counted. */
export function totalColumns(counting: Counting): Column<Statement['totals'][number]>[] {
  return [
    { key: 'place', title: t('column.place'), heading: true, render: ({ township }) => nameOf(township) },
    ...figuresOf(counting).map((figure): Column<Statement['totals'][number]> => ({
      key: figure,
      title: t(`figure.${figure}`),
      align: 'right',
      render: (row) => formatDecimal(row[figure]),
    })),
  ];
}
