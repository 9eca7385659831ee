import { Card, EmptyPanel } from '@minsheng/kit';
import { DataTable } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import { lineColumns } from './line-columns.tsx';
import type { Return } from './return.ts';

interface LineTableProps {
  readonly shown: Return;
  readonly refetch: () => void;
}

/** Every indicator of the return; ledger, returned and verified figure side by side, never merged. */
export function LineTable({ shown, refetch }: LineTableProps) {
  const { lines } = shown;
  return (
    <Card title={t('return.lines')} note={t('return.linesNote', { count: lines.length })}>
      {lines.length === 0 ? (
        <EmptyPanel text={t('return.noLines')} />
      ) : (
        <DataTable
          label={t('return.lines')}
          columns={lineColumns(shown, refetch)}
          rows={lines}
          rowKey={({ indicator }) => indicator.id}
        />
      )}
    </Card>
  );
}
