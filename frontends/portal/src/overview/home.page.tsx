import { Navigate, Panel } from '@minsheng/kit';
import { t } from '../messages.ts';
import { useViewer } from '../session/session.tsx';
import { OverviewPage } from './overview.page.tsx';

// Whose work begins elsewhere: administrators do no county business, a unit's people have their own before all others'.
const OWN_PAGES: Readonly<Record<string, string>> = {
  UNIT_CLERK: '/supervision/units/own',
  UNIT_REVIEWER: '/supervision/units/own',
  UNIT_LEADER: '/supervision/units/own',
  SYSTEM_ADMIN: '/administration/accounts',
  SECURITY_ADMIN: '/administration/grants',
  AUDIT_ADMIN: '/audit',
};

/** Where somebody's work begins: the overview, a page of his own, or what to do where he has no role yet. */
export function HomePage() {
  const { grants } = useViewer();
  if (grants.some(({ role }) => !(role in OWN_PAGES))) return <OverviewPage />;
  const page = grants.map(({ role }) => OWN_PAGES[role]).find(Boolean);
  if (page) return <Navigate to={page} replace />;
  return (
    <div className="ms-page">
      <Panel title={t('home.noRole.title')} hint={t('home.noRole.hint')} />
    </div>
  );
}
