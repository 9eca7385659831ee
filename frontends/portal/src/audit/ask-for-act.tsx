import { useState } from 'react';
import { Button, type CombinedError, Notice, useClient, useNavigate } from '@minsheng/kit';
import { ReasonDialog } from '@minsheng/kit/portal-form';
import { t } from './messages.ts';
import type { OpenedModule } from './audited.ts';

interface AskForActProps {
  readonly module: OpenedModule;
  /** Token of the act. */
  readonly act: string;
}

/** Says that the act stands by itself, and asks the head of the unit to open what belongs to it. */
export function AskForAct({ module, act }: AskForActProps) {
  const client = useClient();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);

  async function ask(caseNumber: string): Promise<CombinedError | undefined> {
    const { error } = await client.mutation(module.openings.ask, { input: { act, caseNumber } });
    if (!error) void navigate('/audit/openings');
    return error;
  }
  return (
    <Notice>
      {t('audit.entry.reduced')}
      <Button onClick={() => setOpen(true)}>{t('audit.opening.ask')}</Button>
      <ReasonDialog
        open={open}
        title={t('audit.opening.ask')}
        hint={t('audit.opening.hint')}
        label={t('audit.opening.case')}
        submitLabel={t('audit.opening.submit')}
        onCancel={() => setOpen(false)}
        onSubmit={ask}
      />
    </Notice>
  );
}
