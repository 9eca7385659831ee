import { Form, Input, Select } from 'antd';
import { useTownshipChoices } from '../form/township-choices.ts';
import { chosen, required } from '../form/required.ts';
import { t } from '../i18n/messages.ts';

/** Names under which a person is sent. */
export const PERSON_INPUTS = ['name', 'idNumber', 'phone'] as const;

/** Somebody, once; what was sealed is not corrected but voided. */
export function PersonInputs() {
  return (
    <>
      <Form.Item name="name" label={t('person.name')} rules={required(t('person.name'))}>
        <Input autoComplete="off" maxLength={30} />
      </Form.Item>
      <Form.Item name="idNumber" label={t('person.idNumber')} rules={required(t('person.idNumber'))}>
        <Input autoComplete="off" maxLength={20} />
      </Form.Item>
      <Form.Item name="phone" label={t('person.phone')}>
        <Input autoComplete="off" maxLength={20} />
      </Form.Item>
    </>
  );
}

interface TownshipInputProps {
  readonly label: string;
  /** The county itself may be meant: then none is chosen. */
  readonly optional?: boolean;
}

/** The township that a record lies in. */
export function TownshipInput({ label, optional }: TownshipInputProps) {
  const townships = useTownshipChoices();
  return (
    <Form.Item name="township" label={label} rules={optional ? [] : chosen(label)}>
      <Select allowClear={optional} showSearch={{ optionFilterProp: 'label' }} options={[...townships]} />
    </Form.Item>
  );
}
