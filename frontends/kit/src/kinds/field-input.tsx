import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { DayField } from '../form/day-field.tsx';
import { FileField } from '../form/file-field.tsx';
import { NumberField } from '../form/number-field.tsx';
import { quantity } from '../form/quantity.ts';
import { chosen, required } from '../form/required.ts';
import { t } from '../i18n/messages.ts';
import { useSetting } from '../page/setting.tsx';
import type { FieldDescriptor, Presence } from './descriptor.ts';
import { measuredLabel } from './field-value.tsx';

const LONGEST_TEXT = 60;
const LONGEST_NOTE = 500;

export interface FieldInputProps {
  readonly field: FieldDescriptor;
  readonly presence: Presence;
  /** Module that keeps the record, and with it a file. */
  readonly module: string;
  /** Unit whose record it is, for a file; of a new one the viewer's own. */
  readonly unit?: string;
  /** Beside what is offered: the choice that the record has, though it was retired since. */
  readonly standing?: unknown;
}

/** The control by which a field is said, with its rules. */
export function FieldInput({ field, presence, module, unit, standing }: FieldInputProps) {
  const { businessDate, ownUnits } = useSetting();
  const { name, shape, hint } = field;
  const optional = presence === 'allowed';
  const label = measuredLabel(field);
  const item = { name, label, extra: hint };
  const rules = optional ? [] : chosen(label);
  switch (shape) {
    case 'day':
      return (
        <Form.Item {...item} rules={rules}>
          <DayField max={field.past ? businessDate : undefined} required={!optional} />
        </Form.Item>
      );
    case 'count':
    case 'quantity':
    case 'money':
      return (
        <Form.Item {...item} rules={quantity(label, termsOf(field, optional))}>
          <NumberField exact={shape !== 'count'} />
        </Form.Item>
      );
    case 'choice':
      return (
        <Form.Item {...item} rules={rules}>
          <Select allowClear={optional} options={offered(field, standing)} />
        </Form.Item>
      );
    case 'choices':
      return (
        <Form.Item {...item} rules={rules} className="ms-form-whole">
          <Checkbox.Group options={offered(field, standing)} />
        </Form.Item>
      );
    case 'yesNo':
      return (
        <Form.Item {...item} rules={rules}>
          <Radio.Group
            options={[
              { value: true, label: t('kind.yes') },
              { value: false, label: t('kind.no') },
            ]}
          />
        </Form.Item>
      );
    case 'note':
      return (
        <Form.Item {...item} rules={optional ? [] : required(label)} className="ms-form-whole">
          <Input.TextArea rows={3} maxLength={field.length ?? LONGEST_NOTE} showCount />
        </Form.Item>
      );
    case 'file':
      return (
        <Form.Item {...item} rules={rules} className="ms-form-whole">
          <FileField module={module} unit={unit ?? ownUnits[0]?.id ?? ''} current={standing as never} />
        </Form.Item>
      );
    default:
      return (
        <Form.Item {...item} rules={optional ? [] : required(label)}>
          <Input autoComplete="off" maxLength={field.length ?? LONGEST_TEXT} />
        </Form.Item>
      );
  }
}

function termsOf({ shape, decimals, least, most }: FieldDescriptor, optional: boolean) {
  return { decimals: shape === 'count' ? 0 : (decimals ?? 2), least, most, optional };
}

function offered({ choices = [] }: FieldDescriptor, standing: unknown): { value: string; label: string }[] {
  const stands = (value: string) =>
    value === standing || (Array.isArray(standing) && standing.includes(value));
  return choices
    .filter(({ value, retired }) => !retired || stands(value))
    .map(({ value, label }) => ({ value, label }));
}
