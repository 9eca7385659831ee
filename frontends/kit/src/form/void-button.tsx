import { useState } from 'react';
import type { CombinedError } from '@urql/core';
import { t } from '../i18n/messages.ts';
import { Button } from '../page/states.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

interface VoidButtonProps {
  readonly onVoid: (reason: string) => Promise<CombinedError | undefined>;
}

/** Takes a record out of every figure, after asking why. */
export function VoidButton({ onVoid }: VoidButtonProps) {
  const [open, setOpen] = useState(false);
  async function submit(reason: string): Promise<CombinedError | undefined> {
    const error = await onVoid(reason);
    if (!error) setOpen(false);
    return error;
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('void.action')}</Button>
      <ReasonDialog
        open={open}
        title={t('void.title')}
        hint={t('void.hint')}
        label={t('void.reason')}
        submitLabel={t('void.submit')}
        onCancel={() => setOpen(false)}
        onSubmit={submit}
      />
    </>
  );
}
