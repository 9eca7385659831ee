import { ForbiddenPanel, Link, Notice, Skeleton, useMutation, usePageQuery } from '@minsheng/kit';
import { chosen, Form, RecordFormPage, Select } from '@minsheng/kit/form';
import type { RecordPlaceInput, RecordPlaceMutation as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { placeKindChoices } from './choices.ts';
import { PlaceFields } from './place-fields.tsx';
import { RecordableKindsQuery, RecordPlaceMutation } from './place.documents.ts';

type Draft = Partial<RecordPlaceInput>;

/** Enters one place after the other, of the kinds that the unit keeps. */
export function PlaceFormPage() {
  const rights = usePageQuery(RecordableKindsQuery, {});
  const [form] = Form.useForm<Draft>();
  const kind = Form.useWatch('kind', form);
  const [, record] = useMutation(RecordPlaceMutation);

  async function send(draft: Draft, requestKey: string) {
    const { data, error } = await record({ input: draft as RecordPlaceInput, requestKey });
    return { made: data?.recordPlace, error };
  }

  if (!rights.data && !rights.error) return <Skeleton lines={12} />;
  const kinds = rights.data?.recordablePlaceKinds ?? [];
  if (kinds.length === 0) return <ForbiddenPanel />;
  return (
    <RecordFormPage<Draft, Answer['recordPlace']>
      title={t('menu.recordPlace')}
      crumbs={[{ title: t('place.list'), to: '/civil-affairs/places' }]}
      submitLabel={t('place.submit')}
      form={form}
      initialValues={{ kind: kinds[0] }}
      send={send}
      emptied={['name', 'address', 'area', 'startedOn', 'openedOn', 'acceptancePaper', 'note']}
      outcome={(made) => <Outcome made={made} />}
    >
      <Form.Item name="kind" label={t('place.kind')} rules={chosen(t('place.kind'))}>
        <Select
          options={placeKindChoices.filter(({ value }) => (kinds as readonly string[]).includes(value))}
        />
      </Form.Item>
      <PlaceFields kind={kind} />
    </RecordFormPage>
  );
}

function Outcome({ made: { id, name, counted } }: { readonly made: Answer['recordPlace'] }) {
  return (
    <Notice tone="good">
      <span>{t(counted ? 'place.made.counted' : 'place.made.planned', { name })}</span>
      <Link to={`/civil-affairs/places/${id}`}>{t('place.made.open')}</Link>
    </Notice>
  );
}
