import { Card, Facts, NotFoundPanel, Notice, useParams, usePageQuery, useSearchParams } from '@minsheng/kit';
import { type Column, DataTable, DetailPage } from '@minsheng/kit/data';
import { t } from './messages.ts';
import { AskForAct } from './ask-for-act.tsx';
import { type AuditedModule, type AuditEntry, findAudited, isOpened } from './audited.ts';
import styles from './audit.module.css';
import { useUnitNames } from './unit-names.ts';
import { intactInWords, rolesInWords, whenOf } from './words.ts';

/** One row of a trail: who, in which capacity, what, before and after, why. */
export function EntryPage() {
  const { module: id, row = '' } = useParams();
  const module = findAudited(id);
  return module ? <Entry key={`${module.id}/${row}`} module={module} row={row} /> : <NotFoundPanel />;
}

function Entry({ module, row }: { readonly module: AuditedModule; readonly row: string }) {
  const [search] = useSearchParams();
  const opening = search.get('opening') ?? undefined;
  const query = usePageQuery(module.trail, { filter: { row, opening }, first: 1 });
  return (
    <DetailPage
      title={t('audit.entry.title')}
      crumbs={[{ title: t('audit.title'), to: `/audit?module=${module.id}` }]}
      query={query}
      pick={(data) => data.trail?.edges[0]?.node}
    >
      {(entry) => <EntryCards module={module} entry={entry} />}
    </DetailPage>
  );
}

function EntryCards({ module, entry }: { readonly module: AuditedModule; readonly entry: AuditEntry }) {
  const unitName = useUnitNames();
  const acting = entry.actingUnitId ? unitName(entry.actingUnitId) : t('audit.county');
  return (
    <div className={styles.cards}>
      {entry.intact === false && <Notice tone="bad">{t('audit.entry.altered')}</Notice>}
      {entry.reduced && isOpened(module) && <AskForAct module={module} act={entry.id} />}
      <Card title={entry.actionName} note={`${module.title} · ${entry.id}`}>
        <Facts
          facts={[
            { key: 'at', label: t('audit.entry.at'), value: whenOf(entry) },
            { key: 'who', label: t('audit.column.who'), value: entry.username },
            {
              key: 'capacity',
              label: t('audit.entry.capacity'),
              value: entry.roles.length > 0 ? `${rolesInWords(entry.roles)} · ${acting}` : rolesInWords([]),
            },
            {
              key: 'record',
              label: t('audit.column.record'),
              value: entry.reduced
                ? `${entry.recordName}（${t('audit.reduced')}）`
                : `${entry.recordName} ${entry.recordId}`,
            },
            { key: 'unit', label: t('audit.entry.unit'), value: unitName(entry.unitId) },
            { key: 'reason', label: t('audit.column.reason'), value: entry.reason ?? '—' },
            { key: 'businessDay', label: t('audit.entry.businessDay'), value: entry.businessDay },
            { key: 'request', label: t('audit.entry.request'), value: entry.requestId ?? '—' },
            {
              key: 'intact',
              label: t('audit.column.intact'),
              value: entry.position
                ? t('audit.entry.sealed', { position: entry.position, intact: intactInWords(entry.intact) })
                : intactInWords(entry.intact),
            },
          ]}
        />
      </Card>
      {entry.values.length > 0 && (
        <Card title={t('audit.entry.values')} note={t('audit.entry.values.note')}>
          <DataTable
            label={t('audit.entry.values')}
            columns={VALUE_COLUMNS}
            rows={entry.values}
            rowKey={({ name }) => name}
          />
        </Card>
      )}
    </div>
  );
}

const VALUE_COLUMNS: Column<AuditEntry['values'][number]>[] = [
  {
    key: 'name',
    title: t('audit.value.name'),
    heading: true,
    render: ({ title, changed }) => (
      <>
        {title}
        {changed && <small>{t('audit.value.changed')}</small>}
      </>
    ),
  },
  { key: 'before', title: t('audit.value.before'), render: ({ before }) => before ?? '—' },
  { key: 'after', title: t('audit.value.after'), render: ({ after }) => after ?? '—' },
];
