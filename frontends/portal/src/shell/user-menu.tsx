import { useRef } from 'react';
import { Button, Link } from '@minsheng/kit';
import { t } from '../messages.ts';
import { signOut } from '../session/account.ts';
import { useViewer } from '../session/session.tsx';
import styles from './user-menu.module.css';

/** Who is signed in, and the way out. */
export function UserMenu() {
  const viewer = useViewer();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  return (
    <details
      ref={menu}
      className={styles.menu}
      onKeyDown={(event) => event.key === 'Escape' && close()}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || close()}
    >
      <summary>
        <span className={styles.name}>{viewer.name}</span>
        <span className="ms-hidden">{t('user.menu')}</span>
        <svg viewBox="0 0 10 6" width="9" height="6" aria-hidden="true">
          <path d="M0 0h10L5 6z" fill="currentColor" />
        </svg>
      </summary>
      <div className={styles.box} tabIndex={-1}>
        <p>{t('user.username', { username: viewer.username })}</p>
        {[...new Set(viewer.grants.flatMap(({ unit }) => unit?.name ?? []))].map((unit) => (
          <p key={unit}>{unit}</p>
        ))}
        <Link to="/account" onClick={close}>
          {t('user.account')}
        </Link>
        <Button onClick={() => void signOut()}>{t('user.signOut')}</Button>
      </div>
    </details>
  );
}
