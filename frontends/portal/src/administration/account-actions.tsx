import { ButtonLink, Card, type CombinedError, useMutation } from '@minsheng/kit';
import {
  DeactivateAccountMutation,
  ReactivateAccountMutation,
  ResetSecondFactorMutation,
  TemporaryPasswordMutation,
  UnlockAccountMutation,
} from './account.documents.ts';
import type { AccountDetail } from './account.page.tsx';
import styles from './administration.module.css';
import { JointStep } from './joint-step.tsx';
import { t } from './messages.ts';
import { ReasonedStep } from './reasoned-step.tsx';

interface AccountActionsProps {
  readonly account: AccountDetail;
  readonly onPassword: (password: string) => void;
  readonly onChanged: () => void;
}

/** What the server says that this reader may do with the account. */
export function AccountActions({ account, onPassword, onChanged }: AccountActionsProps) {
  const { id, active, lockedUntil, secondFactor, takesTwo } = account;
  const [, deactivate] = useMutation(DeactivateAccountMutation);
  const [, reactivate] = useMutation(ReactivateAccountMutation);
  const [, unlock] = useMutation(UnlockAccountMutation);
  const [, resetFactor] = useMutation(ResetSecondFactorMutation);
  const [, setTemporary] = useMutation(TemporaryPasswordMutation);

  type Send = (variables: { id: string; reason: string }) => Promise<{ error?: CombinedError }>;
  const step = (send: Send) => async (reason: string) => {
    const { error } = await send({ id, reason });
    if (!error) onChanged();
    return error;
  };

  async function temporary(reason: string): Promise<CombinedError | undefined> {
    const { data, error } = await setTemporary({ id, reason });
    if (!data) return error;
    onPassword(data.setTemporaryPassword.temporaryPassword);
    onChanged();
    return undefined;
  }

  const { viewerCanManage, viewerCanGrant, viewerCanResetSecondFactor } = account;
  const { viewerCanSetTemporaryPassword, viewerCanReactivate } = account;
  if (!viewerCanManage && !viewerCanGrant && !viewerCanResetSecondFactor) return null;
  return (
    <Card title={t('account.actions')}>
      <div className={styles.actions}>
        {viewerCanManage && (
          <>
            {lockedUntil && (
              <ReasonedStep
                title={t('account.unlock')}
                hint={t('account.unlock.hint')}
                onSubmit={step(unlock)}
              />
            )}
            {viewerCanSetTemporaryPassword && (
              <ReasonedStep
                title={t('account.temporary')}
                hint={t('account.temporary.hint')}
                onSubmit={temporary}
              />
            )}
            {active && !takesTwo && (
              <ReasonedStep
                title={t('account.deactivate')}
                hint={t('account.deactivate.hint')}
                onSubmit={step(deactivate)}
              />
            )}
            {active && takesTwo && (
              <JointStep
                title={t('account.deactivate')}
                hint={t('account.deactivate.hint')}
                act={{ act: 'CLOSE_ACCOUNT', account: id }}
              />
            )}
            {!active && viewerCanReactivate && (
              <ReasonedStep
                title={t('account.reactivate')}
                hint={t('account.reactivate.hint')}
                onSubmit={step(reactivate)}
              />
            )}
          </>
        )}
        {viewerCanGrant && (
          <ButtonLink to={`/administration/grants/new?account=${id}`}>{t('account.grant')}</ButtonLink>
        )}
        {viewerCanResetSecondFactor && secondFactor?.enrolled && (
          <ReasonedStep
            title={t('account.resetFactor')}
            hint={t('account.resetFactor.hint')}
            onSubmit={step(resetFactor)}
          />
        )}
      </div>
      {viewerCanManage && !viewerCanSetTemporaryPassword && (
        <p className="ms-quiet">{t('account.onMachine')}</p>
      )}
    </Card>
  );
}
