import { EmptyPanel, formatDecimal } from '@minsheng/kit';
import { type Column, DataTable } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import type { UnitPlan } from './plan.ts';

interface FundTableProps {
  readonly funds: UnitPlan['funds'];
  readonly filed: boolean;
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly amount: string;
  readonly allocated: string | null;
  readonly paid: string | null;
}

const money = (amount: string | null) => (amount === null ? t('funds.notReported') : formatDecimal(amount));

const COLUMNS: Column<Line>[] = [
  { key: 'name', title: t('funds.source'), heading: true, render: ({ name }) => name },
  { key: 'amount', title: t('funds.planned'), align: 'right', render: ({ amount }) => money(amount) },
  {
    key: 'allocated',
    title: t('funds.allocated'),
    align: 'right',
    render: ({ allocated }) => money(allocated),
  },
  { key: 'paid', title: t('funds.paid'), align: 'right', render: ({ paid }) => money(paid) },
];

/** Money by source, by the last quarter reported of each, and all of it. */
export function FundTable({ funds, filed }: FundTableProps) {
  if (!filed) return <EmptyPanel text={t('funds.none')} />;
  if (!funds.needed) return <EmptyPanel text={t('funds.notNeeded')} />;
  const lines = funds.sources.map(({ id, name, amount, quarters }) => ({
    key: id,
    name,
    amount,
    allocated: quarters.at(-1)?.allocated ?? null,
    paid: quarters.at(-1)?.paid ?? null,
  }));
  const all = {
    key: 'all',
    name: t('funds.all'),
    amount: funds.planned,
    allocated: funds.allocated,
    paid: funds.paid,
  };
  return (
    <DataTable
      label={t('workPlan.funds')}
      columns={COLUMNS}
      rows={lines.length > 1 ? [...lines, all] : lines}
      rowKey={({ key }) => key}
    />
  );
}
