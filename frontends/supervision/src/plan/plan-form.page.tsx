import {
  type CombinedError,
  ForbiddenPanel,
  NotFoundPanel,
  QueryView,
  useMutation,
  useNavigate,
  useParams,
  usePageQuery,
  useSetting,
} from '@minsheng/kit';
import { Form, FormPage, Input, required, useStanding } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import type { Plan } from './plan-card.tsx';
import {
  FileMilestonesMutation,
  FilePlanNodesMutation,
  FilePlanQuartersMutation,
  PlanQuery,
} from './plan.documents.ts';
import { PlanRows } from './plan-rows.tsx';
import { type PlanValues, rowsOf, toMilestones, toNodes, toQuarters } from './plan-values.ts';

/** Files or revises an indicator's plan, in the form that its counting asks for. */
export function PlanFormPage() {
  const { code = '' } = useParams();
  const { year } = useSetting();
  const query = usePageQuery(PlanQuery, { year, code });
  return (
    <QueryView query={query} pick={(data) => data.indicatorByCode}>
      {(plan) =>
        plan.viewerCanFilePlan ? (
          <FilingForm key={code} plan={plan} refetch={query.refetch} />
        ) : (
          <ForbiddenPanel />
        )
      }
    </QueryView>
  );
}

interface FilingFormProps {
  readonly plan: Plan;
  readonly refetch: () => void;
}

function FilingForm({ plan, refetch }: FilingFormProps) {
  const { id: indicator, code, name, planForm, planFiling } = plan;
  const navigate = useNavigate();
  const [form] = Form.useForm<PlanValues>();
  const record = { id: indicator, revision: planFiling?.revision ?? 0 };
  const values = { rows: rowsOf(plan) };
  const standing = useStanding<PlanValues>({ form, record, values, refetch });
  const send = useFiling(planForm);
  const back = `/supervision/indicators/${code}`;

  async function submit(filled: PlanValues): Promise<CombinedError | undefined> {
    const error = await send({ indicator, revision: standing.seen.revision }, filled);
    if (!error) await navigate(back);
    return error;
  }

  if (planForm === 'NONE') return <NotFoundPanel />;
  return (
    <FormPage<PlanValues>
      title={t(planFiling ? 'plan.form.revise' : 'plan.form.file', { name })}
      crumbs={[{ title: t('indicator.title', { code, name }), to: back }]}
      submitLabel={t('plan.submit')}
      form={form}
      initialValues={values}
      standing={standing}
      onSubmit={submit}
    >
      <p className="ms-quiet">{t(`plan.form.hint.${planForm}`, { unit: plan.unitOfMeasure })}</p>
      <PlanRows form={planForm} unit={plan.unitOfMeasure} />
      {planFiling && (
        <Form.Item name="reason" label={t('plan.form.reason')} rules={required(t('plan.form.reason'))}>
          <Input.TextArea rows={2} maxLength={200} showCount />
        </Form.Item>
      )}
    </FormPage>
  );
}

function useFiling(form: Plan['planForm']) {
  const [, fileNodes] = useMutation(FilePlanNodesMutation);
  const [, fileQuarters] = useMutation(FilePlanQuartersMutation);
  const [, fileMilestones] = useMutation(FileMilestonesMutation);
  return async (
    seen: { readonly indicator: string; readonly revision: number },
    values: PlanValues,
  ): Promise<CombinedError | undefined> => {
    const filing = { ...seen, reason: values.reason };
    switch (form) {
      case 'NODES':
        return (await fileNodes({ ...filing, nodes: toNodes(values) })).error;
      case 'QUARTERS':
        return (await fileQuarters({ ...filing, quarters: toQuarters(values) })).error;
      case 'MILESTONES':
        return (await fileMilestones({ ...filing, steps: toMilestones(values) })).error;
      case 'NONE':
        return undefined;
    }
  };
}
