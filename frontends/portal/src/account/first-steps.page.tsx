import type { ReactNode } from 'react';
import { Button } from '@minsheng/kit';
import { t } from '../administration/messages.ts';
import type { SessionRestriction } from '../gql/graphql.ts';
import { signOut } from '../session/account.ts';
import styles from '../session/sign-in.module.css';
import { ArrivedCode } from './arrived-code.tsx';
import { FactorEnrolment } from './factor-enrolment.tsx';
import { PasswordForm } from './password-form.tsx';
import { TemporaryNotice } from './temporary-notice.tsx';

interface FirstStepsPageProps {
  readonly restriction: SessionRestriction;
  readonly onDone: () => void;
}

interface Step {
  readonly title: string;
  readonly hint: string;
  readonly form: (onDone: () => void) => ReactNode;
}

const STEPS = {
  PASSWORD_CHANGE: {
    title: t('password.first.title'),
    hint: t('password.first.hint'),
    form: (onDone) => <PasswordForm submitLabel={t('password.first.submit')} onChanged={onDone} />,
  },
  SECOND_FACTOR: {
    title: t('factor.first.title'),
    hint: t('factor.first.hint'),
    form: (onDone) => <FactorEnrolment onDone={onDone} />,
  },
  SECOND_FACTOR_CODE: {
    title: t('factor.given.title'),
    hint: t('factor.given.hint'),
    form: (onDone) => <ArrivedCode onDone={onDone} />,
  },
} as const satisfies Record<SessionRestriction, Step>;

/** What must be done before anything else: a password of one's own, a second factor, its code. */
export function FirstStepsPage({ restriction, onDone }: FirstStepsPageProps) {
  const { title, hint, form } = STEPS[restriction];
  return (
    <main className={styles.page}>
      <title>{title}</title>
      <div className={`${styles.box} ${styles.wide}`}>
        <div className={styles.band} />
        <div className={styles.steps}>
          <h1>{title}</h1>
          <p>{hint}</p>
          <TemporaryNotice />
          {form(onDone)}
          <Button kind="plain" onClick={() => void signOut()}>
            {t('back.signOut')}
          </Button>
        </div>
      </div>
    </main>
  );
}
