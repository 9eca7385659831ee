import { useRef, useState } from 'react';
import { formatFullDay, Outlet, PageBarSlot, useSetting } from '@minsheng/kit';
import { t } from '../messages.ts';
import { TodoBadge } from '../todo/todo-badge.tsx';
import { TodoCountsProvider } from '../todo/todo-counts.tsx';
import { Navigation } from './navigation.tsx';
import { UserMenu } from './user-menu.tsx';
import styles from './shell.module.css';

/** Navigation at the side, a bar for the page's title, the page. */
export function Shell() {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const { businessDate, demonstration } = useSetting();
  return (
    <TodoCountsProvider>
      <div className={styles.app}>
        <a className={styles.skip} href="#main">
          {t('app.skip')}
        </a>
        <aside className={styles.side}>
          <Navigation />
        </aside>
        <header className={styles.header}>
          <PhoneNavigation />
          <div className={styles.slot} ref={setSlot} />
          <div className={styles.corner}>
            {demonstration && <span className={styles.demonstration}>{t('header.demonstration')}</span>}
            <span className={styles.date}>
              {t('header.businessDate', { day: formatFullDay(businessDate) })}
            </span>
            <TodoBadge />
            <UserMenu />
          </div>
        </header>
        <main id="main" className={styles.main} tabIndex={-1}>
          <PageBarSlot value={slot}>
            <Outlet />
          </PageBarSlot>
        </main>
      </div>
    </TodoCountsProvider>
  );
}

/** On the phone the navigation is a drawer; the browser's dialog keeps focus inside and closes on Escape. */
function PhoneNavigation() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        className={styles.burger}
        aria-label={t('nav.open')}
        onClick={() => dialog.current?.showModal()}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M3 5h14M3 10h14M3 15h14" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
      <dialog
        ref={dialog}
        className={styles.drawer}
        aria-label={t('nav.label')}
        onClick={({ target, currentTarget }) => leads(target, currentTarget) && currentTarget.close()}
      >
        <div className={styles.drawerBody}>
          <Navigation />
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            {t('nav.close')}
          </button>
        </div>
      </dialog>
    </>
  );
}

/** Beside the drawer, or on one of its links. */
function leads(target: EventTarget, drawer: HTMLElement): boolean {
  return target === drawer || (target instanceof Element && target.closest('a') !== null);
}
