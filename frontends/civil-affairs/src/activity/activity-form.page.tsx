import { ForbiddenPanel, Link, Notice, Skeleton, useMutation, usePageQuery, useSetting } from '@minsheng/kit';
import {
  chosen,
  Form,
  Input,
  NoteField,
  RecordFormPage,
  required,
  Select,
  SessionFields,
} from '@minsheng/kit/form';
import type { RecordActivityInput, RecordActivityMutation as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { RecordActivityMutation, RightToRecordQuery } from './activity.documents.ts';
import { kindChoices } from './choices.ts';

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
  return (
    <>
      <Form.Item name="title" label={t('activity.title')} rules={required(t('activity.title'))}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <div className="ms-form-two">
        <Form.Item name="kind" label={t('activity.kind')} rules={chosen(t('activity.kind'))}>
          <Select options={[...kindChoices]} />
        </Form.Item>
        <SessionFields stage={stage} audienceLabel={t('activity.audience')} />
      </div>
      <NoteField />
    </>
  );
}

function Outcome({ made: { id, title, stage, counted } }: { readonly made: Answer['recordActivity'] }) {
  const what = counted ? 'counted' : stage === 'PLANNED' ? 'planned' : 'uncounted';
  return (
    <Notice tone="good">
      <span>{t(`activity.made.${what}`, { title })}</span>
      <Link to={`/civil-affairs/activities/${id}`}>{t('activity.made.open')}</Link>
    </Notice>
  );
}
