import { type CombinedError, useMutation, useNavigate } from '@minsheng/kit';
import { Checkbox, DayField, FileField, Form, FormPage, Input, useStanding } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import { commitmentTitle, planPath, type UnitPlan } from './plan.ts';
import { ProjectRows } from './project-rows.tsx';
import { SourceRows } from './source-rows.tsx';
import { UnitPlanForm } from './unit-plan-form.tsx';
import { FileWorkPlanMutation } from './work-plan.documents.ts';
import { toContent, valuesOf, type WorkPlanValues } from './work-plan-values.ts';

/** Files or revises a unit's projects and money for a commitment. */
export function WorkPlanFormPage() {
  return (
    <UnitPlanForm>
      {(plan, refetch) => <FilingForm key={plan.id} plan={plan} refetch={refetch} />}
    </UnitPlanForm>
  );
}

function FilingForm({ plan, refetch }: { readonly plan: UnitPlan; readonly refetch: () => void }) {
  const navigate = useNavigate();
  const [form] = Form.useForm<WorkPlanValues>();
  const values = valuesOf(plan);
  const standing = useStanding<WorkPlanValues>({ form, record: plan, values, refetch });
  const [, file] = useMutation(FileWorkPlanMutation);
  const notNeeded = Form.useWatch('notNeeded', form) ?? values.notNeeded;

  async function submit(filled: WorkPlanValues): Promise<CombinedError | undefined> {
    const { revision } = standing.seen;
    const of = { commitment: plan.commitment.id, unit: plan.unit.id, revision };
    const { error } = await file({ plan: { ...of, ...toContent(filled) } });
    if (!error) await navigate(planPath(plan));
    return error;
  }

  return (
    <FormPage<WorkPlanValues>
      title={t(plan.revision === 0 ? 'workPlan.form.file' : 'workPlan.form.revise', {
        unit: plan.unit.shortName,
      })}
      crumbs={[{ title: commitmentTitle(plan), to: planPath(plan) }]}
      submitLabel={t('workPlan.submit')}
      form={form}
      initialValues={values}
      standing={standing}
      onSubmit={submit}
    >
      <p className="ms-quiet">{t('workPlan.form.hint')}</p>
      <ProjectRows />
      <Form.Item name="notNeeded" valuePropName="checked">
        <Checkbox>{t('funds.notNeeded')}</Checkbox>
      </Form.Item>
      {!notNeeded && <SourceRows />}
      {plan.revision > 0 && <Revision plan={plan} />}
    </FormPage>
  );
}

/** What another deadline or scope must bring; the form does not ask for it, the server refuses without. */
function Revision({ plan }: { readonly plan: UnitPlan }) {
  return (
    <details>
      <summary>{t('workPlan.form.promise')}</summary>
      <p className="ms-quiet">{t(`workPlan.form.promise.${plan.commitment.batch}`)}</p>
      <Form.Item name="reason" label={t('plan.form.reason')}>
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
      <Form.Item name="number" label={t('workPlan.decision.number')}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item name="decidedOn" label={t('workPlan.decision.day')}>
        <DayField />
      </Form.Item>
      <Form.Item name="scan" label={t('workPlan.decision.scan')}>
        <FileField module="supervision" unit={plan.unit.id} />
      </Form.Item>
    </details>
  );
}
