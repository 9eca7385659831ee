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
import type { RecordCampaignInput, RecordCampaignMutation as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { RecordCampaignMutation, RightToRecordQuery } from './campaign.documents.ts';
import { kindChoices } from './choices.ts';
import { OfficersField } from './officers-field.tsx';

type Draft = Partial<RecordCampaignInput>;

/** Enters one campaign after the other. */
export function CampaignFormPage() {
  const { businessDate } = useSetting();
  const rights = usePageQuery(RightToRecordQuery, {});
  const [form] = Form.useForm<Draft>();
  const stage = Form.useWatch('stage', form);
  const [, record] = useMutation(RecordCampaignMutation);

  async function send(draft: Draft, requestKey: string) {
    const { data, error } = await record({ input: draft as RecordCampaignInput, requestKey });
    return { made: data?.recordCampaign, error };
  }

  if (!rights.data && !rights.error) return <Skeleton lines={12} />;
  if (!rights.data?.viewerCanRecordCampaign) return <ForbiddenPanel />;
  return (
    <RecordFormPage<Draft, Answer['recordCampaign']>
      title={t('menu.recordCampaign')}
      crumbs={[{ title: t('campaign.list'), to: '/public-security/campaigns' }]}
      submitLabel={t('campaign.submit')}
      form={form}
      initialValues={{ kind: 'COMMUNITY', stage: 'HELD', heldOn: businessDate }}
      send={send}
      emptied={['theme', 'venue', 'audience', 'officers', 'note']}
      outcome={(made) => <Outcome made={made} />}
    >
      <Form.Item name="theme" label={t('campaign.theme')} rules={required(t('campaign.theme'))}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <div className="ms-form-two">
        <Form.Item name="kind" label={t('campaign.kind')} rules={chosen(t('campaign.kind'))}>
          <Select options={[...kindChoices]} />
        </Form.Item>
        <SessionFields stage={stage} audienceLabel={t('campaign.audience')} />
        {stage === 'HELD' && <OfficersField />}
      </div>
      <NoteField />
    </RecordFormPage>
  );
}

function Outcome({ made: { id, theme, stage, counted } }: { readonly made: Answer['recordCampaign'] }) {
  const what = counted ? 'counted' : stage === 'PLANNED' ? 'planned' : 'uncounted';
  return (
    <Notice tone="good">
      <span>{t(`campaign.made.${what}`, { theme })}</span>
      <Link to={`/public-security/campaigns/${id}`}>{t('campaign.made.open')}</Link>
    </Notice>
  );
}
