import { usePageQuery } from '@minsheng/kit';
import { ListPage, usePaging } from '@minsheng/kit/data';
import { DutyCard } from './duty-card.tsx';
import { jointActColumns } from './joint-act-columns.tsx';
import { JointActsQuery } from './joint-act.documents.ts';
import { t } from './messages.ts';

/** What is asked against administrators, and who of the three stands alone. */
export function JointActListPage() {
  const paging = usePaging('');
  const query = usePageQuery(JointActsQuery, { after: paging.after });
  return (
    <ListPage
      title={t('joint.title')}
      head={
        <>
          <p className="ms-quiet">{t('joint.hint')}</p>
          <DutyCard />
        </>
      }
      query={query}
      pick={(data) => data.jointActs}
      columns={jointActColumns(query.refetch)}
      rowKey={({ id }) => id}
      paging={paging}
      empty={t('joint.empty')}
    />
  );
}
