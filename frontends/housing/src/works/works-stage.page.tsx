import { useState } from 'react';
import {
  type CombinedError,
  newRequestKey,
  QueryView,
  useMutation,
  useNavigate,
  usePageQuery,
  useParams,
  useSetting,
} from '@minsheng/kit';
import { chosen, DayField, Form, FormPage, Input, required, Select, useStanding } from '@minsheng/kit/form';
import { stageChoices } from '../choices.ts';
import type { MoveWorksInput, WorksQuery as Answer } from '../gql/graphql.ts';
import { drafts } from '../generated/drafts.ts';
import { t } from '../messages.ts';
import { MoveWorksMutation, WorksQuery } from './works.documents.ts';

/** Says that a works has reached a stage, or corrects what was said. */
export function WorksStagePage() {
  const { id = '' } = useParams();
  const query = usePageQuery(WorksQuery, { id });
  return (
    <QueryView query={query} pick={(data) => data.works}>
      {(works) => <StageForm key={id} works={works} refetch={query.refetch} />}
    </QueryView>
  );
}

interface StageFormProps {
  readonly works: NonNullable<Answer['works']>;
  readonly refetch: () => void;
}

function StageForm({ works, refetch }: StageFormProps) {
  const { id, name, stages, nextStages } = works;
  const { businessDate } = useSetting();
  const navigate = useNavigate();
  const [form] = Form.useForm<MoveWorksInput>();
  const stage = Form.useWatch('stage', form);
  const [, move] = useMutation(MoveWorksMutation);
  // One key for the whole stay: sent again after an answer was lost, it is still one move.
  const [requestKey] = useState(() => newRequestKey());
  const back = `/housing/works/${id}`;
  const reached = stages.map((it) => it.stage);
  // What is said here is new each time: nothing of it stands in the record.
  const standing = useStanding<MoveWorksInput>({ form, record: works, values: {}, refetch });

  async function submit(input: MoveWorksInput): Promise<CombinedError | undefined> {
    const { error } = await move({ ...standing.seen, input, requestKey });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<MoveWorksInput>
      title={t('works.move')}
      crumbs={[{ title: name, to: back }]}
      submitLabel={t('works.save')}
      form={form}
      initialValues={{ stage: nextStages[0] ?? reached.at(-1), day: businessDate }}
      standing={standing}
      draft={{ documents: drafts, kind: 'Works', act: 'move', about: id }}
      onSubmit={submit}
    >
      <p className="ms-quiet">{t('works.moveHint')}</p>
      <div className="ms-form-two">
        <Form.Item name="stage" label={t('works.stage')} rules={chosen(t('works.stage'))}>
          <Select
            options={[
              { label: t('works.next'), options: stageChoices(nextStages) },
              { label: t('works.back'), options: stageChoices(reached) },
            ]}
          />
        </Form.Item>
        <Form.Item name="day" label={t('works.stageOn')} rules={chosen(t('works.stageOn'))}>
          <DayField max={businessDate} required />
        </Form.Item>
        <Form.Item name="paper" label={t('works.paper')} extra={t('works.paperHint')}>
          <Input autoComplete="off" maxLength={60} />
        </Form.Item>
      </div>
      {reached.includes(stage) && (
        <Form.Item name="reason" label={t('works.reason')} rules={required(t('works.reason'))}>
          <Input.TextArea rows={2} maxLength={200} showCount />
        </Form.Item>
      )}
    </FormPage>
  );
}
