import { Button } from '@minsheng/kit';
import { Form, Input, NumberField, quantity, required } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import styles from './work-plan.module.css';

/** Money by source. */
export function SourceRows() {
  const amount = t('funds.amount');
  return (
    <Form.List name="funds">
      {(fields, { add, remove }) => (
        <div className={styles.rows}>
          {fields.map(({ key, name }) => (
            <fieldset className={styles.row} key={key} aria-label={t('funds.row', { row: name + 1 })}>
              <Form.Item name={[name, 'id']} hidden>
                <Input />
              </Form.Item>
              <Form.Item name={[name, 'name']} label={t('funds.source')} rules={required(t('funds.source'))}>
                <Input autoComplete="off" maxLength={60} />
              </Form.Item>
              <Form.Item name={[name, 'amount']} label={amount} rules={quantity(amount, { decimals: 6 })}>
                <NumberField exact />
              </Form.Item>
              {fields.length > 1 && (
                <Button
                  kind="plain"
                  label={t('plan.row.removeOf', { row: name + 1 })}
                  onClick={() => remove(name)}
                >
                  {t('plan.row.remove')}
                </Button>
              )}
            </fieldset>
          ))}
          <div>
            <Button onClick={() => add({})}>{t('funds.add')}</Button>
          </div>
        </div>
      )}
    </Form.List>
  );
}
