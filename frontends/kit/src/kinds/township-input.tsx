import { Form, Select } from 'antd';
import { useTownshipChoices } from '../form/township-choices.ts';
import { chosen } from '../form/required.ts';

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
