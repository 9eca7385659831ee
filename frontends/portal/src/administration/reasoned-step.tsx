import { type ReactNode, useState } from 'react';
import { Button, type CombinedError } from '@minsheng/kit';
import { ReasonDialog } from '@minsheng/kit/portal-form';
import { t } from './messages.ts';

interface ReasonedStepProps {
  readonly title: string;
  /** What will happen. */
  readonly hint: ReactNode;
  /** For screen readers, where several buttons read alike. */
  readonly label?: string;
  readonly onSubmit: (reason: string) => Promise<CombinedError | undefined>;
}

/** A button for a step that cannot simply be taken back: says what will happen and asks why. */
export function ReasonedStep({ title, hint, label, onSubmit }: ReasonedStepProps) {
  const [open, setOpen] = useState(false);
  async function submit(reason: string): Promise<CombinedError | undefined> {
    const error = await onSubmit(reason);
    if (!error) setOpen(false);
    return error;
  }
  return (
    <>
      <Button label={label} onClick={() => setOpen(true)}>
        {title}
      </Button>
      <ReasonDialog
        open={open}
        title={label ?? title}
        hint={hint}
        label={t('account.reason')}
        submitLabel={t('account.confirm')}
        onCancel={() => setOpen(false)}
        onSubmit={submit}
      />
    </>
  );
}
