import { ButtonLink, Card, EmptyPanel, formatDecimal, Link } from '@minsheng/kit';
import { type Column, DataTable, nameOf } from '@minsheng/kit/data';
import { stepWords } from '../choices.ts';
import { formatKm } from '../format.ts';
import type { SectionRowFragment, WorksKind, WorksQuery as Answer } from '../gql/graphql.ts';
import { LengthBar, LengthLegend } from '../length-bar.tsx';
import styles from '../length-bar.module.css';
import { t } from '../messages.ts';

/** The sections of a works, their lengths by step. */
export function SectionsCard({ works }: { readonly works: NonNullable<Answer['works']> }) {
  const { id, kind, totals, sections, viewerCanAmend } = works;
  if (!totals) return null;
  return (
    <Card
      title={t('section.list')}
      note={t('section.totals', {
        planned: formatKm(totals.plannedKm),
        started: formatKm(totals.startedKm),
        paved: formatKm(totals.pavedKm),
        accepted: formatKm(totals.acceptedKm),
      })}
    >
      {viewerCanAmend && (
        <p className={styles['top']}>
          <ButtonLink to={`/housing/works/${id}/sections/new`}>{t('section.record')}</ButtonLink>
        </p>
      )}
      {sections.length === 0 ? (
        <EmptyPanel text={t('section.empty')} />
      ) : (
        <>
          <LengthLegend kind={kind} />
          <DataTable
            label={t('section.list')}
            columns={columnsOf(kind)}
            rows={sections}
            rowKey={(section) => section.id}
          />
        </>
      )}
    </Card>
  );
}

function columnsOf(kind: WorksKind): Column<SectionRowFragment>[] {
  const words = stepWords(kind);
  const length = (key: keyof typeof words): Column<SectionRowFragment> => ({
    key,
    title: words[key],
    align: 'right',
    render: (section) => formatDecimal(section[key]),
  });
  return [
    {
      key: 'name',
      title: t('section.name'),
      heading: true,
      render: ({ id, name, stakes }) => (
        <>
          <Link to={`/housing/sections/${id}`}>{name}</Link>
          {stakes && <small>{stakes}</small>}
        </>
      ),
    },
    { key: 'township', title: t('works.township'), render: ({ township }) => nameOf(township) },
    length('plannedKm'),
    length('startedKm'),
    length('baseCourseKm'),
    length('pavedKm'),
    length('acceptedKm'),
    {
      key: 'bar',
      title: t('works.lengths'),
      wide: true,
      render: (section) => <LengthBar kind={kind} lengths={section} />,
    },
    { key: 'actions', title: t('section.actions'), render: (section) => <Actions section={section} /> },
  ];
}

/** What may be said of a section next. */
export function Actions({ section }: { readonly section: SectionRowFragment }) {
  const { id, viewerCanAmend, viewerCanAccept } = section;
  if (!viewerCanAmend) return null;
  return (
    <span className={styles['actions']}>
      <Link to={`/housing/sections/${id}/progress`}>{t('section.progress')}</Link>
      {viewerCanAccept && <Link to={`/housing/sections/${id}/acceptance`}>{t('section.accept')}</Link>}
    </span>
  );
}
