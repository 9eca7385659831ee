import { Button, Link, usePageQuery } from '@minsheng/kit';
import { type Column, ListPage, useFilters, usePaging } from '@minsheng/kit/data';
import { t } from './messages.ts';
import { AUDITED_MODULES, type AuditEntry, findAudited } from './audited.ts';
import { ChainNotice } from './chain-notice.tsx';
import { ExportButton } from './export-button.tsx';
import { OPEN_FILTERS, PRIVATE_FILTERS, trailFilter } from './trail-filter.ts';
import { ReducedNotice } from './reduced-notice.tsx';
import { TemporaryCard } from './temporary-card.tsx';
import { TrailFilters } from './trail-filters.tsx';
import { intactInWords, rolesInWords, whenOf } from './words.ts';

const ROWS = 50;

/** The trail of one module: who did what. For the audit administrator; the server refuses all others. */
export function TrailPage() {
  const { values, change, reset, used } = useFilters({ inAddress: OPEN_FILTERS, private: PRIVATE_FILTERS });
  const module = findAudited(values.module) ?? AUDITED_MODULES[0]!;
  const filter = trailFilter(values);
  const paging = usePaging(JSON.stringify(values));
  const query = usePageQuery(module.trail, { filter, first: ROWS, after: paging.after });
  return (
    <ListPage
      title={t('audit.title')}
      head={
        <>
          <p className="ms-quiet">{t('audit.hint')}</p>
          {query.data?.trail && <ChainNotice chain={query.data.trail.chain} />}
          <TemporaryCard />
          <ReducedNotice kinds={query.data?.trail?.reduces ?? []} opened={values.opening !== undefined} />
          <ExportButton module={module} filter={filter} />
        </>
      }
      filters={
        <>
          <TrailFilters module={module.id} values={values} change={change} />
          {used && (
            <Button kind="plain" onClick={reset}>
              {t('audit.filter.clear')}
            </Button>
          )}
        </>
      }
      query={query}
      pick={(data) => data.trail}
      columns={columns(module.id, values.opening)}
      rowKey={({ id }) => id}
      paging={paging}
      empty={t('audit.empty')}
    />
  );
}

function columns(module: string, opening: string | undefined): Column<AuditEntry>[] {
  // What was opened is read by its opening, one row as well as all.
  const by = opening === undefined ? '' : `?opening=${encodeURIComponent(opening)}`;
  return [
    {
      key: 'action',
      title: t('audit.column.action'),
      heading: true,
      render: (entry) => (
        <>
          <Link to={`/audit/${module}/${entry.id}${by}`}>{entry.actionName}</Link>
          <small>{whenOf(entry)}</small>
        </>
      ),
    },
    {
      key: 'who',
      title: t('audit.column.who'),
      render: ({ username, roles }) => (
        <>
          {username}
          <small>{rolesInWords(roles)}</small>
        </>
      ),
    },
    {
      key: 'record',
      title: t('audit.column.record'),
      render: ({ recordName, recordId, reduced }) => (
        <>
          {recordName}
          <small>{reduced ? t('audit.reduced') : recordId}</small>
        </>
      ),
    },
    { key: 'reason', title: t('audit.column.reason'), render: ({ reason }) => reason ?? '—' },
    { key: 'intact', title: t('audit.column.intact'), render: ({ intact }) => intactInWords(intact) },
  ];
}
