import {
  chosen,
  DayField,
  Form,
  Input,
  NumberField,
  quantity,
  required,
  Select,
  useTownshipChoices,
} from '@minsheng/kit/form';
import { t } from '../messages.ts';
import { SiteField } from '../site/site-field.tsx';

/** What is asked of a works when it is recorded and when it is changed. */
export function WorksFields({ kind }: { readonly kind?: string }) {
  const townships = useTownshipChoices();
  return (
    <>
      <Form.Item name="name" label={t('works.name')} rules={required(t('works.name'))}>
        <Input autoComplete="off" maxLength={80} />
      </Form.Item>
      <div className="ms-form-two">
        <SiteField record="Works" kind={kind} />
        <Form.Item name="township" label={t('works.townshipOptional')}>
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={[...townships]} />
        </Form.Item>
        <Form.Item
          name="peopleReached"
          label={t('works.peopleReached')}
          rules={quantity(t('works.peopleReached'), { optional: true })}
        >
          <NumberField />
        </Form.Item>
        <Form.Item
          name="plannedStart"
          label={t('works.plannedStart')}
          rules={chosen(t('works.plannedStart'))}
        >
          <DayField required />
        </Form.Item>
        <Form.Item name="plannedEnd" label={t('works.plannedEnd')} rules={chosen(t('works.plannedEnd'))}>
          <DayField required />
        </Form.Item>
        <Form.Item name="contractNumber" label={t('works.contractNumber')}>
          <Input autoComplete="off" maxLength={40} />
        </Form.Item>
        <Form.Item name="contractor" label={t('works.contractor')}>
          <Input autoComplete="off" maxLength={60} />
        </Form.Item>
        <Form.Item
          name="contractSum"
          label={t('works.contractSumYuan')}
          rules={quantity(t('works.contractSumYuan'), { decimals: 2, optional: true })}
        >
          <NumberField exact />
        </Form.Item>
        <Form.Item
          name="allocated"
          label={t('works.allocatedYuan')}
          rules={quantity(t('works.allocatedYuan'), { decimals: 2, optional: true })}
        >
          <NumberField exact />
        </Form.Item>
        <Form.Item
          name="paid"
          label={t('works.paidYuan')}
          rules={quantity(t('works.paidYuan'), { decimals: 2, optional: true })}
        >
          <NumberField exact />
        </Form.Item>
      </div>
      <Form.Item name="note" label={t('works.noteOptional')}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </>
  );
}
