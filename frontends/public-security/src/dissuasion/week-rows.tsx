import { Button, useSetting } from '@minsheng/kit';
import { DayField, Form, NumberField, quantity, required } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import { dayPlus } from './days.ts';
import styles from './dissuasion.module.css';

export interface DayDraft {
  readonly day?: string;
  readonly warned?: number | null;
}

/** The days of one paper, each with its number; a day that is not stated is taken out. */
export function WeekRows() {
  const { businessDate } = useSetting();
  const form = Form.useFormInstance<{ days: readonly DayDraft[] }>();

  function dayAfter(last: number): string | undefined {
    const day = form.getFieldValue(['days', last, 'day']) as string | undefined;
    return day && day < businessDate ? dayPlus(day, 1) : undefined;
  }

  return (
    <Form.List name="days">
      {(rows, { add, remove }, { errors }) => (
        <fieldset className={styles.week}>
          <legend>{t('week.days')}</legend>
          <div className={styles.row} aria-hidden>
            <span>{t('dissuasion.day')}</span>
            <span>{t('dissuasion.warned')}</span>
          </div>
          {rows.map(({ key, name }) => (
            <div key={key} className={styles.row}>
              <Form.Item name={[name, 'day']} rules={required(t('dissuasion.day'))}>
                <DayField max={businessDate} label={t('week.dayOf', { row: name + 1 })} required />
              </Form.Item>
              <Form.Item name={[name, 'warned']} rules={quantity(t('dissuasion.warned'))}>
                <NumberField label={t('week.warnedOf', { row: name + 1 })} />
              </Form.Item>
              <Button kind="plain" label={t('week.removeOf', { row: name + 1 })} onClick={() => remove(name)}>
                {t('week.remove')}
              </Button>
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          <Button onClick={() => add({ day: dayAfter(rows.length - 1) })}>{t('week.add')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
