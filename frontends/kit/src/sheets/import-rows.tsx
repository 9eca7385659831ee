import { useEffect, useState } from 'react';
import { type Column, DataTable } from '../data/data-table.tsx';
import { t } from '../i18n/messages.ts';
import { Card, Notice } from '../page/card.tsx';
import { Button } from '../page/states.tsx';
import { readRows } from './sheet-calls.ts';
import type { Import, ImportRow, SheetKind } from './sheet-types.ts';

interface ImportRowsProps {
  readonly kind: SheetKind;
  readonly current: Import;
  readonly state: 'BAD' | 'CHANGED' | 'STALE';
}

/** The rows of a table in one state, some at a time; nothing where there are none. */
export function ImportRows({ kind, current, state }: ImportRowsProps) {
  const { id, counts } = current;
  const all = counts[state] ?? 0;
  const [rows, setRows] = useState<readonly ImportRow[]>([]);
  const [failure, setFailure] = useState<string>();

  async function more(from: readonly ImportRow[]): Promise<void> {
    setFailure(undefined);
    try {
      const next = await readRows(kind, { id, state, after: from.at(-1)?.n ?? 0 });
      setRows([...from, ...next]);
    } catch (error) {
      setFailure((error as Error).message);
    }
  }

  useEffect(() => {
    setRows([]);
    if (all > 0) void more([]);
    // oxlint-disable-next-line react/exhaustive-deps -- anew where the import is another, or was checked again
  }, [id, all]);

  if (all === 0) return null;
  const title = t(`sheet.rows.${state}`, { rows: all });
  return (
    <Card title={title}>
      <DataTable
        label={title}
        columns={state === 'CHANGED' ? CHANGES : FAULTS}
        rows={rows.flatMap((row) => linesOf(row, state))}
        rowKey={({ key }) => key}
      />
      {failure && <Notice tone="bad">{failure}</Notice>}
      {rows.length < all && (
        <div className="ms-sheet-step">
          <Button onClick={() => void more(rows)}>{t('sheet.rows.more')}</Button>
        </div>
      )}
    </Card>
  );
}

interface Line {
  readonly key: string;
  readonly n: number;
  readonly label: string;
  readonly value: string;
  readonly message: string;
}

const ROW: Column<Line> = {
  key: 'n',
  title: t('sheet.row'),
  width: '90px',
  heading: true,
  render: ({ n }) => t('sheet.row.n', { n }),
};
const FAULTS: readonly Column<Line>[] = [
  ROW,
  { key: 'label', title: t('sheet.row.column'), width: '18%', render: ({ label }) => label },
  { key: 'value', title: t('sheet.row.value'), width: '22%', wide: true, render: ({ value }) => value },
  { key: 'message', title: t('sheet.row.remedy'), wide: true, render: ({ message }) => message },
];
const CHANGES: readonly Column<Line>[] = [
  ROW,
  { key: 'label', title: t('sheet.row.changes'), wide: true, render: ({ label }) => label },
];

function linesOf({ n, faults, changed }: ImportRow, state: ImportRowsProps['state']): readonly Line[] {
  if (state === 'CHANGED')
    return [{ key: String(n), n, label: changed.join(t('kind.and')), value: '', message: '' }];
  return faults.map((fault, nth) => ({ key: `${n}.${nth}`, n, ...fault }));
}
