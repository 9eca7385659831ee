import { useState } from 'react';
import { Button, Notice, useClient } from '@minsheng/kit';
import type { AuditFilter } from '../gql/graphql.ts';
import { t } from './messages.ts';
import type { AuditedModule, AuditFile } from './audited.ts';

interface ExportButtonProps {
  readonly module: AuditedModule;
  readonly filter: AuditFilter;
}

type Outcome = { readonly tone?: 'bad'; readonly text: string };

/** Takes what the filters leave as a CSV file. The server makes its text, harmless to spreadsheets, and writes it down. */
export function ExportButton({ module, filter }: ExportButtonProps) {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();

  async function take(): Promise<void> {
    setBusy(true);
    const { data, error } = await client.query(module.file, { filter }, { requestPolicy: 'network-only' });
    const file = data?.file;
    if (file) save(file);
    setOutcome(
      file ? told(file) : { tone: 'bad', text: error?.graphQLErrors[0]?.message ?? t('audit.export.failed') },
    );
    setBusy(false);
  }

  return (
    <>
      <Button disabled={busy} onClick={() => void take()}>
        {t(busy ? 'audit.export.busy' : 'audit.export')}
      </Button>
      {outcome && <Notice tone={outcome.tone}>{outcome.text}</Notice>}
    </>
  );
}

function told({ rows, truncated }: AuditFile): Outcome {
  return { text: t(truncated ? 'audit.export.truncated' : 'audit.export.done', { rows }) };
}

function save({ fileName, text }: AuditFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
}
