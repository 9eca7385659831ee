import { Form, InputNumber, quantity } from '@minsheng/kit/form';
import { t } from '../messages.ts';

export function OfficersField() {
  return (
    <Form.Item
      name="officers"
      label={t('campaign.officersOptional')}
      rules={quantity(t('campaign.officersOptional'), { optional: true })}
    >
      <InputNumber style={{ width: '100%' }} />
    </Form.Item>
  );
}
