import { Notice } from '../page/card.tsx';
import { PageBar } from '../page/page-bar.tsx';
import { Button, ErrorPanel, ForbiddenPanel, Skeleton } from '../page/states.tsx';
import { formatDecimal } from '../format/number.ts';
import { t } from '../i18n/messages.ts';
import { Link } from 'react-router';
import { ImportPreview } from './import-preview.tsx';
import { ImportProgress } from './import-progress.tsx';
import type { SheetKind } from './sheet-types.ts';
import { TableUpload } from './table-upload.tsx';
import { type ImportState, useImport } from './use-import.ts';
import './sheets.css';

/** A table in: chosen, checked, looked at, confirmed, recorded. Nothing is recorded before it is confirmed. */
export function ImportPage({ kind }: { readonly kind: SheetKind }) {
  const state = useImport(kind);
  const title = t('sheet.import.title', { kind: kind.many });
  return (
    <>
      <PageBar title={title} crumbs={[{ title: kind.many, to: kind.list }]} />
      <div className="ms-page">
        <Body kind={kind} state={state} />
      </div>
    </>
  );
}

function Body({ kind, state }: { readonly kind: SheetKind; readonly state: ImportState }) {
  const { current, failure, outcome } = state;
  if (failure?.code === 'FORBIDDEN') return <ForbiddenPanel />;
  if (current === undefined)
    return failure ? <ErrorPanel hint={failure.message} onRetry={state.retry} /> : <Skeleton lines={8} />;
  return (
    <>
      {outcome && (
        <Notice tone="good">
          {t('sheet.outcome', {
            recorded: formatDecimal(String(outcome.recorded)),
            amended: formatDecimal(String(outcome.amended)),
          })}{' '}
          <Link to={kind.list}>{t('sheet.outcome.list')}</Link>
        </Notice>
      )}
      {failure && (
        <Notice tone="bad">
          {failure.message}
          {current && current.stage !== 'CHECKED' && (
            <Button kind="plain" onClick={state.retry}>
              {t('sheet.resume')}
            </Button>
          )}
        </Notice>
      )}
      {current === null ? (
        <TableUpload kind={kind} busy={state.busy} onChosen={(file) => void state.upload(file)} />
      ) : current.stage === 'CHECKED' ? (
        <ImportPreview key={current.id} kind={kind} current={current} state={state} />
      ) : (
        <ImportProgress current={current} onStop={() => void state.tell({ verb: 'end' })} />
      )}
    </>
  );
}
