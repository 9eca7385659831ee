import { Card, Facts, QueryView, usePageQuery } from '@minsheng/kit';
import { t } from '../messages.ts';
import { ScreeningResultQuery } from './screening.documents.ts';

/** Sensitive: rendered only where the server said that this reader may see it. */
export function ResultCard({ id }: { readonly id: string }) {
  const query = usePageQuery(ScreeningResultQuery, { id });
  return (
    <Card title={t('detail.followUp')}>
      <QueryView query={query} pick={(data) => data.screening} skeletonLines={3}>
        {({ result, followUp, followUpDueOn, followUpNote }) => (
          <Facts
            facts={[
              { key: 'result', label: t('detail.result'), value: result ? t(`result.${result}`) : '—' },
              {
                key: 'followUp',
                label: t('detail.followUpState'),
                value: followUp ? t(`followUp.${followUp}`) : '—',
              },
              { key: 'dueOn', label: t('detail.followUpDueOn'), value: followUpDueOn ?? '—' },
              { key: 'note', label: t('detail.followUpNote'), value: followUpNote ?? '—' },
            ]}
          />
        )}
      </QueryView>
    </Card>
  );
}
