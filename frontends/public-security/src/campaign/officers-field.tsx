import { Form, NumberField, quantity } from '@minsheng/kit/form';
import { t } from '../messages.ts';

export function OfficersField() {
  return (
    <Form.Item
      name="officers"
      label={t('campaign.officersOptional')}
      rules={quantity(t('campaign.officersOptional'), { optional: true })}
    >
      <NumberField />
    </Form.Item>
  );
}
