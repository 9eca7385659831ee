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
  /** Field by which the server sorts when its head is pressed. */
  readonly sort?: string;
  /** A date, a state, a place: never broken over two lines. */
  readonly steady?: boolean;
  /** A long text: one line here, the whole on hover and for screen readers. */
  readonly cut?: boolean;
}

/** By which column rows are sorted. */
export interface Order {
  readonly field: string;
  readonly descending: boolean;
}

interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly order?: Order;
  /** `null`: in the usual order again. Left out where the server does not sort. */
  readonly onOrder?: (order: Order | null) => void;
}

/** A table; on the phone a list of cards. The roles keep it a table for screen readers when the layout is not. */
export function DataTable<Row>({ label, columns, rows, rowKey, order, onOrder }: DataTableProps<Row>) {
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
                aria-sort={sortOf(column, order)}
              >
                {column.sort && onOrder ? (
                  <SortButton title={column.title} field={column.sort} order={order} onOrder={onOrder} />
                ) : (
                  column.title
                )}
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

interface SortButtonProps {
  readonly title: string;
  readonly field: string;
  readonly order: Order | undefined;
  readonly onOrder: (order: Order | null) => void;
}

/** First press: the largest or latest first; second: the other way; third: as usual. */
function SortButton({ title, field, order, onOrder }: SortButtonProps) {
  const now = order?.field === field ? order : undefined;
  const next =
    now === undefined ? { field, descending: true } : now.descending ? { field, descending: false } : null;
  const mark = now === undefined ? '' : now.descending ? ' ↓' : ' ↑';
  return (
    <button
      type="button"
      className="ms-sort"
      title={t(next?.descending === false ? 'list.sortUp' : next ? 'list.sortDown' : 'list.sortUsual', {
        title,
      })}
      onClick={() => onOrder(next)}
    >
      {title}
      <span aria-hidden>{mark}</span>
    </button>
  );
}

function sortOf<Row>(
  { sort }: Column<Row>,
  order: Order | undefined,
): 'ascending' | 'descending' | undefined {
  if (!sort || order?.field !== sort) return undefined;
  return order.descending ? 'descending' : 'ascending';
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
      <div>{column.cut ? <CutText>{column.render(row)}</CutText> : column.render(row)}</div>
    </td>
  );
}

/** One line of a long text; the whole of it is its title once the pointer rests on it. */
function CutText({ children }: { readonly children: ReactNode }) {
  return (
    <span
      className="ms-cut"
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = currentTarget.textContent;
      }}
    >
      {children}
    </span>
  );
}

function cellClass<Row>({ align, heading, wide, steady }: Column<Row>): string | undefined {
  return (
    [align === 'right' && 'ms-right', heading && 'ms-heading', wide && 'ms-wide-cell', steady && 'ms-steady']
      .filter(Boolean)
      .join(' ') || undefined
  );
}
