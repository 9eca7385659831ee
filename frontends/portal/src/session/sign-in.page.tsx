import { type FormEvent, useState } from 'react';
import { Button, Notice } from '@minsheng/kit';
import { t } from '../messages.ts';
import { signIn, type SignInFailure } from './account.ts';
import styles from './sign-in.module.css';

interface SignInPageProps {
  readonly demonstration: boolean;
}

/** The only page without a session. */
export function SignInPage({ demonstration }: SignInPageProps) {
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<SignInFailure>();

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setSending(true);
    const refused = await signIn(String(fields.get('username')).trim(), String(fields.get('password')));
    // A fresh page holds nothing of whoever was here before.
    if (!refused) location.reload();
    setFailure(refused);
    setSending(refused === undefined);
  }

  return (
    <main className={styles.page}>
      <title>{`${t('signIn.title')} · ${t('app.name')}`}</title>
      <div className={styles.box}>
        <div className={styles.band} />
        <form className={styles.form} onSubmit={(event) => void submit(event)}>
          <h1>{t('app.name')}</h1>
          <p>{t('app.noRegion')}</p>
          <label>
            {t('signIn.username')}
            <input
              name="username"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
              autoFocus
            />
          </label>
          <label>
            {t('signIn.password')}
            <input name="password" type="password" autoComplete="current-password" required />
          </label>
          {failure && <Notice tone="bad">{t(`signIn.failed.${failure}`)}</Notice>}
          <Button kind="primary" type="submit" disabled={sending}>
            {sending ? t('signIn.sending') : t('signIn.submit')}
          </Button>
          {demonstration && <p className={styles.hint}>{t('signIn.demonstration')}</p>}
        </form>
      </div>
      <p className={styles.notice}>{t('signIn.notice')}</p>
    </main>
  );
}
