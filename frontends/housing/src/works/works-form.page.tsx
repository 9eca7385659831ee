import { ForbiddenPanel, Link, Notice, Skeleton, useMutation, usePageQuery, useSetting } from '@minsheng/kit';
import { chosen, DayField, Form, RecordFormPage, Select } from '@minsheng/kit/form';
import { kindChoices } from '../choices.ts';
import type { RecordWorksInput, RecordWorksMutation as Answer } from '../gql/graphql.ts';
import { drafts } from '../generated/drafts.ts';
import { t } from '../messages.ts';
import { RecordWorksMutation, RightToRecordQuery } from './works.documents.ts';
import { WorksFields } from './works-fields.tsx';

type Draft = Partial<RecordWorksInput>;

/** Enters one works after the other. */
export function WorksFormPage() {
  const { businessDate } = useSetting();
  const rights = usePageQuery(RightToRecordQuery, {});
  const [form] = Form.useForm<Draft>();
  const kind = Form.useWatch('kind', form);
  const [, record] = useMutation(RecordWorksMutation);
  const kinds = rights.data?.recordableWorksKinds;

  async function send(draft: Draft, requestKey: string, confirmed: string[]) {
    const { data, error } = await record({ input: draft as RecordWorksInput, requestKey, confirmed });
    return { made: data?.recordWorks, error };
  }

  if (!rights.data && !rights.error) return <Skeleton lines={12} />;
  if (!kinds || kinds.length === 0) return <ForbiddenPanel />;
  return (
    <RecordFormPage<Draft, Answer['recordWorks']>
      title={t('menu.recordWorks')}
      crumbs={[{ title: t('works.list'), to: '/housing/works' }]}
      submitLabel={t('works.submit')}
      form={form}
      initialValues={{ kind: kinds[0] }}
      send={send}
      draft={{ documents: drafts, kind: 'Works', act: 'record' }}
      emptied={[
        'name',
        'site',
        'contractNumber',
        'contractor',
        'contractSum',
        'allocated',
        'paid',
        'peopleReached',
        'note',
      ]}
      outcome={(made) => <Outcome made={made} />}
    >
      <div className="ms-form-two">
        <Form.Item name="kind" label={t('works.kind')} rules={chosen(t('works.kind'))}>
          <Select options={kindChoices(kinds)} />
        </Form.Item>
        <Form.Item name="preparedOn" label={t('works.preparedOn')} rules={chosen(t('works.preparedOn'))}>
          <DayField max={businessDate} required />
        </Form.Item>
      </div>
      <WorksFields kind={kind} />
    </RecordFormPage>
  );
}

function Outcome({ made: { id, name } }: { readonly made: Answer['recordWorks'] }) {
  return (
    <Notice tone="good">
      <span>{t('works.made', { name })}</span>
      <Link to={`/housing/works/${id}`}>{t('works.open')}</Link>
    </Notice>
  );
}
