import { type ReactNode, useState } from 'react';
import type { CombinedError } from '@urql/core';
import { Form, type FormInstance, Modal } from 'antd';
import { t } from '../i18n/messages.ts';
import { Notice } from '../page/card.tsx';
import { Button } from '../page/states.tsx';
import { Themed } from '../theme/themed.tsx';
import { forgetRefusals, refuseDays, showRefusals } from './refusals.ts';
import './form.css';

interface FormDialogProps<Values> {
  readonly title: string;
  readonly submitLabel: string;
  readonly form: FormInstance<Values>;
  readonly initialValues?: Partial<Values>;
  readonly onCancel: () => void;
  /** Sends the form; a server's refusal comes back and is shown at the field it names. */
  readonly onSubmit: (values: Values) => Promise<CombinedError | undefined>;
  readonly children: ReactNode;
}

/** A short form over the page that it belongs to. It stands while it is rendered. */
export function FormDialog<Values extends object>(props: FormDialogProps<Values>) {
  const { title, submitLabel, form, initialValues, onCancel, onSubmit, children } = props;
  const [sending, setSending] = useState(false);
  const [failures, setFailures] = useState<readonly string[]>([]);

  async function submit(values: Values): Promise<void> {
    if (refuseDays(form, values)) return;
    setSending(true);
    setFailures([]);
    const error = await onSubmit(values).finally(() => setSending(false));
    if (error) setFailures(showRefusals(form, error));
  }

  return (
    <Themed>
      <Modal open title={title} footer={null} onCancel={onCancel} width={520}>
        <Form<Values>
          className="ms-dialog"
          form={form}
          layout="vertical"
          noValidate
          initialValues={initialValues}
          onValuesChange={(changed) => forgetRefusals(form, changed)}
          onFinish={(values) => void submit(values)}
          // Days are refused together with what else is wrong.
          onFinishFailed={({ values }) => refuseDays(form, values)}
        >
          {children}
          {failures.map((failure) => (
            <Notice key={failure} tone="bad">
              {failure}
            </Notice>
          ))}
          <p className="ms-quiet">{t('form.secrets')}</p>
          <div className="ms-dialog-actions">
            <Button onClick={onCancel}>{t('form.cancel')}</Button>
            <Button kind="primary" type="submit" disabled={sending}>
              {submitLabel}
            </Button>
          </div>
        </Form>
      </Modal>
    </Themed>
  );
}
