import { Button, useSetting } from '@minsheng/kit';
import { chosen, DayField, Form, Input, NumberField, quantity, required } from '@minsheng/kit/form';
import { t } from '../messages.ts';

/** The stretches taken over so far, to correct or to strike out. New ones have a page of their own. */
export function AcceptanceFields() {
  const { businessDate } = useSetting();
  return (
    <Form.List name="acceptances">
      {(rows, { remove }, { errors }) => (
        <>
          {rows.map(({ key, name }) => (
            <fieldset key={key} className="ms-form-two" style={{ border: 0, padding: 0, margin: 0 }}>
              <legend className="ms-hidden">{t('section.acceptanceNth', { nth: name + 1 })}</legend>
              <Form.Item
                name={[name, 'day']}
                label={t('section.acceptedOn')}
                rules={chosen(t('section.acceptedOn'))}
              >
                <DayField max={businessDate} required />
              </Form.Item>
              <Form.Item
                name={[name, 'km']}
                label={t('section.acceptedLength')}
                rules={quantity(t('section.acceptedLength'), { decimals: 3 })}
              >
                <NumberField exact />
              </Form.Item>
              <Form.Item
                name={[name, 'paper']}
                label={t('section.paper')}
                rules={required(t('section.paper'))}
              >
                <Input autoComplete="off" maxLength={60} />
              </Form.Item>
              <Form.Item label={t('section.acceptanceNth', { nth: name + 1 })}>
                <Button label={t('section.strikeNth', { nth: name + 1 })} onClick={() => remove(name)}>
                  {t('section.strike')}
                </Button>
              </Form.Item>
            </fieldset>
          ))}
          <Form.ErrorList errors={errors} />
        </>
      )}
    </Form.List>
  );
}
