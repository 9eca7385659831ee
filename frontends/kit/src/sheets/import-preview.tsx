import { useState } from 'react';
import { Input } from 'antd';
import { formatDecimal } from '../format/number.ts';
import { t } from '../i18n/messages.ts';
import { Card, Notice } from '../page/card.tsx';
import { Button } from '../page/states.tsx';
import { Themed } from '../theme/themed.tsx';
import { ImportColumns } from './import-columns.tsx';
import { ImportQuestions } from './import-questions.tsx';
import { ImportRows } from './import-rows.tsx';
import { sheetUrl } from './sheet-calls.ts';
import type { Import, SheetKind } from './sheet-types.ts';
import { type ImportState, waiting } from './use-import.ts';

interface ImportPreviewProps {
  readonly kind: SheetKind;
  readonly current: Import;
  readonly state: ImportState;
}

/** What the rows of a table would come to: what is wrong, what is asked, what would be recorded and corrected. */
export function ImportPreview({ kind, current, state }: ImportPreviewProps) {
  const { counts, questions, name } = current;
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [isChecking, setChecking] = useState(false);
  const leavesOut = questions.some(({ code }) => !accepted.includes(code));
  const changes = (counts.CHANGED ?? 0) > 0;
  const isReasonShort = changes && [...reason.trim()].length < 4;

  function confirm(): void {
    setChecking(true);
    if (!isReasonShort)
      void state.tell({ verb: 'confirm', body: { accepted, reason: changes ? reason : null } });
  }

  return (
    <>
      <Card title={name}>
        <Counts counts={counts} />
        {current.missing.length > 0 && (
          <Notice tone="bad">{t('sheet.missing', { columns: current.missing.join(t('kind.and')) })}</Notice>
        )}
        {(counts.STALE ?? 0) > 0 && (
          <Notice>
            {t('sheet.stale', { rows: counts.STALE! })}{' '}
            <Button disabled={state.busy} onClick={() => void state.tell({ verb: 'recheck' })}>
              {t('sheet.recheck')}
            </Button>
          </Notice>
        )}
        <ImportQuestions questions={questions} accepted={accepted} onChange={setAccepted} />
        {changes && (
          <Themed>
            <label className="ms-sheet-reason">
              {t('sheet.reason')}
              <Input
                value={reason}
                maxLength={200}
                aria-invalid={isChecking && isReasonShort}
                onChange={({ target }) => setReason(target.value)}
              />
            </label>
            {isChecking && isReasonShort && <Notice tone="bad">{t('sheet.reason.short')}</Notice>}
          </Themed>
        )}
        <div className="ms-sheet-step">
          <div className="ms-sheet-actions">
            <Button kind="primary" disabled={state.busy || waiting(counts) === 0} onClick={confirm}>
              {leavesOut
                ? t('sheet.confirm.some')
                : t('sheet.confirm', { rows: formatDecimal(String(waiting(counts))) })}
            </Button>
            {(counts.BAD ?? 0) + (counts.STALE ?? 0) > 0 && (
              <a className="ms-button" href={sheetUrl(kind, `imports/${current.id}/report`)} download>
                {t('sheet.report')}
              </a>
            )}
            <Button disabled={state.busy} onClick={() => void state.tell({ verb: 'end' })}>
              {t(current.recorded + current.amended > 0 ? 'sheet.end' : 'sheet.discard')}
            </Button>
          </div>
          <p className="ms-quiet">{t('sheet.confirm.hint')}</p>
        </div>
      </Card>
      <ImportColumns
        current={current}
        busy={state.busy}
        onSave={(columns) => void state.tell({ verb: 'columns', body: { columns } })}
      />
      <ImportRows kind={kind} current={current} state="BAD" />
      <ImportRows kind={kind} current={current} state="STALE" />
      <ImportRows kind={kind} current={current} state="CHANGED" />
    </>
  );
}

const COUNTED = ['NEW', 'CHANGED', 'SAME', 'BAD'] as const;

function Counts({ counts }: Pick<Import, 'counts'>) {
  return (
    <ul className="ms-sheet-counts">
      {COUNTED.map((state) => (
        <li key={state} className={state === 'BAD' && counts.BAD ? 'ms-sheet-bad' : undefined}>
          <span>{t(`sheet.count.${state}`)}</span>
          <strong>{formatDecimal(String(counts[state] ?? 0))}</strong>
        </li>
      ))}
    </ul>
  );
}
