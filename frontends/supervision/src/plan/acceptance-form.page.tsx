import {
  type CombinedError,
  Facts,
  ForbiddenPanel,
  formatDay,
  QueryView,
  useMutation,
  useNavigate,
  useParams,
  usePageQuery,
  useSetting,
} from '@minsheng/kit';
import { chosen, DayField, Form, FormPage, Input, required, useStanding } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import type { Plan } from './plan-card.tsx';
import { AcceptMilestoneMutation, PlanQuery } from './plan.documents.ts';

interface Acceptance {
  readonly day: string;
  readonly evidence: string;
}

/** Accepts one milestone by its standard. */
export function AcceptanceFormPage() {
  const { code = '', id = '' } = useParams();
  const { year } = useSetting();
  const query = usePageQuery(PlanQuery, { year, code });
  return (
    <QueryView
      query={query}
      pick={(data) => {
        const plan = data.indicatorByCode;
        const step = plan?.milestones.find((milestone) => milestone.id === id);
        return plan && step && { plan, step };
      }}
    >
      {({ plan, step }) =>
        plan.viewerCanJudge ? (
          <AcceptanceForm key={id} plan={plan} step={step} refetch={query.refetch} />
        ) : (
          <ForbiddenPanel />
        )
      }
    </QueryView>
  );
}

interface AcceptanceFormProps {
  readonly plan: Plan;
  readonly step: Plan['milestones'][number];
  readonly refetch: () => void;
}

function AcceptanceForm({ plan: { code, name, planFiling }, step, refetch }: AcceptanceFormProps) {
  const { year, businessDate } = useSetting();
  const navigate = useNavigate();
  const [form] = Form.useForm<Acceptance>();
  const record = { id: step.id, revision: planFiling?.revision ?? 0 };
  const standing = useStanding<Acceptance>({ form, record, values: {}, refetch });
  const [, accept] = useMutation(AcceptMilestoneMutation);
  const back = `/supervision/indicators/${code}`;

  async function submit(values: Acceptance): Promise<CombinedError | undefined> {
    const { error } = await accept({ ...standing.seen, ...values });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<Acceptance>
      title={t('milestone.form', { title: step.title })}
      crumbs={[{ title: t('indicator.title', { code, name }), to: back }]}
      submitLabel={t('milestone.submit')}
      form={form}
      initialValues={{ day: businessDate }}
      standing={standing}
      onSubmit={submit}
    >
      <Facts
        facts={[
          { key: 'standard', label: t('milestone.standard'), value: step.standard },
          { key: 'due', label: t('milestone.due'), value: formatDay(step.due) },
        ]}
      />
      <Form.Item name="day" label={t('milestone.acceptedOn')} rules={chosen(t('milestone.acceptedOn'))}>
        <DayField min={`${year}-01-01`} max={businessDate} required />
      </Form.Item>
      <Form.Item name="evidence" label={t('milestone.evidence')} rules={required(t('milestone.evidence'))}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </FormPage>
  );
}
