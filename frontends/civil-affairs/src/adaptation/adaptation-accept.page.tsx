import {
  type CombinedError,
  QueryView,
  useMutation,
  useNavigate,
  usePageQuery,
  useParams,
  useSetting,
} from '@minsheng/kit';
import { Form, FormPage, useSeen } from '@minsheng/kit/form';
import type { AdaptationQuery as Answer, AmendAdaptationInput } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { AcceptanceFields } from './acceptance-fields.tsx';
import { AdaptationQuery, AmendAdaptationMutation } from './adaptation.documents.ts';

/** Accepts a planned one. */
export function AdaptationAcceptPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(AdaptationQuery, { id });
  return (
    <QueryView query={query} pick={(data) => data.adaptation}>
      {(adaptation) => <AcceptForm key={id} adaptation={adaptation} />}
    </QueryView>
  );
}

function AcceptForm({ adaptation }: { readonly adaptation: NonNullable<Answer['adaptation']> }) {
  const seen = useSeen(adaptation);
  const { id, items, person } = adaptation;
  const { businessDate } = useSetting();
  const navigate = useNavigate();
  const [form] = Form.useForm<AmendAdaptationInput>();
  const [, amend] = useMutation(AmendAdaptationMutation);
  const back = `/civil-affairs/adaptations/${id}`;

  async function submit(input: AmendAdaptationInput): Promise<CombinedError | undefined> {
    const { error } = await amend({ ...seen, input: { ...input, stage: 'ACCEPTED' } });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<AmendAdaptationInput>
      title={t('adaptation.amend')}
      crumbs={[{ title: person.name, to: back }]}
      submitLabel={t('adaptation.amend')}
      form={form}
      initialValues={{ items, acceptedOn: businessDate }}
      onSubmit={submit}
    >
      <AcceptanceFields isAccepted />
    </FormPage>
  );
}
