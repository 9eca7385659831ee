import { useSetting } from '@minsheng/kit';
import { DayField, Form, Input, NumberField, quantity, required } from '@minsheng/kit/form';
import { t } from '../messages.ts';

/** The signed paper that stands for one day or for several. */
export function PaperFields() {
  const { businessDate } = useSetting();
  return (
    <>
      <Form.Item name="paper" label={t('dissuasion.paper')} rules={required(t('dissuasion.paper'))}>
        <Input autoComplete="off" maxLength={80} />
      </Form.Item>
      <Form.Item name="signedBy" label={t('dissuasion.signedBy')} rules={required(t('dissuasion.signedBy'))}>
        <Input autoComplete="off" maxLength={30} />
      </Form.Item>
      <Form.Item name="signedOn" label={t('dissuasion.signedOn')} rules={required(t('dissuasion.signedOn'))}>
        <DayField max={businessDate} required />
      </Form.Item>
    </>
  );
}

export function WarnedField() {
  return (
    <Form.Item name="warned" label={t('dissuasion.warned')} rules={quantity(t('dissuasion.warned'))}>
      <NumberField />
    </Form.Item>
  );
}
