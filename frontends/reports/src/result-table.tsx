import { formatDecimal } from '@minsheng/kit';
import { t } from './messages.ts';
import type { Table } from './table.ts';
import styles from './workbench.module.css';

/** Groups at the left, numbers at the right; where a dimension stands across, its values head the numbers. */
export function ResultTable({ table }: { readonly table: Table }) {
  const { groups, across, numbers, rows, totals } = table;
  const isPivot = across.length > 1 || across[0] !== '';
  return (
    <div className="ms-table-frame" role="region" aria-label={t('result')} tabIndex={0}>
      <table className={styles.table!}>
        <thead>
          {isPivot && (
            <tr>
              {groups.map((group) => (
                <th key={group} scope="col" rowSpan={2}>
                  {group}
                </th>
              ))}
              {across.map((head) => (
                <th key={head} scope="colgroup" colSpan={numbers.length}>
                  {head}
                </th>
              ))}
            </tr>
          )}
          <tr>
            {!isPivot &&
              groups.map((group) => (
                <th key={group} scope="col">
                  {group}
                </th>
              ))}
            {across.flatMap((head) =>
              numbers.map((number) => (
                <th key={`${head} ${number}`} scope="col" className={styles.number!}>
                  {number}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.groups.join(' ')}>
              <Heads groups={row.groups} />
              <Cells cells={row.cells} />
            </tr>
          ))}
        </tbody>
        {totals.length > 0 && groups.length > 0 && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={groups.length}>
                {t('total')}
              </th>
              <Cells cells={totals} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Heads({ groups }: { readonly groups: readonly string[] }) {
  return groups.map((group, nth) =>
    nth === 0 ? (
      <th key={nth} scope="row">
        {group}
      </th>
    ) : (
      <td key={nth}>{group}</td>
    ),
  );
}

function Cells({ cells }: { readonly cells: readonly string[] }) {
  return cells.map((cell, nth) => (
    <td key={nth} className={styles.number!}>
      {/^-?\d+(\.\d+)?$/.test(cell) ? formatDecimal(cell) : cell}
    </td>
  ));
}
