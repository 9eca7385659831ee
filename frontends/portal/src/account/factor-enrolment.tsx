import { useState } from 'react';
import { Button, useMutation } from '@minsheng/kit';
import { renderSVG } from 'uqr';
import styles from '../administration/administration.module.css';
import { t } from '../administration/messages.ts';
import type { StartSecondFactorMutation as Started } from '../gql/graphql.ts';
import { ConfirmSecondFactorMutation, StartSecondFactorMutation } from './account.documents.ts';
import { SecretForm } from './secret-form.tsx';

type Pending = Started['startSecondFactor'];

/** Password, QR code, first code, recovery codes: the way to a second factor. */
export function FactorEnrolment({ onDone }: { readonly onDone: () => void }) {
  const [pending, setPending] = useState<Pending>();
  const [codes, setCodes] = useState<readonly string[]>();
  const [, start] = useMutation(StartSecondFactorMutation);
  const [, confirm] = useMutation(ConfirmSecondFactorMutation);

  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  if (pending) {
    return (
      <SecretForm
        key="code"
        fields={[{ name: 'code', label: t('factor.code'), autoComplete: 'one-time-code' }]}
        submitLabel={t('factor.confirm')}
        onSubmit={async ({ code = '' }) => {
          const { data, error } = await confirm({ code });
          setCodes(data?.confirmSecondFactor);
          return error;
        }}
      >
        <p>{t('factor.scan')}</p>
        <img className={styles.qr} src={qrOf(pending.uri)} alt={t('factor.qr')} />
        <p>
          {t('factor.secret')} <span className={styles.secret}>{pending.secret}</span>
        </p>
      </SecretForm>
    );
  }
  return (
    <SecretForm
      key="password"
      fields={[{ name: 'password', label: t('factor.password'), autoComplete: 'current-password' }]}
      submitLabel={t('factor.next')}
      onSubmit={async ({ password = '' }) => {
        const { data, error } = await start({ password });
        setPending(data?.startSecondFactor);
        return error;
      }}
    />
  );
}

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

/** On the screen this once. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  return (
    <div role="status">
      <b>{t('factor.codes')}</b>
      <p className="ms-quiet">{t('factor.codes.hint')}</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button kind="primary" onClick={onDone}>
        {t('factor.codes.done')}
      </Button>
    </div>
  );
}

function qrOf(uri: string): string {
  return `data:image/svg+xml,${encodeURIComponent(renderSVG(uri))}`;
}
