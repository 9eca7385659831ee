import { useEffect } from 'react';
import { holdsRole, menuFor, NavLink, useSetting } from '@minsheng/kit';
import { SENSITIVE_KINDS } from '../audit/audited.ts';
import { t } from '../messages.ts';
import { useRegistry } from '../registry/registry-context.tsx';
import type { RegistryModule } from '../registry/registry.ts';
import type { ModuleState } from '../remotes/remotes.ts';
import { useModuleStates, useRemotes } from '../remotes/remotes-context.tsx';
import { useViewer } from '../session/session.tsx';
import { useMenuViewer } from './menu-viewer.tsx';
import styles from './navigation.module.css';

/** The portal's own pages, then what each module offers this reader. */
export function Navigation() {
  const { modules } = useRegistry();
  const { region, year, ownUnits } = useSetting();
  const states = useModuleStates();
  const remotes = useRemotes();
  const viewer = useViewer();
  useEffect(() => {
    for (const { id } of modules) remotes.module(id).catch(() => undefined);
  }, [modules, remotes]);
  return (
    <div className={styles.frame}>
      <div className={styles.band} />
      <div className={styles.brand}>
        <b>{t('app.name')}</b>
        <span>{region ? t('app.region', { region, year }) : t('app.noRegion')}</span>
      </div>
      <nav aria-label={t('nav.label')}>
        {ownUnits.length > 0 && <Entry to="/supervision/units/own" label={t('nav.ownUnit')} />}
        <Entry to={ownUnits.length > 0 ? '/overview' : '/'} label={t('nav.overview')} />
        {holdsRole(viewer, 'AUDIT_ADMIN') && <Entry to="/audit" label={t('nav.audit')} />}
        <OpeningsEntry />
        {modules.map((module) => (
          <ModuleEntries key={module.id} module={module} state={states[module.id]} />
        ))}
        <AdministrationEntries />
      </nav>
    </div>
  );
}

/** What the auditor asks of the head of a unit that keeps sensitive records. */
function OpeningsEntry() {
  const { grants } = useViewer();
  const reads = useMenuViewer()?.reads ?? [];
  const decides =
    holdsRole({ grants }, 'UNIT_REVIEWER', 'UNIT_LEADER') &&
    SENSITIVE_KINDS.some((kind) => reads.includes(kind));
  return decides && <Entry to="/audit/openings" label={t('nav.openings')} />;
}

/** Accounts and rights, for those who may read them. */
function AdministrationEntries() {
  const { viewerCanReadAccounts, viewerCanReadGrants, viewerCanReadJointActs } = useViewer();
  if (!viewerCanReadAccounts && !viewerCanReadGrants && !viewerCanReadJointActs) return null;
  return (
    <>
      <p className={styles.group}>{t('nav.administration')}</p>
      {viewerCanReadAccounts && <Entry to="/administration/accounts" label={t('nav.accounts')} />}
      {viewerCanReadGrants && <Entry to="/administration/grants" label={t('nav.grants')} />}
      {viewerCanReadJointActs && <Entry to="/administration/joint-acts" label={t('nav.jointActs')} />}
    </>
  );
}

function ModuleEntries({
  module,
  state,
}: {
  readonly module: RegistryModule;
  readonly state: ModuleState | undefined;
}) {
  const viewer = useMenuViewer();
  if (state === undefined || state === 'loading' || viewer === undefined)
    return <p className={styles.group}>{module.title}</p>;
  if (state === 'failed') {
    return (
      <>
        <p className={styles.group}>{module.title}</p>
        <Entry to={`/${module.id}`} label={t('nav.failed')} />
      </>
    );
  }
  const entries = menuFor(state, viewer);
  if (entries.length === 0) return null;
  return (
    <>
      <p className={styles.group}>{module.title}</p>
      {entries.map(({ path, label }) => (
        <Entry key={path} to={`/${module.id}${path === '/' ? '' : path}`} label={label} />
      ))}
    </>
  );
}

function Entry({ to, label }: { readonly to: string; readonly label: string }) {
  return (
    <NavLink end to={to} className={({ isActive }) => (isActive ? styles.on! : '')}>
      {label}
    </NavLink>
  );
}
