import { type Column, DataTable } from '../data/data-table.tsx';
import type { Counting } from '../format/indicator.ts';
import { formatDecimal } from '../format/number.ts';
import { readQuantity } from '../format/exact.ts';
import { t } from './messages.ts';
import type { RefusedRow } from './totals-field.tsx';
import { figuresOf, sumsOf, type Field, type RowFault, type TotalsRow } from './totals.ts';

interface TotalsPreviewProps {
  readonly rows: readonly TotalsRow[];
  readonly counting: Counting;
  readonly refused?: RefusedRow;
}

/** How the rows are read, what is wrong with which and what helps, and what they come to. */
export function TotalsPreview({ rows, counting, refused }: TotalsPreviewProps) {
  if (rows.length === 0) return null;
  const wrong = rows.filter(({ faults }) => faults.length > 0).length;
  return (
    <>
      <p role="status" className={wrong > 0 ? 'ms-text-red' : undefined}>
        {t(wrong > 0 ? 'preview.wrong' : 'preview.right', { rows: rows.length, wrong })}
        {wrong === 0 && sumInWords(rows, counting)}
      </p>
      <DataTable
        label={t('preview.title')}
        columns={columns(counting, refused)}
        rows={rows}
        rowKey={({ number }) => String(number)}
      />
    </>
  );
}

function columns(counting: Counting, refused: RefusedRow | undefined): Column<TotalsRow>[] {
  return [
    { key: 'row', title: t('preview.row'), render: ({ number }) => number },
    {
      key: 'place',
      title: t('column.place'),
      heading: true,
      render: (row) => <Written row={row} field="place" text={row.place} />,
    },
    ...figuresOf(counting).map((figure): Column<TotalsRow> => ({
      key: figure,
      title: t(`figure.${figure}`),
      align: 'right',
      render: (row) => <Written row={row} field={figure} text={shown(row.figures[figure])} />,
    })),
    {
      key: 'check',
      title: t('preview.check'),
      wide: true,
      render: (row) => (
        <Check row={row} refused={refused?.row === row.number ? refused.message : undefined} />
      ),
    },
  ];
}

function Written({
  row,
  field,
  text,
}: {
  readonly row: TotalsRow;
  readonly field: Field;
  readonly text: string;
}) {
  const wrong = row.faults.some((fault) => fault.field === field);
  return <span className={wrong ? 'ms-text-red' : undefined}>{text || '—'}</span>;
}

function Check({
  row: { faults },
  refused,
}: {
  readonly row: TotalsRow;
  readonly refused: string | undefined;
}) {
  if (faults.length === 0 && !refused) return t('preview.ok');
  return (
    <>
      {[...faults.map(faultInWords), ...(refused ? [refused] : [])].map((words) => (
        <span key={words} className="ms-text-red ms-fault">
          {words}
        </span>
      ))}
    </>
  );
}

/** The field and the remedy; the row's number stands beside it. */
export function faultInWords({ field, code }: RowFault): string {
  return t('fault.at', {
    field: field === 'place' ? t('column.place') : t(`figure.${field}`),
    fault: t(`fault.${code}`),
  });
}

function sumInWords(rows: readonly TotalsRow[], counting: Counting): string {
  const sums = sumsOf(rows, counting);
  if (!sums) return '';
  return figuresOf(counting)
    .map((figure) => t('preview.sum', { figure: t(`figure.${figure}`), sum: formatDecimal(sums[figure]!) }))
    .join('');
}

function shown(figure: string | undefined): string {
  if (!figure) return '';
  return readQuantity(figure) === undefined ? figure : formatDecimal(figure);
}
