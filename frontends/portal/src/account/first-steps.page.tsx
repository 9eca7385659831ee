import { Button } from '@minsheng/kit';
import { t } from '../administration/messages.ts';
import type { SessionRestriction } from '../gql/graphql.ts';
import { signOut } from '../session/account.ts';
import styles from '../session/sign-in.module.css';
import { FactorEnrolment } from './factor-enrolment.tsx';
import { PasswordForm } from './password-form.tsx';

interface FirstStepsPageProps {
  readonly restriction: SessionRestriction;
  readonly onDone: () => void;
}

/** What must be done before anything else: a password of one's own, a second factor. */
export function FirstStepsPage({ restriction, onDone }: FirstStepsPageProps) {
  const step = restriction === 'PASSWORD_CHANGE' ? 'password.first' : 'factor.first';
  return (
    <main className={styles.page}>
      <title>{t(`${step}.title`)}</title>
      <div className={`${styles.box} ${styles.wide}`}>
        <div className={styles.band} />
        <div className={styles.steps}>
          <h1>{t(`${step}.title`)}</h1>
          <p>{t(`${step}.hint`)}</p>
          {restriction === 'PASSWORD_CHANGE' ? (
            <PasswordForm submitLabel={t('password.first.submit')} onChanged={onDone} />
          ) : (
            <FactorEnrolment onDone={onDone} />
          )}
          <Button kind="plain" onClick={() => void signOut()}>
            {t('back.signOut')}
          </Button>
        </div>
      </div>
    </main>
  );
}
