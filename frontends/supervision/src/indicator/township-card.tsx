import { useState } from 'react';
import { Button, Card, QueryView, usePageQuery, useServerEvents } from '@minsheng/kit';
import { TownshipTable } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import { TownshipsQuery } from './indicator.documents.ts';

interface TownshipCardProps {
  readonly id: string;
  readonly asOf: string;
  readonly knownOn: string | undefined;
}

/** On demand only: townships are not ranked by default. */
export function TownshipCard(props: TownshipCardProps) {
  const [shown, setShown] = useState(false);
  return (
    <Card title={t('indicator.townships')}>
      {shown ? (
        <Figures {...props} />
      ) : (
        <div className="ms-card-body">
          <Button onClick={() => setShown(true)}>{t('indicator.townships.show')}</Button>
        </div>
      )}
    </Card>
  );
}

function Figures({ id, asOf, knownOn }: TownshipCardProps) {
  const query = usePageQuery(TownshipsQuery, { id, asOf, knownOn });
  useServerEvents([id], query);
  return (
    <QueryView query={query} pick={(data) => data.indicator && { table: data.indicator.townships }}>
      {({ table }) => <TownshipTable label={t('indicator.townships')} table={table} />}
    </QueryView>
  );
}
