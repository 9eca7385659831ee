import { useState } from 'react';
import { Button, useClient, usePageQuery } from '@minsheng/kit';
import { Form, FormDialog, Input, Select } from '@minsheng/kit/portal-form';
import { t } from './messages.ts';
import { AuditUnitsQuery } from './audit.documents.ts';
import type { OpenedModule } from './audited.ts';

interface Asked {
  readonly caseNumber: string;
  readonly idNumber: string;
  readonly unit: string;
}

interface AskForPersonProps {
  readonly module: OpenedModule;
  readonly onAsked: () => void;
}

/** Asks the head of a unit to open all acts on the records of a person, whether or not the unit knows that person. */
export function AskForPerson({ module, onAsked }: AskForPersonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('audit.opening.askPerson')}</Button>
      {open && (
        <Dialog
          module={module}
          onAsked={() => {
            setOpen(false);
            onAsked();
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </>
  );
}

function Dialog({ module, onAsked, onCancel }: AskForPersonProps & { readonly onCancel: () => void }) {
  const client = useClient();
  const [form] = Form.useForm<Asked>();
  const { data } = usePageQuery(AuditUnitsQuery, {});
  const units = (data?.units ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormDialog<Asked>
      form={form}
      title={t('audit.opening.askPerson')}
      submitLabel={t('audit.opening.submit')}
      onCancel={onCancel}
      onSubmit={async (input) => {
        const { error } = await client.mutation(module.openings.ask, { input });
        if (!error) onAsked();
        return error;
      }}
    >
      <p>{t('audit.opening.hint')}</p>
      <Form.Item
        name="caseNumber"
        label={t('audit.opening.case')}
        rules={[{ required: true, message: t('audit.opening.required') }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="idNumber"
        label={t('audit.filter.idNumber')}
        rules={[{ required: true, message: t('audit.opening.required') }]}
      >
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="unit"
        label={t('audit.entry.unit')}
        rules={[{ required: true, message: t('audit.opening.required') }]}
      >
        <Select showSearch optionFilterProp="label" options={units} />
      </Form.Item>
    </FormDialog>
  );
}
