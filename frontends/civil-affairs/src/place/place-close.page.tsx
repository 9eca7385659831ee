import {
  type CombinedError,
  QueryView,
  useMutation,
  useNavigate,
  usePageQuery,
  useParams,
  useSetting,
} from '@minsheng/kit';
import { DayField, Form, FormPage, Input, required, useStanding } from '@minsheng/kit/form';
import type { ClosePlaceMutationVariables } from '../gql/graphql.ts';
import { drafts } from '../generated/drafts.ts';
import { type PlaceRecord, place as places } from '../generated/place.ts';
import { t } from '../messages.ts';
import { ClosePlaceMutation } from './place.documents.ts';

type Closing = Omit<ClosePlaceMutationVariables, 'id' | 'revision'>;

/** The end of a place: it leaves the stock on that day. */
export function PlaceClosePage() {
  const { id = '' } = useParams();
  const query = usePageQuery(places.documents.one, { id });
  return (
    <QueryView query={query} pick={(data) => data.one}>
      {(place) => <CloseForm key={id} place={place} refetch={query.refetch} />}
    </QueryView>
  );
}

interface CloseFormProps {
  readonly place: PlaceRecord;
  readonly refetch: () => void;
}

function CloseForm({ place, refetch }: CloseFormProps) {
  const { id, name, openedOn } = place;
  const { businessDate } = useSetting();
  const navigate = useNavigate();
  const [form] = Form.useForm<Closing>();
  const standing = useStanding<Closing>({ form, record: place, values: {}, refetch });
  const [, close] = useMutation(ClosePlaceMutation);
  const back = `/civil-affairs/places/${id}`;

  async function submit(closing: Closing): Promise<CombinedError | undefined> {
    const { error } = await close({ ...standing.seen, ...closing });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<Closing>
      title={t('place.close')}
      crumbs={[{ title: name, to: back }]}
      submitLabel={t('place.close')}
      form={form}
      initialValues={{ day: businessDate }}
      standing={standing}
      draft={{ documents: drafts, kind: 'Place', act: 'close', about: id }}
      onSubmit={submit}
    >
      <p className="ms-quiet">{t('place.closeHint')}</p>
      <Form.Item name="day" label={t('place.closedOn')} rules={required(t('place.closedOn'))}>
        <DayField min={openedOn ?? undefined} max={businessDate} required />
      </Form.Item>
      <Form.Item name="reason" label={t('place.closingReason')} rules={required(t('place.closingReason'))}>
        <Input.TextArea rows={3} maxLength={200} showCount />
      </Form.Item>
    </FormPage>
  );
}
