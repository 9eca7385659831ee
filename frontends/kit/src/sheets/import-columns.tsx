import { useId, useState } from 'react';
import { Select } from 'antd';
import { t } from '../i18n/messages.ts';
import { Card } from '../page/card.tsx';
import { Button } from '../page/states.tsx';
import { Themed } from '../theme/themed.tsx';
import type { Import } from './sheet-types.ts';

interface ImportColumnsProps {
  readonly current: Import;
  readonly busy: boolean;
  readonly onSave: (columns: readonly (string | null)[]) => void;
}

/** Which column of the file is which of the kind; open where something is missing. */
export function ImportColumns({ current, busy, onSave }: ImportColumnsProps) {
  const { headings, columns, missing } = current;
  const id = useId();
  const [chosen, setChosen] = useState(headings.map(({ column }) => column));
  const [open, setOpen] = useState(missing.length > 0);
  const named = columns
    .filter(({ name }) => headings.some(({ column }) => column === name))
    .map(({ label }) => label);
  const isChanged = chosen.some((column, at) => column !== headings[at]!.column);
  const choose = (at: number, column: string | null) =>
    setChosen(chosen.map((it, nth) => (nth === at ? column : it === column ? null : it)));
  return (
    <Card title={t('sheet.columns')}>
      {!open && (
        <div className="ms-sheet-step">
          <p className="ms-quiet">{t('sheet.columns.known', { columns: named.join(t('kind.and')) })}</p>
          <div className="ms-sheet-actions">
            <Button onClick={() => setOpen(true)}>{t('sheet.columns.open')}</Button>
          </div>
        </div>
      )}
      {open && (
        <div className="ms-sheet-step">
          <p className="ms-quiet">{t('sheet.columns.hint')}</p>
          <Themed>
            <div className="ms-sheet-columns">
              {headings.map(({ heading }, at) =>
                heading.trim() === '' ? null : (
                  // oxlint-disable-next-line react/no-array-index-key -- two columns of a file may be called alike
                  <label key={at} htmlFor={`${id}-${at}`}>
                    <span>{heading}</span>
                    <Select
                      id={`${id}-${at}`}
                      value={chosen[at]}
                      onChange={(column: string | null) => choose(at, column)}
                      options={[
                        { value: null, label: t('sheet.columns.none') },
                        ...columns.map(({ name, label }) => ({ value: name, label })),
                      ]}
                    />
                  </label>
                ),
              )}
            </div>
          </Themed>
          <div className="ms-sheet-actions">
            <Button disabled={busy || !isChanged} onClick={() => onSave(chosen)}>
              {t('sheet.columns.save')}
            </Button>
          </div>
        </div>
      )}
    </Card>
  );
}
