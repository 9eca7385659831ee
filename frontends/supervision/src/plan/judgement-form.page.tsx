import {
  type CombinedError,
  Facts,
  ForbiddenPanel,
  QueryView,
  standingWord,
  useMutation,
  useNavigate,
  useParams,
  usePageQuery,
  useSetting,
} from '@minsheng/kit';
import { chosen, Form, FormPage, Input, required, Select, useStanding } from '@minsheng/kit/form';
import type { QuarterStanding } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import type { Plan } from './plan-card.tsx';
import { JudgeQuarterMutation, PlanQuery } from './plan.documents.ts';
import { quarterName } from './quarter.ts';

interface Judgement {
  readonly standing: QuarterStanding;
  readonly grounds: string;
  readonly reason?: string;
}

const STANDINGS = ['ON_TRACK', 'BEHIND', 'FAR_BEHIND'] as const satisfies readonly QuarterStanding[];

/** Judges one quarter of continuous work against what was planned for it, or corrects the judgement. */
export function JudgementFormPage() {
  const { code = '', day = '' } = useParams();
  const { year } = useSetting();
  const query = usePageQuery(PlanQuery, { year, code });
  return (
    <QueryView
      query={query}
      pick={(data) => {
        const plan = data.indicatorByCode;
        const quarter = plan?.planNodes.find((node) => node.day === day);
        return plan && quarter && { plan, quarter };
      }}
    >
      {({ plan, quarter }) =>
        plan.viewerCanJudge ? (
          <JudgementForm key={day} plan={plan} quarter={quarter} refetch={query.refetch} />
        ) : (
          <ForbiddenPanel />
        )
      }
    </QueryView>
  );
}

interface JudgementFormProps {
  readonly plan: Plan;
  readonly quarter: Plan['planNodes'][number];
  readonly refetch: () => void;
}

function JudgementForm({ plan, quarter: { day, work }, refetch }: JudgementFormProps) {
  const { id: indicator, code, name } = plan;
  const before = plan.judgements.find(({ quarterEnd }) => quarterEnd === day);
  const navigate = useNavigate();
  const [form] = Form.useForm<Judgement>();
  const record = { id: indicator, revision: before?.revision ?? 0 };
  const judged = before && { standing: before.standing, grounds: before.grounds };
  const standing = useStanding<Judgement>({ form, record, values: judged ?? {}, refetch });
  const [, judge] = useMutation(JudgeQuarterMutation);
  const back = `/supervision/indicators/${code}`;

  async function submit(values: Judgement): Promise<CombinedError | undefined> {
    const { revision } = standing.seen;
    const { error } = await judge({ input: { indicator, quarterEnd: day, revision, ...values } });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<Judgement>
      title={t('quarter.form', { quarter: quarterName(day) })}
      crumbs={[{ title: t('indicator.title', { code, name }), to: back }]}
      submitLabel={t('quarter.submit')}
      form={form}
      initialValues={judged}
      standing={standing}
      onSubmit={submit}
    >
      <Facts facts={[{ key: 'work', label: t('quarter.work'), value: work }]} />
      <Form.Item name="standing" label={t('quarter.judgement')} rules={chosen(t('quarter.judgement'))}>
        <Select options={STANDINGS.map((value) => ({ value, label: standingWord(value) }))} />
      </Form.Item>
      <Form.Item name="grounds" label={t('quarter.grounds')} rules={required(t('quarter.grounds'))}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
      {before && (
        <Form.Item name="reason" label={t('quarter.reason')} rules={required(t('quarter.reason'))}>
          <Input.TextArea rows={2} maxLength={200} showCount />
        </Form.Item>
      )}
    </FormPage>
  );
}
