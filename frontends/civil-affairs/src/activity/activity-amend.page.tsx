import {
  type CombinedError,
  QueryView,
  useMutation,
  useNavigate,
  usePageQuery,
  useParams,
} from '@minsheng/kit';
import { chosen, DayField, Form, FormPage, Input, InputNumber, required, Select } from '@minsheng/kit/form';
import type { ActivityQuery as Answer, AmendActivityInput } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { ActivityQuery, AmendActivityMutation } from './activity.documents.ts';
import { stageChoices } from './choices.ts';

/** What became of a planned activity. */
export function ActivityAmendPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(ActivityQuery, { id });
  return (
    <QueryView query={query} pick={(data) => data.activity}>
      {(activity) => <AmendForm key={id} activity={activity} />}
    </QueryView>
  );
}

function AmendForm({ activity }: { readonly activity: NonNullable<Answer['activity']> }) {
  const { id, title, heldOn, note } = activity;
  const navigate = useNavigate();
  const [form] = Form.useForm<AmendActivityInput>();
  const stage = Form.useWatch('stage', form);
  const [, amend] = useMutation(AmendActivityMutation);
  const back = `/civil-affairs/activities/${id}`;

  async function submit(input: AmendActivityInput): Promise<CombinedError | undefined> {
    const { error } = await amend({ id, input });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<AmendActivityInput>
      title={t('activity.amend')}
      crumbs={[{ title, to: back }]}
      submitLabel={t('activity.save')}
      form={form}
      initialValues={{ stage: 'HELD', heldOn, note }}
      onSubmit={submit}
    >
      <div className="ms-form-two">
        <Form.Item name="stage" label={t('activity.stage')} rules={chosen(t('activity.stage'))}>
          <Select options={stageChoices.filter(({ value }) => value !== 'PLANNED')} />
        </Form.Item>
        <Form.Item name="heldOn" label={t('activity.heldOn')} rules={required(t('activity.heldOn'))}>
          <DayField required />
        </Form.Item>
        {stage === 'HELD' && (
          <Form.Item name="audience" label={t('activity.audience')} rules={chosen(t('activity.audience'))}>
            <InputNumber min={0} precision={0} style={{ width: '100%' }} />
          </Form.Item>
        )}
      </div>
      <Form.Item name="note" label={t('activity.noteOptional')}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </FormPage>
  );
}
