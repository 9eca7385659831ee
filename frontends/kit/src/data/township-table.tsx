import { formatDay } from '../format/day.ts';
import { formatDecimal } from '../format/number.ts';
import { t } from '../i18n/messages.ts';
import { EmptyPanel } from '../page/states.tsx';
import { type Column, DataTable } from './data-table.tsx';
import { nameOf } from './name-of.ts';

export interface TownshipFigureRow {
  readonly township: { readonly id: string; readonly name: string } | null;
  readonly value?: string | null;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  /** Day of which the value is. */
  readonly asOf?: string | null;
}

export interface TownshipFigures {
  readonly asOf: string;
  readonly basis: 'LIVE' | 'RELEASED';
  readonly rows: readonly TownshipFigureRow[];
  /** Places of which the day's number is not told, together. */
  readonly rest?: { readonly places: number; readonly value: string } | null;
}

/** Figures by township in the order of the divisions: a table, no ranking. Null where nothing feeds the figure. */
export function TownshipTable({
  label,
  table,
}: {
  readonly label: string;
  readonly table: TownshipFigures | null | undefined;
}) {
  if (!table) return <EmptyPanel text={t('township.empty')} />;
  const { asOf, basis, rows, rest } = table;
  return (
    <>
      <p className="ms-quiet ms-card-body">
        {t(`township.${basis === 'LIVE' ? 'live' : 'released'}`, { day: formatDay(asOf) })}
      </p>
      <DataTable
        label={label}
        columns={columnsOf(table)}
        rows={rest ? [...rows, restRow(rest, asOf)] : rows}
        rowKey={(row) => row.township?.id ?? ''}
      />
    </>
  );
}

function columnsOf({ asOf, rows }: TownshipFigures): Column<TownshipFigureRow>[] {
  const columns: Column<TownshipFigureRow>[] = [
    { key: 'name', title: t('township.name'), heading: true, render: (row) => nameOf(row.township) },
    { key: 'value', title: t('township.value'), align: 'right', render: (row) => valueOf(row, asOf) },
  ];
  // Sums have a denominator of zero everywhere: nothing is divided.
  const isQuotient = rows.some((row) => row.denominator != null && Number(row.denominator) !== 0);
  if (!isQuotient) return columns;
  return [
    ...columns,
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
  ];
}

function restRow({ places, value }: NonNullable<TownshipFigures['rest']>, asOf: string): TownshipFigureRow {
  return { township: { id: '', name: t('township.rest', { places: String(places) }) }, value, asOf };
}

/** A number of an earlier day bears that day. */
function valueOf({ value, asOf: day }: TownshipFigureRow, asOf: string) {
  if (!day || day === asOf) return figure(value);
  return (
    <>
      {figure(value)} <span className="ms-quiet">{t('township.of', { day: formatDay(day) })}</span>
    </>
  );
}

function figure(text: string | null | undefined): string {
  return text == null ? '—' : formatDecimal(text);
}
