import { Navigate, Panel } from '@minsheng/kit';
import { t } from '../messages.ts';
import { useViewer } from '../session/session.tsx';
import { OverviewPage } from './overview.page.tsx';

// Administrators do no county business: their work begins elsewhere.
const OWN_PAGES: Readonly<Record<string, string>> = {
  SYSTEM_ADMIN: '/administration/accounts',
  SECURITY_ADMIN: '/administration/grants',
  AUDIT_ADMIN: '/audit',
};

/** Where somebody's work begins: the overview, an administrator's own page, or what to do where he has no role yet. */
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
