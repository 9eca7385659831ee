import type { FormEvent } from 'react';
import { Button, Notice } from '@minsheng/kit';
import { t } from '../messages.ts';
import type { SignInFailure } from './account.ts';
import styles from './sign-in.module.css';

interface CodeFormProps {
  readonly sending: boolean;
  readonly failure: SignInFailure | undefined;
  readonly onSubmit: (code: string) => void;
  readonly onBack: () => void;
}

/** The code of the second factor, or a recovery code. */
export function CodeForm({ sending, failure, onSubmit, onBack }: CodeFormProps) {
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    onSubmit(String(new FormData(event.currentTarget).get('code')));
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <h1>{t('app.name')}</h1>
      <p>{t('signIn.code.hint')}</p>
      <label>
        {t('signIn.code')}
        <input
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          required
          autoFocus
        />
      </label>
      {failure && <Notice tone="bad">{t(`signIn.failed.${failure}`)}</Notice>}
      <Button kind="primary" type="submit" disabled={sending}>
        {sending ? t('signIn.sending') : t('signIn.submit')}
      </Button>
      <Button kind="plain" onClick={onBack}>
        {t('signIn.back')}
      </Button>
    </form>
  );
}
