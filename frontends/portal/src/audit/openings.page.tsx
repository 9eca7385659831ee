import { Card, EmptyPanel, PageBar, QueryView, holdsRole, usePageQuery } from '@minsheng/kit';
import { DataTable } from '@minsheng/kit/data';
import { t } from './messages.ts';
import { useViewer } from '../session/session.tsx';
import { AskForPerson } from './ask-for-person.tsx';
import { AUDITED_MODULES, type OpenedModule, isOpened } from './audited.ts';
import { openingColumns } from './opening-columns.tsx';
import { useUnitNames } from './unit-names.ts';

/** Openings of the trail of sensitive records: the auditor asks, the head of the unit decides. Each module by itself. */
export function OpeningsPage() {
  return (
    <>
      <PageBar title={t('audit.openings')} />
      <p className="ms-quiet">{t('audit.openings.hint')}</p>
      {AUDITED_MODULES.filter(isOpened).map((module) => (
        <ModuleOpenings key={module.id} module={module} />
      ))}
    </>
  );
}

function ModuleOpenings({ module }: { readonly module: OpenedModule }) {
  const viewer = useViewer();
  const unitName = useUnitNames();
  const query = usePageQuery(module.openings.list, {});
  return (
    <Card title={module.title}>
      {holdsRole(viewer, 'AUDIT_ADMIN') && <AskForPerson module={module} onAsked={query.refetch} />}
      <QueryView query={query} pick={(data) => data.openings} skeletonLines={4}>
        {(openings) =>
          openings.length === 0 ? (
            <EmptyPanel>{t('audit.openings.empty')}</EmptyPanel>
          ) : (
            <DataTable
              label={t('audit.openings')}
              columns={openingColumns({ module, unitName, onDecided: query.refetch })}
              rows={openings}
              rowKey={({ id }) => id}
            />
          )
        }
      </QueryView>
    </Card>
  );
}
