import { Form, Input, Select } from 'antd';
import { t } from '../i18n/messages.ts';
import { reasonOptions } from './reasons.ts';
import { required } from './required.ts';

/** Why something said is said otherwise: one of the list, with words where it is none of them. */
export function ReasonFields({ isRequired }: { readonly isRequired: boolean }) {
  const code: unknown = Form.useWatch('reasonCode');
  const isOther = code === 'OTHER';
  return (
    <>
      <Form.Item
        name="reasonCode"
        label={t('kind.reason')}
        extra={isRequired ? undefined : t('kind.reasonHint')}
        rules={isRequired ? required(t('kind.reason')) : []}
      >
        <Select options={reasonOptions()} allowClear={!isRequired} placeholder={t('kind.reasonChoose')} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('kind.reasonText')}
        rules={isOther ? required(t('kind.reasonText')) : []}
      >
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
    </>
  );
}
