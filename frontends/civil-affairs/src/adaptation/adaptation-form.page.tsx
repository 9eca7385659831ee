import { ForbiddenPanel, Link, Notice, Skeleton, useMutation, usePageQuery, useSetting } from '@minsheng/kit';
import {
  chosen,
  DayField,
  Form,
  Input,
  RecordFormPage,
  required,
  Select,
  useTownshipChoices,
} from '@minsheng/kit/form';
import type { RecordAdaptationInput, RecordAdaptationMutation as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { AcceptanceFields } from './acceptance-fields.tsx';
import { RecordAdaptationMutation, RightToRecordAdaptationQuery } from './adaptation.documents.ts';
import { stageChoices } from './choices.ts';

type Draft = Partial<RecordAdaptationInput>;

// Of the person before nothing may stay.
const OF_THE_PERSON = ['name', 'idNumber', 'phone', 'items', 'cost'] as const;

/** Enters one home after the other. */
export function AdaptationFormPage() {
  const { businessDate } = useSetting();
  const rights = usePageQuery(RightToRecordAdaptationQuery, {});
  const [form] = Form.useForm<Draft>();
  const stage = Form.useWatch('stage', form);
  const [, record] = useMutation(RecordAdaptationMutation);

  async function send(draft: Draft, requestKey: string) {
    const { data, error } = await record({ input: draft as RecordAdaptationInput, requestKey });
    return { made: data?.recordAdaptation, error };
  }

  if (!rights.data && !rights.error) return <Skeleton lines={12} />;
  if (!rights.data?.viewerCanRecordAdaptation) return <ForbiddenPanel />;
  return (
    <RecordFormPage<Draft, Answer['recordAdaptation']>
      title={t('menu.recordAdaptation')}
      crumbs={[{ title: t('adaptation.list'), to: '/civil-affairs/adaptations' }]}
      submitLabel={t('adaptation.submit')}
      form={form}
      initialValues={{ stage: 'ACCEPTED', acceptedOn: businessDate }}
      send={send}
      emptied={OF_THE_PERSON}
      outcome={(made) => <Outcome made={made} />}
    >
      <PersonFields />
      <AcceptanceFields isAccepted={stage === 'ACCEPTED'} />
    </RecordFormPage>
  );
}

function PersonFields() {
  const { businessDate } = useSetting();
  const townships = useTownshipChoices();
  return (
    <div className="ms-form-two">
      <Form.Item name="name" label={t('adaptation.name')} rules={required(t('adaptation.name'))}>
        <Input autoComplete="off" maxLength={30} />
      </Form.Item>
      <Form.Item name="idNumber" label={t('adaptation.idNumber')} rules={required(t('adaptation.idNumber'))}>
        <Input autoComplete="off" maxLength={20} />
      </Form.Item>
      <Form.Item name="phone" label={t('adaptation.phoneOptional')}>
        <Input autoComplete="off" maxLength={20} />
      </Form.Item>
      <Form.Item name="township" label={t('adaptation.township')} rules={chosen(t('adaptation.township'))}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={[...townships]} />
      </Form.Item>
      <Form.Item
        name="assessedOn"
        label={t('adaptation.assessedOn')}
        rules={required(t('adaptation.assessedOn'))}
      >
        <DayField max={businessDate} required />
      </Form.Item>
      <Form.Item name="stage" label={t('adaptation.stage')} rules={chosen(t('adaptation.stage'))}>
        <Select options={[...stageChoices]} />
      </Form.Item>
    </div>
  );
}

function Outcome({ made: { id, stage, counted, person } }: { readonly made: Answer['recordAdaptation'] }) {
  const outcome = stage === 'PLANNED' ? 'planned' : counted ? 'counted' : 'repeated';
  return (
    <Notice tone={outcome === 'repeated' ? undefined : 'good'}>
      <span>{t(`adaptation.made.${outcome}`, { name: person.name })}</span>
      <Link to={`/civil-affairs/adaptations/${id}`}>{t('adaptation.made.open')}</Link>
    </Notice>
  );
}
