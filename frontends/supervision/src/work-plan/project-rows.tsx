import { Button } from '@minsheng/kit';
import { chosen, DayField, Form, Input, NumberField, quantity, required, Select } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import styles from './work-plan.module.css';

const LAND = ['NONE', 'NOT_NEEDED', 'APPLIED', 'APPROVED', 'HANDED_OVER'] as const;

/** Concrete projects, added and taken away. */
export function ProjectRows() {
  return (
    <Form.List name="rows">
      {(fields, { add, remove }) => (
        <div className={styles.rows}>
          {fields.map(({ key, name }) => (
            <fieldset className={styles.row} key={key} aria-label={t('project.row', { row: name + 1 })}>
              <ProjectCells name={name} />
              <Upkeep name={name} />
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
            <Button onClick={() => add({ land: 'NONE' })}>{t('project.add')}</Button>
          </div>
        </div>
      )}
    </Form.List>
  );
}

function ProjectCells({ name }: { readonly name: number }) {
  return (
    <>
      <Form.Item name={[name, 'id']} hidden>
        <Input />
      </Form.Item>
      <Form.Item name={[name, 'title']} label={t('project.title')} rules={required(t('project.title'))}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item name={[name, 'land']} label={t('project.land')} rules={chosen(t('project.land'))}>
        <Select options={LAND.map((value) => ({ value, label: t(`project.land.${value}`) }))} />
      </Form.Item>
      <Form.Item
        className={styles.wide!}
        name={[name, 'scope']}
        label={t('project.scope')}
        rules={required(t('project.scope'))}
      >
        <Input.TextArea rows={2} maxLength={300} />
      </Form.Item>
      <Form.Item
        name={[name, 'startsOn']}
        label={t('project.startsOn')}
        rules={chosen(t('project.startsOn'))}
      >
        <DayField required />
      </Form.Item>
      <Form.Item
        name={[name, 'deadline']}
        label={t('project.deadline')}
        rules={chosen(t('project.deadline'))}
      >
        <DayField required />
      </Form.Item>
      <Form.Item
        className={styles.wide!}
        name={[name, 'standard']}
        label={t('project.standard')}
        rules={required(t('project.standard'))}
      >
        <Input.TextArea rows={2} maxLength={300} />
      </Form.Item>
    </>
  );
}

/** Who looks after it once it is accepted. */
function Upkeep({ name }: { readonly name: number }) {
  const money = t('project.upkeep.money');
  return (
    <>
      <Form.Item name={[name, 'upkeepUnit']} label={t('project.upkeep.unit')}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item name={[name, 'upkeepPerson']} label={t('project.upkeep.person')}>
        <Input autoComplete="off" maxLength={30} />
      </Form.Item>
      <Form.Item
        name={[name, 'upkeepMoney']}
        label={money}
        rules={quantity(money, { decimals: 6, optional: true })}
      >
        <NumberField exact />
      </Form.Item>
    </>
  );
}
