import {
  ForbiddenPanel,
  Link,
  Notice,
  QueryView,
  useMutation,
  usePageQuery,
  useParams,
  useSetting,
} from '@minsheng/kit';
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
import type {
  RecordSectionInput,
  RecordSectionMutation as Made,
  SectionWorksQuery as Answer,
} from '../gql/graphql.ts';
import { drafts } from '../generated/drafts.ts';
import { t } from '../messages.ts';
import { LengthFields } from './length-fields.tsx';
import { RecordSectionMutation, SectionWorksQuery } from './section.documents.ts';

type Draft = Partial<RecordSectionInput>;

/** Enters the sections of a works, one after the other. */
export function SectionFormPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(SectionWorksQuery, { id });
  return (
    <QueryView query={query} pick={(data) => data.works}>
      {(works) => (works.viewerCanAmend ? <SectionForm works={works} /> : <ForbiddenPanel />)}
    </QueryView>
  );
}

function SectionForm({ works }: { readonly works: NonNullable<Answer['works']> }) {
  const { businessDate } = useSetting();
  const townships = useTownshipChoices();
  const [form] = Form.useForm<Draft>();
  const [, record] = useMutation(RecordSectionMutation);

  async function send(draft: Draft, requestKey: string, confirmed: string[]) {
    const input = { ...(draft as RecordSectionInput), works: works.id };
    const { data, error } = await record({ input, requestKey, confirmed });
    return { made: data?.recordSection, error };
  }

  return (
    <RecordFormPage<Draft, Made['recordSection']>
      title={t('section.record')}
      crumbs={[
        { title: t('works.list'), to: '/housing/works' },
        { title: works.name, to: `/housing/works/${works.id}` },
      ]}
      submitLabel={t('works.submit')}
      form={form}
      initialValues={{ progressOn: businessDate }}
      send={send}
      draft={{ documents: drafts, kind: 'Section', act: 'record', about: works.id }}
      emptied={['name', 'stakes', 'plannedKm', 'startedKm', 'baseCourseKm', 'pavedKm']}
      outcome={(made) => <Outcome made={made} />}
    >
      <Form.Item name="name" label={t('section.name')} rules={required(t('section.name'))}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <div className="ms-form-two">
        <Form.Item name="township" label={t('works.township')} rules={chosen(t('works.township'))}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={[...townships]} />
        </Form.Item>
        <Form.Item name="stakes" label={t('section.stakesOptional')}>
          <Input autoComplete="off" maxLength={40} placeholder={t('section.stakesExample')} />
        </Form.Item>
        <LengthFields kind={works.kind} />
        <Form.Item name="progressOn" label={t('section.progressOn')} rules={chosen(t('section.progressOn'))}>
          <DayField max={businessDate} required />
        </Form.Item>
      </div>
    </RecordFormPage>
  );
}

function Outcome({ made: { id, name } }: { readonly made: Made['recordSection'] }) {
  return (
    <Notice tone="good">
      <span>{t('section.made', { name })}</span>
      <Link to={`/housing/sections/${id}`}>{t('section.open')}</Link>
    </Notice>
  );
}
