import { useId } from 'react';
import { LARGEST_MEGABYTES, findUploadFault } from '../files/upload.ts';
import { t } from '../i18n/messages.ts';
import { Card, Notice } from '../page/card.tsx';
import { useState } from 'react';
import { sheetUrl } from './sheet-calls.ts';
import type { SheetKind } from './sheet-types.ts';

interface TableUploadProps {
  readonly kind: SheetKind;
  readonly busy: boolean;
  readonly onChosen: (file: File) => void;
}

/** Where a table comes from: the template, or whatever another system puts out. */
export function TableUpload({ kind, busy, onChosen }: TableUploadProps) {
  const id = useId();
  const [fault, setFault] = useState<string>();
  return (
    <Card title={t('sheet.upload.title')}>
      <div className="ms-sheet-step">
        <p>{t('sheet.upload.how')}</p>
        <div className="ms-sheet-actions">
          <a className="ms-button" href={sheetUrl(kind, 'template')} download>
            {t('sheet.template')}
          </a>
          <input
            id={id}
            type="file"
            className="ms-hidden"
            accept=".xlsx,.csv,.txt,.xls,.htm,.html"
            disabled={busy}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              // So that the same file can be chosen again after it was refused.
              target.value = '';
              if (!file) return;
              const found = findUploadFault(file);
              setFault(found);
              if (!found) onChosen(file);
            }}
          />
          <label htmlFor={id} className="ms-button ms-button-primary">
            {t(busy ? 'sheet.upload.reading' : 'sheet.upload.choose')}
          </label>
        </div>
        {fault && <Notice tone="bad">{fault}</Notice>}
        <p id={`${id}-hint`} className="ms-quiet">
          {t('sheet.upload.hint', { most: LARGEST_MEGABYTES })}
          <br />
          {t('form.secrets')}
        </p>
      </div>
    </Card>
  );
}
