import { Card, Facts, QueryView, usePageQuery } from '@minsheng/kit';
import type { ScreeningProgramme } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { ScreeningResultQuery } from './screening.documents.ts';

/** Sensitive: rendered only where the server said that this reader may see it. */
export function ResultCard({
  id,
  programme,
}: {
  readonly id: string;
  readonly programme: ScreeningProgramme;
}) {
  const query = usePageQuery(ScreeningResultQuery, { id });
  return (
    <Card title={t('detail.followUp')}>
      <QueryView query={query} pick={(data) => data.screening} skeletonLines={3}>
        {({ highRisk, result, followUp, followUpDueOn, followUpNote }) => (
          <Facts
            facts={[
              ...(programme === 'COLORECTAL'
                ? [
                    {
                      key: 'highRisk',
                      label: t('detail.highRisk'),
                      value: t(highRisk ? 'detail.yes' : 'detail.no'),
                    },
                  ]
                : []),
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
