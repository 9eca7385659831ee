import {
  type CombinedError,
  QueryView,
  useMutation,
  useNavigate,
  usePageQuery,
  useParams,
} from '@minsheng/kit';
import { Form, FormPage, Input, required, useSeen } from '@minsheng/kit/form';
import type { AmendTrainingInput, TrainingQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { TrainingFields } from './training-fields.tsx';
import { AmendTrainingMutation, TrainingQuery } from './training.documents.ts';

type Correction = AmendTrainingInput & { readonly reason: string };

/** Corrects a training, or says how many certificates came of it; why goes to the trail. */
export function TrainingAmendPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(TrainingQuery, { id });
  return (
    <QueryView query={query} pick={(data) => data.training}>
      {(training) => <AmendForm key={id} training={training} />}
    </QueryView>
  );
}

function AmendForm({ training }: { readonly training: NonNullable<Answer['training']> }) {
  const seen = useSeen(training);
  const { id, kind, heldOn, venue, instructor, attendance, pupils, certificates, note } = training;
  const navigate = useNavigate();
  const [form] = Form.useForm<Correction>();
  const [, amend] = useMutation(AmendTrainingMutation);
  const back = `/health/trainings/${id}`;

  async function submit({ reason, ...input }: Correction): Promise<CombinedError | undefined> {
    const { error } = await amend({ ...seen, input, reason });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<Correction>
      title={t('training.amend')}
      crumbs={[{ title: venue, to: back }]}
      submitLabel={t('training.save')}
      form={form}
      initialValues={{ heldOn, venue, instructor, attendance, pupils, certificates, note }}
      onSubmit={submit}
    >
      <TrainingFields kind={kind} />
      <Form.Item name="reason" label={t('training.reason')} rules={required(t('training.reason'))}>
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
    </FormPage>
  );
}
