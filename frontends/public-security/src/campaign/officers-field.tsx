import { Form, InputNumber } from '@minsheng/kit/form';
import { t } from '../messages.ts';

export function OfficersField() {
  return (
    <Form.Item name="officers" label={t('campaign.officersOptional')}>
      <InputNumber min={0} precision={0} style={{ width: '100%' }} />
    </Form.Item>
  );
}
