import { nameOf } from './name-of.ts';
import { formatDecimal } from '../format/number.ts';
import { t } from '../i18n/messages.ts';
import { EmptyPanel } from '../page/states.tsx';
import { type Column, DataTable } from './data-table.tsx';

export interface TownshipFigureRow {
  readonly township: { readonly id: string; readonly name: string } | null;
  readonly value?: string | null;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
}

/** Figures by township in the order of the divisions: a table, no ranking. */
export function TownshipTable({
  label,
  rows,
}: {
  readonly label: string;
  readonly rows: readonly TownshipFigureRow[];
}) {
  if (rows.length === 0) return <EmptyPanel text={t('township.empty')} />;
  // Sums have a denominator of zero everywhere: nothing is divided.
  const ratio = rows.some((row) => row.denominator != null && Number(row.denominator) !== 0);
  const columns: Column<TownshipFigureRow>[] = [
    { key: 'name', title: t('township.name'), heading: true, render: (row) => nameOf(row.township) },
    { key: 'value', title: t('township.value'), align: 'right', render: (row) => figure(row.value) },
  ];
  if (ratio) {
    columns.push(
      {
        key: 'numerator',
        title: t('township.numerator'),
        align: 'right',
        render: (row) => figure(row.numerator),
      },
      {
        key: 'denominator',
        title: t('township.denominator'),
        align: 'right',
        render: (row) => figure(row.denominator),
      },
    );
  }
  return <DataTable label={label} columns={columns} rows={rows} rowKey={(row) => row.township?.id ?? ''} />;
}

function figure(text: string | null | undefined): string {
  return text == null ? '—' : formatDecimal(text);
}
