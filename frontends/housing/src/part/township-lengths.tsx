import { formatDecimal } from '@minsheng/kit';
import { type Column, DataTable, nameOf } from '@minsheng/kit/data';
import { stepWords } from '../choices.ts';
import type { WorksKind } from '../gql/graphql.ts';
import { type Lengths, LengthBar, LengthLegend } from '../length-bar.tsx';
import { t } from '../messages.ts';

interface TownshipRow extends Lengths {
  readonly township: { readonly id: string; readonly name: string };
}

interface TownshipLengthsProps {
  readonly rows: readonly TownshipRow[];
  readonly kind: WorksKind;
}

/** Lengths by township in the order of the divisions, folded away: a table, no ranking. */
export function TownshipLengths({ rows, kind }: TownshipLengthsProps) {
  const words = stepWords(kind);
  const length = (key: keyof Lengths): Column<TownshipRow> => ({
    key,
    title: words[key],
    align: 'right',
    render: (row) => formatDecimal(row[key]),
  });
  return (
    <details>
      <summary className="ms-card-end">{t('widget.townships', { count: rows.length })}</summary>
      <LengthLegend kind={kind} />
      <DataTable
        label={t('widget.byTownship')}
        columns={[
          {
            key: 'name',
            title: t('works.township'),
            heading: true,
            render: ({ township }) => nameOf(township),
          },
          length('plannedKm'),
          length('startedKm'),
          length('baseCourseKm'),
          length('pavedKm'),
          length('acceptedKm'),
          {
            key: 'bar',
            title: t('works.lengths'),
            wide: true,
            render: (row) => <LengthBar kind={kind} lengths={row} />,
          },
        ]}
        rows={rows}
        rowKey={({ township }) => township.id}
      />
    </details>
  );
}
