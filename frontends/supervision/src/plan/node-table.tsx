import { amountInWords, formatDay } from '@minsheng/kit';
import { type Column, DataTable } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import type { Plan } from './plan-card.tsx';

type Node = Plan['planNodes'][number];

interface NodeTableProps {
  readonly plan: Plan;
  readonly asOf: string;
}

/** Values promised by day. */
export function NodeTable({ plan, asOf }: NodeTableProps) {
  const { unitOfMeasure: unit } = plan;
  const columns: Column<Node>[] = [
    { key: 'day', title: t('plan.day'), heading: true, render: ({ day }) => formatDay(day) },
    {
      key: 'value',
      title: t('plan.value'),
      align: 'right',
      render: ({ value }) => amountInWords(value ?? '0', unit),
    },
    {
      key: 'state',
      title: t('plan.state'),
      render: ({ day }) => t(day <= asOf ? 'plan.state.due' : 'plan.state.ahead'),
    },
  ];
  return (
    <DataTable
      label={t('plan.title.NODES')}
      columns={columns}
      rows={plan.planNodes}
      rowKey={({ day }) => day}
    />
  );
}
