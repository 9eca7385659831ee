import { useState } from 'react';
import { Button, Card, useMutation } from '@minsheng/kit';
import styles from '../administration/administration.module.css';
import { t } from '../administration/messages.ts';
import { NewRecoveryCodesMutation } from './account.documents.ts';
import { FactorEnrolment, RecoveryCodes } from './factor-enrolment.tsx';
import { SecretForm } from './secret-form.tsx';

interface FactorCardProps {
  readonly enrolled: boolean;
  readonly recoveryCodesLeft: number;
  readonly onChanged: () => void;
}

/** One's own second factor. */
export function FactorCard({ enrolled, recoveryCodesLeft, onChanged }: FactorCardProps) {
  const [open, setOpen] = useState(false);
  const done = () => {
    setOpen(false);
    onChanged();
  };
  return (
    <Card title={t('factor.title')} note={t('factor.note')}>
      <div className={styles.body}>
        <p>{enrolled ? t('factor.on', { left: recoveryCodesLeft }) : t('factor.off')}</p>
        {!open && (
          <Button onClick={() => setOpen(true)}>{t(enrolled ? 'factor.renew' : 'factor.start')}</Button>
        )}
        {open && (enrolled ? <Renewal onDone={done} /> : <FactorEnrolment onDone={done} />)}
      </div>
    </Card>
  );
}

function Renewal({ onDone }: { readonly onDone: () => void }) {
  const [codes, setCodes] = useState<readonly string[]>();
  const [, renew] = useMutation(NewRecoveryCodesMutation);
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  return (
    <SecretForm
      fields={[{ name: 'password', label: t('factor.password'), autoComplete: 'current-password' }]}
      submitLabel={t('factor.renew')}
      onSubmit={async ({ password = '' }) => {
        const { data, error } = await renew({ password });
        setCodes(data?.newRecoveryCodes);
        return error;
      }}
    >
      <p className="ms-quiet">{t('factor.renew.hint')}</p>
    </SecretForm>
  );
}
