import { useSetting } from '@minsheng/kit';
import { Checkbox, chosen, DayField, Form, NumberField, quantity, required } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import { itemChoices } from './choices.ts';

/** What is to be installed, and for an accepted one when and for how much it was. */
export function AcceptanceFields({ isAccepted }: { readonly isAccepted: boolean }) {
  const { businessDate } = useSetting();
  return (
    <>
      <Form.Item name="items" label={t('adaptation.items')} rules={chosen(t('adaptation.items'))}>
        <Checkbox.Group options={[...itemChoices]} />
      </Form.Item>
      {isAccepted && (
        <div className="ms-form-two">
          <Form.Item
            name="acceptedOn"
            label={t('adaptation.acceptedOn')}
            rules={required(t('adaptation.acceptedOn'))}
          >
            <DayField max={businessDate} required />
          </Form.Item>
          <Form.Item
            name="cost"
            label={t('adaptation.cost')}
            rules={quantity(t('adaptation.cost'), { decimals: 2 })}
          >
            <NumberField exact />
          </Form.Item>
        </div>
      )}
    </>
  );
}
