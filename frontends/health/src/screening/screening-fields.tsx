import { useSetting } from '@minsheng/kit';
import { Checkbox, DayField, Form, PersonInputs, required, Select } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import { programmeChoices, resultChoices, type ScreeningOptions } from './choices.ts';
import type { ScreeningDraft } from './screening-form.page.tsx';

interface ScreeningFieldsProps {
  readonly form: ReturnType<typeof Form.useForm<ScreeningDraft>>[0];
  readonly options: ScreeningOptions;
}

/** The fields of a screening, the person first. */
export function ScreeningFields({ form, options }: ScreeningFieldsProps) {
  const { businessDate } = useSetting();
  const programme = Form.useWatch('programme', form);
  return (
    <>
      <Form.Item name="programme" label={t('form.programme')} rules={required(t('form.programme'))}>
        <Select options={[...programmeChoices]} />
      </Form.Item>
      <div className="ms-form-two">
        <PersonInputs />
        <Form.Item name="township" label={t('form.township')}>
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={[...options.townships]} />
        </Form.Item>
        <Form.Item name="facility" label={t('form.facility')} rules={required(t('form.facility'))}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={[...options.facilities]} />
        </Form.Item>
        <Form.Item name="screenedOn" label={t('form.screenedOn')} rules={required(t('form.screenedOn'))}>
          <DayField max={businessDate} required />
        </Form.Item>
        <Form.Item name="result" label={t('form.result')}>
          <Select allowClear options={[...resultChoices]} />
        </Form.Item>
        <Form.Item name="reportedOn" label={t('form.reportedOn')}>
          <DayField max={businessDate} />
        </Form.Item>
      </div>
      {programme === 'COLORECTAL' && (
        <Form.Item name="highRisk" valuePropName="checked">
          <Checkbox>{t('form.highRisk')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}
