import { useState } from 'react';
import type { CombinedError } from '@urql/core';
import { t } from '../i18n/messages.ts';
import { Button } from '../page/states.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { reasonOptions } from './reasons.ts';
import { saysStale } from './refusals.ts';
import type { ReasonCode, SaidReason } from './reason-code.ts';
import type { Kept } from './use-seen.ts';

interface VoidButtonProps {
  readonly record: Kept;
  /** Whether it is asked by the list of reasons; else in words alone. */
  readonly coded?: boolean;
  /** Asks for the record anew, after it turned out that somebody changed it. */
  readonly onStale: () => void;
  readonly onVoid: (seen: Kept, said: SaidReason) => Promise<CombinedError | undefined>;
}

/** Nothing is added by taking back. */
const REASONS_TO_VOID = ['ENTRY_ERROR', 'DUPLICATE', 'UNIT_CORRECTED', 'OTHER'] as const;

/** Takes a record out of every figure, after asking why. */
export function VoidButton({ record: { id, revision }, coded = false, onStale, onVoid }: VoidButtonProps) {
  // What stood on the screen when the dialog came over it: a later revision is not what was looked at.
  const [seen, setSeen] = useState<Kept>();
  async function submit(reason: string, reasonCode: ReasonCode): Promise<CombinedError | undefined> {
    const error = await onVoid(seen!, { reason, reasonCode });
    if (!error) setSeen(undefined);
    else if (saysStale(error)) onStale();
    return error;
  }
  return (
    <>
      <Button onClick={() => setSeen({ id, revision })}>{t('void.action')}</Button>
      <ReasonDialog
        open={seen !== undefined}
        title={t('void.title')}
        hint={t('void.hint')}
        label={t('void.reason')}
        options={coded ? reasonOptions(REASONS_TO_VOID) : undefined}
        submitLabel={t('void.submit')}
        onCancel={() => setSeen(undefined)}
        onSubmit={submit}
      />
    </>
  );
}
