import { ForbiddenPanel, Link, Notice, Skeleton, useMutation, usePageQuery, useSetting } from '@minsheng/kit';
import { chosen, Form, RecordFormPage, Select, useTownshipChoices } from '@minsheng/kit/form';
import type { RecordTrainingInput, RecordTrainingMutation as Answer, TrainingKind } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { kindChoices } from './choices.ts';
import { TrainingFields } from './training-fields.tsx';
import { RecordableKindsQuery, RecordTrainingMutation } from './training.documents.ts';

type Draft = Partial<RecordTrainingInput>;

/** Enters one training after the other. */
export function TrainingFormPage() {
  const rights = usePageQuery(RecordableKindsQuery, {});
  if (!rights.data && !rights.error) return <Skeleton lines={12} />;
  const kinds = rights.data?.recordableTrainingKinds ?? [];
  return kinds.length === 0 ? <ForbiddenPanel /> : <TrainingForm kinds={kinds} />;
}

function TrainingForm({ kinds }: { readonly kinds: readonly TrainingKind[] }) {
  const { businessDate } = useSetting();
  const townships = useTownshipChoices();
  const [form] = Form.useForm<Draft>();
  const kind = Form.useWatch('kind', form);
  const [, record] = useMutation(RecordTrainingMutation);

  async function send(draft: Draft, requestKey: string) {
    const { data, error } = await record({ input: draft as RecordTrainingInput, requestKey });
    return { made: data?.recordTraining, error };
  }

  return (
    <RecordFormPage<Draft, Answer['recordTraining']>
      title={t('menu.recordTraining')}
      crumbs={[{ title: t('training.list'), to: '/health/trainings' }]}
      submitLabel={t('training.submit')}
      form={form}
      initialValues={{ kind: kinds[0], heldOn: businessDate, pupils: 0 }}
      send={send}
      emptied={['venue', 'attendance', 'pupils', 'certificates', 'note']}
      outcome={({ id, attendance }) => (
        <Notice tone="good">
          <span>{t('training.made', { attendance })}</span>
          <Link to={`/health/trainings/${id}`}>{t('training.open')}</Link>
        </Notice>
      )}
    >
      <div className="ms-form-two">
        <Form.Item name="kind" label={t('training.kind')} rules={chosen(t('training.kind'))}>
          <Select options={kindChoices.filter(({ value }) => kinds.includes(value as TrainingKind))} />
        </Form.Item>
        <Form.Item name="township" label={t('training.townshipOptional')}>
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={[...townships]} />
        </Form.Item>
      </div>
      <TrainingFields kind={kind} />
    </RecordFormPage>
  );
}
