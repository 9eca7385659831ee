import { useState } from 'react';
import { Form, Select } from 'antd';
import type { KeptFile } from '../files/upload.ts';
import { t } from '../i18n/messages.ts';
import { useSetting } from '../page/setting.tsx';
import { FileField } from './file-field.tsx';

interface ScanFieldProps {
  /** The module that keeps the record, and with it the file. */
  readonly module: string;
  readonly label: string;
  /** Id of the unit whose record it is; left out for a new record, which is made for the viewer's own. */
  readonly unit?: string;
  readonly current?: KeptFile | null;
}

/** The scanned paper of a record, `scan` of its form. Whoever acts for several units says for which of them it is. */
export function ScanField({ module, label, unit, current }: ScanFieldProps) {
  const form = Form.useFormInstance();
  const { ownUnits } = useSetting();
  const [chosen, setChosen] = useState(ownUnits[0]?.id);
  const owner = unit ?? chosen;
  if (owner === undefined) return null;

  function choose(next: string): void {
    setChosen(next);
    // What was sent for one unit cannot be named by another's record.
    form.setFieldValue('scan', null);
  }

  return (
    <>
      {unit === undefined && ownUnits.length > 1 && (
        <Form.Item label={t('file.unit')}>
          <Select
            aria-label={t('file.unit')}
            value={owner}
            onChange={choose}
            options={ownUnits.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      )}
      <Form.Item name="scan" label={label}>
        <FileField key={owner} module={module} unit={owner} current={current} />
      </Form.Item>
    </>
  );
}
