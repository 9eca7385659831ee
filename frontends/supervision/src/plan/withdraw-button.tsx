import { useState } from 'react';
import { Button, type CombinedError } from '@minsheng/kit';
import { ReasonDialog } from '@minsheng/kit/form';
import { t } from '../messages.ts';

interface WithdrawButtonProps {
  /** The milestone's. */
  readonly title: string;
  readonly onWithdraw: (reason: string) => Promise<CombinedError | undefined>;
}

/** Takes an acceptance back, after asking why. */
export function WithdrawButton({ title, onWithdraw }: WithdrawButtonProps) {
  const [open, setOpen] = useState(false);
  async function submit(reason: string): Promise<CombinedError | undefined> {
    const error = await onWithdraw(reason);
    if (!error) setOpen(false);
    return error;
  }
  return (
    <>
      <Button kind="plain" label={t('milestone.withdrawOf', { title })} onClick={() => setOpen(true)}>
        {t('milestone.withdraw')}
      </Button>
      <ReasonDialog
        open={open}
        title={t('milestone.withdraw')}
        hint={t('milestone.withdraw.hint', { title })}
        label={t('plan.reason')}
        submitLabel={t('milestone.withdraw')}
        onCancel={() => setOpen(false)}
        onSubmit={submit}
      />
    </>
  );
}
