import { type CombinedError, useMutation, useNavigate, useSetting } from '@minsheng/kit';
import { chosen, Form, FormPage, NumberField, quantity, Select } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import { quarterName } from '../plan/quarter.ts';
import { commitmentTitle, planPath, type UnitPlan } from './plan.ts';
import { UnitPlanForm } from './unit-plan-form.tsx';
import { ReportPlanFundsMutation } from './work-plan.documents.ts';
import styles from './work-plan.module.css';

interface Spent {
  readonly allocated: string;
  readonly paid: string;
}

interface Values {
  readonly quarterEnd: string;
  readonly spent: Readonly<Record<string, Spent>>;
}

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];

/** What of each source was allocated and paid by the end of a quarter, since the year began. */
export function FundsFormPage() {
  return <UnitPlanForm>{(plan) => <FundsForm key={plan.id} plan={plan} />}</UnitPlanForm>;
}

function FundsForm({ plan }: { readonly plan: UnitPlan }) {
  const navigate = useNavigate();
  const { year, businessDate } = useSetting();
  const [form] = Form.useForm<Values>();
  const [, report] = useMutation(ReportPlanFundsMutation);
  const over = QUARTER_ENDS.map((end) => `${year}-${end}`).filter((day) => day <= businessDate);
  const sources = plan.funds.sources;

  async function submit({ quarterEnd, spent }: Values): Promise<CombinedError | undefined> {
    const rows = sources.map(({ id }) => ({ sourceId: id, ...spent[id]! }));
    const { error } = await report({ commitment: plan.commitment.id, unit: plan.unit.id, quarterEnd, rows });
    if (!error) await navigate(planPath(plan));
    return error;
  }

  function show(quarterEnd: string): void {
    form.setFieldsValue({ quarterEnd, spent: spentBy(plan, quarterEnd) });
  }

  return (
    <FormPage<Values>
      title={t('funds.form', { unit: plan.unit.shortName })}
      crumbs={[{ title: commitmentTitle(plan), to: planPath(plan) }]}
      submitLabel={t('funds.submit')}
      form={form}
      initialValues={{ quarterEnd: over.at(-1), spent: spentBy(plan, over.at(-1)) }}
      onSubmit={submit}
    >
      <p className="ms-quiet">{t('funds.form.hint')}</p>
      <Form.Item name="quarterEnd" label={t('funds.quarter')} rules={chosen(t('funds.quarter'))}>
        <Select onChange={show} options={over.map((value) => ({ value, label: quarterName(value) }))} />
      </Form.Item>
      {sources.map(({ id, name }) => (
        <fieldset key={id} className={styles.row} aria-label={name}>
          <b className={styles.wide}>{name}</b>
          {(['allocated', 'paid'] as const).map((what) => (
            <Form.Item
              key={what}
              name={['spent', id, what]}
              label={t(`funds.${what}`)}
              rules={quantity(t(`funds.${what}`), { decimals: 6 })}
            >
              <NumberField exact />
            </Form.Item>
          ))}
        </fieldset>
      ))}
    </FormPage>
  );
}

/** What was reported of a quarter; nothing where it was not. */
function spentBy({ funds }: UnitPlan, quarterEnd: string | undefined): Values['spent'] {
  const rows = funds.sources.flatMap(({ id, quarters }) => {
    const told = quarters.find((it) => it.quarterEnd === quarterEnd);
    return told ? [[id, { allocated: told.allocated, paid: told.paid }] as const] : [];
  });
  return Object.fromEntries(rows);
}
