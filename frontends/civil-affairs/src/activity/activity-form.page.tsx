import { ForbiddenPanel, Link, Notice, Skeleton, useMutation, usePageQuery, useSetting } from '@minsheng/kit';
import {
  chosen,
  DayField,
  Form,
  Input,
  InputNumber,
  RecordFormPage,
  required,
  Select,
  useTownshipChoices,
} from '@minsheng/kit/form';
import type { RecordActivityInput, RecordActivityMutation as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { RecordActivityMutation, RightToRecordQuery } from './activity.documents.ts';
import { kindChoices, stageChoices } from './choices.ts';

type Draft = Partial<RecordActivityInput>;

/** Enters one activity after the other. */
export function ActivityFormPage() {
  const { businessDate } = useSetting();
  const rights = usePageQuery(RightToRecordQuery, {});
  const [form] = Form.useForm<Draft>();
  const stage = Form.useWatch('stage', form);
  const [, record] = useMutation(RecordActivityMutation);

  async function send(draft: Draft, requestKey: string) {
    const { data, error } = await record({ input: draft as RecordActivityInput, requestKey });
    return { made: data?.recordActivity, error };
  }

  if (!rights.data && !rights.error) return <Skeleton lines={12} />;
  if (!rights.data?.viewerCanRecordActivity) return <ForbiddenPanel />;
  return (
    <RecordFormPage<Draft, Answer['recordActivity']>
      title={t('menu.recordActivity')}
      crumbs={[{ title: t('activity.list'), to: '/civil-affairs/activities' }]}
      submitLabel={t('activity.submit')}
      form={form}
      initialValues={{ kind: 'PERFORMANCE', stage: 'HELD', heldOn: businessDate }}
      send={send}
      emptied={['title', 'venue', 'audience', 'note']}
      outcome={(made) => <Outcome made={made} />}
    >
      <Fields stage={stage} />
    </RecordFormPage>
  );
}

function Fields({ stage }: { readonly stage: Draft['stage'] }) {
  const { businessDate } = useSetting();
  const townships = useTownshipChoices();
  const isHeld = stage === 'HELD';
  return (
    <>
      <Form.Item name="title" label={t('activity.title')} rules={required(t('activity.title'))}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <div className="ms-form-two">
        <Form.Item name="kind" label={t('activity.kind')} rules={chosen(t('activity.kind'))}>
          <Select options={[...kindChoices]} />
        </Form.Item>
        <Form.Item name="stage" label={t('activity.stage')} rules={chosen(t('activity.stage'))}>
          <Select options={stageChoices.filter(({ value }) => value !== 'CANCELLED')} />
        </Form.Item>
        <Form.Item name="township" label={t('activity.townshipOptional')}>
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={[...townships]} />
        </Form.Item>
        <Form.Item name="venue" label={t('activity.venue')} rules={required(t('activity.venue'))}>
          <Input autoComplete="off" maxLength={60} />
        </Form.Item>
        <Form.Item name="heldOn" label={t('activity.heldOn')} rules={required(t('activity.heldOn'))}>
          <DayField max={isHeld ? businessDate : undefined} required />
        </Form.Item>
        {isHeld && (
          <Form.Item name="audience" label={t('activity.audience')} rules={chosen(t('activity.audience'))}>
            <InputNumber min={0} precision={0} style={{ width: '100%' }} />
          </Form.Item>
        )}
      </div>
      <Form.Item name="note" label={t('activity.noteOptional')}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </>
  );
}

function Outcome({ made: { id, title, counted } }: { readonly made: Answer['recordActivity'] }) {
  return (
    <Notice tone="good">
      <span>{t(counted ? 'activity.made.counted' : 'activity.made.planned', { title })}</span>
      <Link to={`/civil-affairs/activities/${id}`}>{t('activity.made.open')}</Link>
    </Notice>
  );
}
