import { Card, EmptyPanel, QueryView, usePageQuery, useServerEvents, useSetting } from '@minsheng/kit';
import { TrendChart } from '@minsheng/kit/chart';
import type { CommitmentIndicatorFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { TrendQuery } from './commitment.documents.ts';

interface IndicatorCardProps {
  readonly indicator: CommitmentIndicatorFragment;
  readonly asOf: string;
}

/** The running total of one indicator against its plan. */
export function TrendCard({ indicator: { id, name, unitOfMeasure, target }, asOf }: IndicatorCardProps) {
  const { year } = useSetting();
  const query = usePageQuery(TrendQuery, { id, asOf });
  useServerEvents([id], query);
  return (
    <Card title={t('commitment.trend', { name })} note={t('commitment.trend.note', { unit: unitOfMeasure })}>
      <QueryView
        query={query}
        pick={(data) => data.indicator?.trend}
        isEmpty={(trend) => trend.length === 0}
        empty={<EmptyPanel text={t('commitment.trend.empty')} />}
      >
        {(points) => (
          <TrendChart title={name} unit={unitOfMeasure} year={year} target={target} points={points} />
        )}
      </QueryView>
    </Card>
  );
}
