import {
  type CombinedError,
  QueryView,
  useMutation,
  useNavigate,
  usePageQuery,
  useParams,
  useSetting,
} from '@minsheng/kit';
import {
  chosen,
  DayField,
  Form,
  FormPage,
  Input,
  ReasonFields,
  required,
  Select,
  useTownshipChoices,
  useStanding,
} from '@minsheng/kit/form';
import type { AmendSectionInput, CorrectionReason, SectionQuery as Answer } from '../gql/graphql.ts';
import { drafts } from '../generated/drafts.ts';
import { t } from '../messages.ts';
import { AcceptanceFields } from './acceptance-fields.tsx';
import { LengthFields } from './length-fields.tsx';
import { AmendSectionMutation, SectionQuery } from './section.documents.ts';

type Draft = AmendSectionInput & { readonly reason?: string; readonly reasonCode?: CorrectionReason };

/** Brings the lengths of a section up to date, or corrects them with a reason. */
export function SectionProgressPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(SectionQuery, { id });
  return (
    <QueryView query={query} pick={(data) => data.section}>
      {(section) => <ProgressForm key={id} section={section} refetch={query.refetch} />}
    </QueryView>
  );
}

interface ProgressFormProps {
  readonly section: NonNullable<Answer['section']>;
  readonly refetch: () => void;
}

function ProgressForm({ section, refetch }: ProgressFormProps) {
  const { id, kind, name, stakes, township, works } = section;
  const { plannedKm, startedKm, baseCourseKm, pavedKm, acceptances } = section;
  const { businessDate } = useSetting();
  const townships = useTownshipChoices();
  const navigate = useNavigate();
  const [form] = Form.useForm<Draft>();
  const [, amend] = useMutation(AmendSectionMutation);
  const back = `/housing/sections/${id}`;
  const begun: Partial<Draft> = {
    name,
    stakes,
    // Another service's place comes as nothing while that service is away.
    township: township?.id,
    plannedKm,
    startedKm,
    baseCourseKm,
    pavedKm,
    progressOn: businessDate,
    acceptances: acceptances.map(({ day, km, paper }) => ({ day, km, paper })),
  };
  const standing = useStanding({ form, record: section, values: begun, refetch });

  async function submit(
    { reason, reasonCode, ...input }: Draft,
    confirmed: string[],
  ): Promise<CombinedError | undefined> {
    const { error } = await amend({ ...standing.seen, input, reason, reasonCode, confirmed });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<Draft>
      title={t('section.progress')}
      crumbs={[
        { title: works.name, to: `/housing/works/${works.id}` },
        { title: name, to: back },
      ]}
      submitLabel={t('works.save')}
      form={form}
      initialValues={begun}
      standing={standing}
      draft={{ documents: drafts, kind: 'Section', act: 'amend', about: id }}
      onSubmit={submit}
    >
      <div className="ms-form-two">
        <Form.Item name="name" label={t('section.name')} rules={required(t('section.name'))}>
          <Input autoComplete="off" maxLength={60} />
        </Form.Item>
        <Form.Item name="stakes" label={t('section.stakesOptional')}>
          <Input autoComplete="off" maxLength={40} placeholder={t('section.stakesExample')} />
        </Form.Item>
        <Form.Item name="township" label={t('works.township')} rules={chosen(t('works.township'))}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={[...townships]} />
        </Form.Item>
        <Form.Item name="progressOn" label={t('section.progressOn')} rules={chosen(t('section.progressOn'))}>
          <DayField max={businessDate} required />
        </Form.Item>
        <LengthFields kind={kind} />
      </div>
      <AcceptanceFields />
      <ReasonFields isRequired={false} />
    </FormPage>
  );
}
