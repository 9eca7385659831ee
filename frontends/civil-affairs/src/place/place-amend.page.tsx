import {
  type CombinedError,
  QueryView,
  useMutation,
  useNavigate,
  usePageQuery,
  useParams,
} from '@minsheng/kit';
import { Form, FormPage, Input, useSeen } from '@minsheng/kit/form';
import type { AmendPlaceInput, PlaceQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { PlaceFields } from './place-fields.tsx';
import { AmendPlaceMutation, PlaceQuery } from './place.documents.ts';

type Draft = AmendPlaceInput & { readonly reason?: string };

/** What came to be known of a place, or a correction with its reason. */
export function PlaceAmendPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(PlaceQuery, { id });
  return (
    <QueryView query={query} pick={(data) => data.place}>
      {(place) => <AmendForm key={id} place={place} />}
    </QueryView>
  );
}

function AmendForm({ place }: { readonly place: NonNullable<Answer['place']> }) {
  const seen = useSeen(place);
  const { id, kind, name, address, township, area, startedOn, openedOn, acceptancePaper, note } = place;
  const navigate = useNavigate();
  const [form] = Form.useForm<Draft>();
  const [, amend] = useMutation(AmendPlaceMutation);
  const back = `/civil-affairs/places/${id}`;

  async function submit({ reason, ...draft }: Draft): Promise<CombinedError | undefined> {
    const { error } = await amend({
      ...seen,
      input: emptiedAsNull(draft),
      reason: reason?.trim() || undefined,
    });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<Draft>
      title={t('place.amend')}
      crumbs={[{ title: name, to: back }]}
      submitLabel={t('place.save')}
      form={form}
      initialValues={{
        name,
        address,
        township: township.id,
        area,
        startedOn,
        openedOn,
        acceptancePaper,
        note,
      }}
      onSubmit={submit}
    >
      <PlaceFields kind={kind} />
      <Form.Item name="reason" label={t('place.reasonOptional')} extra={t('place.reasonHint')}>
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
    </FormPage>
  );
}

// A field left out would stay as it is; one that was emptied is to be empty.
function emptiedAsNull(draft: AmendPlaceInput): AmendPlaceInput {
  return Object.fromEntries(Object.entries(draft).map(([name, value]) => [name, value ?? null]));
}
