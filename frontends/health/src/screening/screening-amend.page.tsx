import {
  type CombinedError,
  QueryView,
  useMutation,
  useNavigate,
  useParams,
  usePageQuery,
  useSetting,
} from '@minsheng/kit';
import {
  DayField,
  Form,
  FormPage,
  Input,
  NumberCompletion,
  ReasonFields,
  type SaidReason,
  Select,
  useStanding,
} from '@minsheng/kit/form';
import type { AmendScreeningInput, ScreeningResultQuery as Answer } from '../gql/graphql.ts';
import { drafts } from '../generated/drafts.ts';
import { t } from '../messages.ts';
import { amendment } from './amendment.ts';
import { followUpChoices, resultChoices } from './choices.ts';
import { AmendScreeningMutation, ScreeningResultQuery } from './screening.documents.ts';

/** Report, result and follow-up of a screening, as they come in later. */
export function ScreeningAmendPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(ScreeningResultQuery, { id });
  return (
    <QueryView query={query} pick={(data) => data.screening}>
      {(screening) => <AmendForm key={id} screening={screening} refetch={query.refetch} />}
    </QueryView>
  );
}

type Correction = AmendScreeningInput & Partial<SaidReason>;

interface AmendFormProps {
  readonly screening: NonNullable<Answer['screening']>;
  readonly refetch: () => void;
}

function AmendForm({ screening, refetch }: AmendFormProps) {
  const { id, reportedOn, result, followUp, followUpNote } = screening;
  const { businessDate } = useSetting();
  const navigate = useNavigate();
  const [form] = Form.useForm<Correction>();
  const [, amend] = useMutation(AmendScreeningMutation);
  const before: AmendScreeningInput = { reportedOn, result, followUp, followUpNote };
  const standing = useStanding({ form, record: screening, values: before, refetch });
  const back = `/health/screenings/${id}`;

  async function submit(correction: Correction, confirmed: string[]): Promise<CombinedError | undefined> {
    const { reason, reasonCode, ...input } = correction;
    const said = { reasonCode, reason: reason?.trim() || undefined };
    const { error } = await amend({ ...standing.seen, input: amendment(before, input), ...said, confirmed });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<Correction>
      title={t('amend.title')}
      crumbs={[{ title: t('detail.title'), to: back }]}
      submitLabel={t('amend.submit')}
      form={form}
      initialValues={before}
      standing={standing}
      draft={{ documents: drafts, kind: 'Screening', act: 'amend', about: id }}
      onSubmit={submit}
    >
      <div className="ms-form-two">
        <NumberCompletion person={screening.person} />
        <Form.Item name="result" label={t('detail.result')}>
          <Select options={[...resultChoices]} />
        </Form.Item>
        <Form.Item name="reportedOn" label={t('detail.reportedOn')}>
          <DayField max={businessDate} />
        </Form.Item>
        {followUp === 'DUE' && (
          <Form.Item name="followUp" label={t('form.followUp')}>
            <Select options={followUpChoices.filter(({ value }) => value !== 'NOT_NEEDED')} />
          </Form.Item>
        )}
      </div>
      <Form.Item name="followUpNote" label={t('form.followUpNote')}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
      <ReasonFields isRequired={false} />
    </FormPage>
  );
}
