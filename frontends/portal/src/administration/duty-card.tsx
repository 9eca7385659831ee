import { Card, QueryView, usePageQuery } from '@minsheng/kit';
import { DataTable } from '@minsheng/kit/data';
import { AdministratorDutiesQuery } from './joint-act.documents.ts';
import { t } from './messages.ts';

/** Who holds the three duties (A 角) and who stands in (B 角). */
export function DutyCard() {
  const query = usePageQuery(AdministratorDutiesQuery, {});
  return (
    <Card title={t('duty.title')} note={t('duty.note')}>
      <QueryView query={query} pick={(data) => data.administratorDuties} skeletonLines={3}>
        {(duties) => (
          <DataTable
            label={t('duty.title')}
            rows={duties}
            rowKey={({ role }) => role}
            columns={[
              { key: 'role', title: t('grant.role'), heading: true, render: ({ role }) => t(`role.${role}`) },
              { key: 'first', title: t('duty.first'), render: ({ holders }) => holders[0]?.name ?? <None /> },
              {
                key: 'deputies',
                title: t('duty.deputy'),
                render: ({ holders }) => <Deputies names={holders.slice(1).map(({ name }) => name)} />,
              },
            ]}
          />
        )}
      </QueryView>
    </Card>
  );
}

function Deputies({ names }: { readonly names: readonly string[] }) {
  return names.length > 0 ? names.join(t('duty.join')) : <None />;
}

function None() {
  return <span className="ms-text-yellow">{t('duty.none')}</span>;
}
