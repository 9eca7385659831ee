import { useState } from 'react';
import { Notice } from '@minsheng/kit';
import { t } from '../messages.ts';
import { REFUSED, signIn, type SignInFailure } from './account.ts';
import { CodeForm } from './code-form.tsx';
import { PasswordSignIn } from './password-sign-in.tsx';
import styles from './sign-in.module.css';

interface SignInPageProps {
  readonly demonstration: boolean;
  /** Whether somebody was at work here until a moment ago. */
  readonly hasEnded?: boolean;
}

interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** The only page without a session: name and password, then a code where the account has a second factor. */
export function SignInPage({ demonstration, hasEnded = false }: SignInPageProps) {
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<SignInFailure | undefined>(() =>
    location.search.includes(REFUSED) ? 'oidc' : undefined,
  );
  const [accepted, setAccepted] = useState<Credentials>();

  async function submit(given: Credentials, code?: string): Promise<void> {
    setSending(true);
    const outcome = await signIn(given.username, given.password, code);
    if (outcome === 'signedIn') return enter();
    setSending(false);
    setAccepted(outcome === 'codeNeeded' || outcome === 'code' ? given : undefined);
    setFailure(outcome === 'codeNeeded' ? undefined : outcome);
  }

  return (
    <main className={styles.page}>
      <title>{`${t('signIn.title')} · ${t('app.name')}`}</title>
      <div className={styles.box}>
        <div className={styles.band} />
        {hasEnded && <Notice>{t('signIn.ended')}</Notice>}
        {accepted ? (
          <CodeForm
            sending={sending}
            failure={failure}
            onSubmit={(code) => void submit(accepted, code)}
            onBack={() => {
              setAccepted(undefined);
              setFailure(undefined);
            }}
          />
        ) : (
          <PasswordSignIn
            demonstration={demonstration}
            sending={sending}
            failure={failure}
            onSubmit={(given) => void submit(given)}
            onFailure={setFailure}
          />
        )}
      </div>
      <p className={styles.notice}>{t('signIn.notice')}</p>
    </main>
  );
}

/** A fresh page holds nothing of whoever was here before. */
function enter(): void {
  if (location.search.includes(REFUSED)) location.assign(location.pathname);
  else location.reload();
}
