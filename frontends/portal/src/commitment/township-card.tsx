import { Card, QueryView, usePageQuery, useServerEvents } from '@minsheng/kit';
import { TownshipTable } from '@minsheng/kit/data';
import type { CommitmentIndicatorFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { ByTownshipQuery } from './commitment.documents.ts';

interface TownshipCardProps {
  readonly indicator: CommitmentIndicatorFragment;
  readonly asOf: string;
}

/** Asked for only when somebody wants it: the county is not ranked by township on its own. */
export function TownshipCard({ indicator: { id, name, unitOfMeasure }, asOf }: TownshipCardProps) {
  const query = usePageQuery(ByTownshipQuery, { id, asOf });
  useServerEvents([id], query);
  const title = t('commitment.townships', { name });
  return (
    <Card title={title} note={unitOfMeasure}>
      <QueryView query={query} pick={(data) => data.indicator && { table: data.indicator.townships }}>
        {({ table }) => <TownshipTable label={title} table={table} />}
      </QueryView>
    </Card>
  );
}
