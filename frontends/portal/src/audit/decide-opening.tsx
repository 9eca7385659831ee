import { useState } from 'react';
import { Button, Notice, useClient } from '@minsheng/kit';
import { t } from './messages.ts';
import type { AuditOpening, OpenedModule } from './audited.ts';

interface DecideOpeningProps {
  readonly module: OpenedModule;
  readonly opening: AuditOpening;
  readonly onDecided: () => void;
}

/** For the head of the unit: lets the auditor read which acts belong together, or does not. */
export function DecideOpening({ module, opening: { id, caseNumber }, onDecided }: DecideOpeningProps) {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function decide(confirm: boolean): Promise<void> {
    setBusy(true);
    const { error } = await client.mutation(module.openings.decide, { id, confirm });
    setBusy(false);
    if (error) setFailure(error.graphQLErrors[0]?.message ?? t('audit.opening.failed'));
    else onDecided();
  }
  return (
    <>
      <Button
        kind="primary"
        label={t('audit.opening.confirmOf', { caseNumber })}
        disabled={busy}
        onClick={() => void decide(true)}
      >
        {t('audit.opening.confirm')}
      </Button>{' '}
      <Button
        label={t('audit.opening.refuseOf', { caseNumber })}
        disabled={busy}
        onClick={() => void decide(false)}
      >
        {t('audit.opening.refuse')}
      </Button>
      {failure && <Notice tone="bad">{failure}</Notice>}
    </>
  );
}
