import { type FormEvent, useEffect, useState } from 'react';
import { Button, Notice } from '@minsheng/kit';
import { t } from '../messages.ts';
import { offersCountySignIn, signInByCounty, type SignInFailure } from './account.ts';
import styles from './sign-in.module.css';

interface PasswordSignInProps {
  readonly demonstration: boolean;
  readonly sending: boolean;
  readonly failure: SignInFailure | undefined;
  readonly onSubmit: (given: { username: string; password: string }) => void;
  readonly onFailure: (failure: SignInFailure | undefined) => void;
}

/** Name and password, and the way to the county's own sign-in where there is one. */
export function PasswordSignIn({
  demonstration,
  sending,
  failure,
  onSubmit,
  onFailure,
}: PasswordSignInProps) {
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    onSubmit({ username: String(fields.get('username')).trim(), password: String(fields.get('password')) });
  }
  return (
    <form className={styles.form} onSubmit={submit}>
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
      <CountySignIn onFailure={onFailure} />
      {demonstration && <p className={styles.hint}>{t('signIn.demonstration')}</p>}
    </form>
  );
}

function CountySignIn({ onFailure }: Pick<PasswordSignInProps, 'onFailure'>) {
  const [offered, setOffered] = useState(false);
  useEffect(() => void offersCountySignIn().then(setOffered), []);
  if (!offered) return null;
  return (
    <div className={styles.other}>
      <span>{t('signIn.or')}</span>
      <Button onClick={() => void signInByCounty().then(onFailure)}>{t('signIn.oidc')}</Button>
    </div>
  );
}
