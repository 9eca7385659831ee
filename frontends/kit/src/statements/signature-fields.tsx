import { Form, Input } from 'antd';
import { DayField } from '../form/day-field.tsx';
import { required } from '../form/required.ts';
import { ScanField } from '../form/scan-field.tsx';
import type { KeptFile } from '../files/upload.ts';
import { useSetting } from '../page/setting.tsx';
import { t } from './messages.ts';
import type { StatementSource } from './statement.types.ts';

interface SignatureFieldsProps {
  readonly module: string;
  readonly source: StatementSource;
  /** Of a statement that is corrected. */
  readonly unit?: string;
  readonly scan?: KeptFile | null;
}

/** The paper that says so, or the exported file, and who answers for it. */
export function SignatureFields({ module, source, unit, scan }: SignatureFieldsProps) {
  const { businessDate } = useSetting();
  const label = {
    paper: t(`form.paper.${source}`),
    signedBy: t(`form.signedBy.${source}`),
    signedOn: t(`form.signedOn.${source}`),
  };
  return (
    <>
      <div className="ms-form-two">
        <Form.Item name="paper" label={label.paper} rules={required(label.paper)}>
          <Input autoComplete="off" maxLength={80} />
        </Form.Item>
        <Form.Item name="signedBy" label={label.signedBy} rules={required(label.signedBy)}>
          <Input autoComplete="off" maxLength={30} />
        </Form.Item>
        <Form.Item name="signedOn" label={label.signedOn} rules={required(label.signedOn)}>
          <DayField max={businessDate} required />
        </Form.Item>
      </div>
      <ScanField module={module} label={t(`form.scan.${source}`)} unit={unit} current={scan} />
      <Form.Item name="note" label={t('form.note')}>
        <Input.TextArea rows={2} maxLength={300} showCount />
      </Form.Item>
    </>
  );
}
