import { Button, useSetting } from '@minsheng/kit';
import { chosen, DayField, Form, Input, NumberField, quantity, required } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import type { Plan } from './plan-card.tsx';
import styles from './plan.module.css';
import { quarterName } from './quarter.ts';

interface PlanRowsProps {
  readonly form: Exclude<Plan['planForm'], 'NONE'>;
  readonly unit: string;
}

/** The rows of a plan; quarters are given, nodes and milestones are added and taken away. */
export function PlanRows({ form, unit }: PlanRowsProps) {
  return (
    <Form.List name="rows">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) =>
            form === 'QUARTERS' ? (
              <QuarterRow key={key} name={name} />
            ) : (
              <div className={styles.row} key={key}>
                <DayCell name={name} label={t(form === 'NODES' ? 'plan.day' : 'milestone.due')} />
                {form === 'NODES' ? <ValueCell name={name} unit={unit} /> : <StepCell name={name} />}
                <Button
                  kind="plain"
                  label={t('plan.row.removeOf', { row: name + 1 })}
                  disabled={fields.length === 1}
                  onClick={() => remove(name)}
                >
                  {t('plan.row.remove')}
                </Button>
              </div>
            ),
          )}
          {form !== 'QUARTERS' && (
            <div className={styles.end}>
              <Button onClick={() => add({})}>{t('plan.row.add')}</Button>
            </div>
          )}
        </>
      )}
    </Form.List>
  );
}

interface CellProps {
  readonly name: number;
}

function DayCell({ name, label }: CellProps & { readonly label: string }) {
  const { year } = useSetting();
  return (
    <Form.Item name={[name, 'day']} label={label} rules={chosen(label)}>
      <DayField min={`${year}-01-01`} max={`${year}-12-31`} required />
    </Form.Item>
  );
}

function ValueCell({ name, unit }: CellProps & { readonly unit: string }) {
  const label = t('plan.valueIn', { unit });
  return (
    <Form.Item name={[name, 'value']} label={label} rules={quantity(label, { decimals: 4 })}>
      <NumberField exact />
    </Form.Item>
  );
}

function StepCell({ name }: CellProps) {
  return (
    <div>
      <Form.Item name={[name, 'title']} label={t('milestone.title')} rules={required(t('milestone.title'))}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item
        name={[name, 'standard']}
        label={t('milestone.standard')}
        rules={required(t('milestone.standard'))}
      >
        <Input.TextArea rows={2} maxLength={300} />
      </Form.Item>
      <Form.Item name={[name, 'id']} hidden>
        <Input />
      </Form.Item>
    </div>
  );
}

function QuarterRow({ name }: CellProps) {
  const day = Form.useWatch<string | undefined>(['rows', name, 'day']);
  const label = t('quarter.workOf', { quarter: day ? quarterName(day) : '' });
  return (
    <>
      <Form.Item name={[name, 'work']} label={label} rules={required(label)}>
        <Input.TextArea rows={2} maxLength={300} />
      </Form.Item>
      <Form.Item name={[name, 'day']} hidden>
        <Input />
      </Form.Item>
    </>
  );
}
