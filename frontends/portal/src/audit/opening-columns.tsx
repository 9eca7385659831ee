import { Link, holdsRole } from '@minsheng/kit';
import type { Column } from '@minsheng/kit/data';
import { t } from './messages.ts';
import { useViewer } from '../session/session.tsx';
import type { AuditOpening, OpenedModule } from './audited.ts';
import { DecideOpening } from './decide-opening.tsx';
import { inShanghai } from './words.ts';

interface About {
  readonly module: OpenedModule;
  readonly unitName: (id: string) => string;
  readonly onDecided: () => void;
}

/** What is asked, of whom, how far it is, and what the reader may do about it. */
export function openingColumns({ module, unitName, onDecided }: About): Column<AuditOpening>[] {
  return [
    {
      key: 'subject',
      title: t('audit.opening.subject'),
      heading: true,
      render: ({ subject, caseNumber }) => (
        <>
          {subject}
          <small>{t('audit.opening.caseIs', { caseNumber })}</small>
        </>
      ),
    },
    { key: 'unit', title: t('audit.entry.unit'), render: ({ unitId }) => unitName(unitId) },
    {
      key: 'asked',
      title: t('audit.opening.asked'),
      render: ({ askedBy, askedAt }) => (
        <>
          {askedBy}
          <small>{inShanghai(askedAt)}</small>
        </>
      ),
    },
    {
      key: 'state',
      title: t('audit.opening.state'),
      render: ({ state, decidedBy, until }) => (
        <>
          {t(`audit.opening.${state}`)}
          <small>{decidedBy ?? t('audit.opening.until', { until: inShanghai(until) })}</small>
        </>
      ),
    },
    {
      key: 'next',
      title: t('audit.opening.next'),
      render: (opening) => <Next module={module} opening={opening} onDecided={onDecided} />,
    },
  ];
}

function Next({ module, opening, onDecided }: Omit<About, 'unitName'> & { readonly opening: AuditOpening }) {
  const viewer = useViewer();
  if (opening.viewerCanDecide)
    return <DecideOpening module={module} opening={opening} onDecided={onDecided} />;
  if (opening.state !== 'CONFIRMED' || !holdsRole(viewer, 'AUDIT_ADMIN')) return '—';
  return <Link to={`/audit?module=${module.id}&opening=${opening.id}`}>{t('audit.opening.read')}</Link>;
}
