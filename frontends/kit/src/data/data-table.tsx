import type { ReactNode } from 'react';
import { t } from '../i18n/messages.ts';
import './data.css';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  readonly align?: 'right';
  readonly width?: string;
  /** The row's heading, on the phone the heading of its card. */
  readonly heading?: boolean;
  /** Takes the whole width of the card on the phone. */
  readonly wide?: boolean;
}

interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table; on the phone a list of cards. The roles keep it a table for screen readers when the layout is not. */
export function DataTable<Row>({ label, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    // Scrolls only where the screen is too narrow; then the keyboard must reach it too.
    <div
      className="ms-table-frame"
      role="region"
      aria-label={t('list.region', { title: label })}
      tabIndex={0}
    >
      <table className="ms-table" role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={cellClass(column)}
                style={{ width: column.width }}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  if (column.heading)
    return (
      <th role="rowheader" scope="row" className={cellClass(column)}>
        {column.render(row)}
      </th>
    );
  return (
    <td role="cell" data-label={column.title} className={cellClass(column)}>
      <div>{column.render(row)}</div>
    </td>
  );
}

function cellClass<Row>({ align, heading, wide }: Column<Row>): string | undefined {
  return (
    [align === 'right' && 'ms-right', heading && 'ms-heading', wide && 'ms-wide-cell']
      .filter(Boolean)
      .join(' ') || undefined
  );
}
