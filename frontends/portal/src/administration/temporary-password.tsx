import type { ReactNode } from 'react';
import { Notice } from '@minsheng/kit';
import styles from './administration.module.css';
import { t } from './messages.ts';

/** A password that is on the screen this once. */
export function TemporaryPassword({
  password,
  children,
}: {
  readonly password: string;
  readonly children?: ReactNode;
}) {
  return (
    <Notice tone="good">
      <div className={styles.once}>
        {children}
        <span>{t('account.password.once')}</span>
        <code>{password}</code>
      </div>
    </Notice>
  );
}
