import { Form, type FormInstance } from 'antd';
import { DayField } from '../form/day-field.tsx';
import { required } from '../form/required.ts';
import { useSetting } from '../page/setting.tsx';
import { Button } from '../page/states.tsx';
import { t } from './messages.ts';
import { quartersUntil } from './periods.ts';

interface PeriodDraft {
  readonly periodFrom?: string;
  readonly periodTo?: string;
}

/** A quarter at a press, or any days. */
export function PeriodFields<Draft extends PeriodDraft>({ form }: { readonly form: FormInstance<Draft> }) {
  const { businessDate } = useSetting();
  const from = Form.useWatch('periodFrom', form as FormInstance);
  const to = Form.useWatch('periodTo', form as FormInstance);
  return (
    <>
      <div className="ms-quarters" role="group" aria-label={t('form.quarters')}>
        {quartersUntil(businessDate).map((period) => (
          <Button
            key={period.quarter}
            pressed={from === period.from && to === period.to}
            onClick={() => form.setFieldsValue({ periodFrom: period.from, periodTo: period.to } as never)}
          >
            {t(`form.quarter.${period.quarter as 1 | 2 | 3 | 4}`)}
          </Button>
        ))}
      </div>
      <div className="ms-form-two">
        <Form.Item name="periodFrom" label={t('form.periodFrom')} rules={required(t('form.periodFrom'))}>
          <DayField max={businessDate} required />
        </Form.Item>
        <Form.Item name="periodTo" label={t('form.periodTo')} rules={required(t('form.periodTo'))}>
          <DayField max={businessDate} required />
        </Form.Item>
      </div>
    </>
  );
}
