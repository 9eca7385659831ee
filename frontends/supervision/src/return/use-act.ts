import { useState } from 'react';
import { type CombinedError, refusalsOf } from '@minsheng/kit';
import { t } from '../messages.ts';

type Answer = Promise<{ readonly error?: CombinedError | undefined }>;

/** Runs one act at a time; a refusal stays in words until the next, what was done is read again. */
export function useAct(refetch: () => void) {
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function run(act: () => Answer): Promise<CombinedError | undefined> {
    setRunning(true);
    const { error } = await act().finally(() => setRunning(false));
    setFailure(error && (refusalsOf(error)[0]?.message ?? t('return.failed')));
    if (!error) refetch();
    return error;
  }

  return { running, failure, run };
}
