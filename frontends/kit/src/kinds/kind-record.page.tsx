import { useParams } from 'react-router';
import { useClient, useMutation } from 'urql';
import { usePageQuery } from '../client/use-page-query.ts';
import { CountedMark } from '../data/counted-mark.tsx';
import { DetailPage } from '../data/detail-page.tsx';
import { recordedFacts } from '../data/recorded-facts.ts';
import { VoidedNotice } from '../data/voided-notice.tsx';
import { PersonCard, type PersonFields } from '../form/person-card.tsx';
import type { SaidPurpose } from '../form/purposes.ts';
import { VoidButton } from '../form/void-button.tsx';
import { t } from '../i18n/messages.ts';
import { Card, type Fact, Facts } from '../page/card.tsx';
import { ButtonLink } from '../page/states.tsx';
import {
  type FieldDescriptor,
  type KindDescriptor,
  type KindRecord,
  type KindRow,
  kindPath,
  valueOf,
} from './descriptor.ts';
import { FieldValue, measuredLabel } from './field-value.tsx';
import { Heading } from './list-columns.tsx';
import { RecordHistory } from './record-history.tsx';
import type { KindSlots } from './slots.ts';

interface KindRecordProps<Row extends KindRow, One extends KindRecord> {
  readonly kind: KindDescriptor<Row, One>;
  readonly slots: KindSlots<Row, One>;
}

/** One record, and what its reader may do with it. */
export function KindRecordPage<Row extends KindRow, One extends KindRecord>({
  kind,
  slots,
}: KindRecordProps<Row, One>) {
  const { id = '' } = useParams();
  const query = useRecord(kind, id);
  const [, takeBack] = useMutation(kind.documents.void);
  const record = query.data?.one;
  const { actions: Actions, after: After } = slots;
  return (
    <DetailPage
      title={kind.words.one}
      crumbs={[{ title: kind.words.many, to: kindPath(kind) }]}
      bar={
        record && (
          <>
            {record.viewerCanAmend && kind.documents.amend && (
              <ButtonLink to={kindPath(kind, id, 'amend')}>{kind.words.amend}</ButtonLink>
            )}
            {Actions && <Actions record={record} />}
            {record.viewerCanVoid && (
              <VoidButton
                coded
                record={record}
                onStale={query.refetch}
                onVoid={async (seen, said) => (await takeBack({ ...seen, ...said })).error}
              />
            )}
          </>
        )
      }
      query={query}
      pick={(data) => data.one}
    >
      {(found) => (
        <>
          <VoidedNotice record={found} />
          <Card title={<Heading kind={kind} row={found} />}>
            <Facts facts={factsOf(kind, slots, found)} />
          </Card>
          <Whose kind={kind} record={found} />
          <RecordHistory fields={kind.fields} acts={found.history} />
          {After && <After record={found} />}
        </>
      )}
    </DetailPage>
  );
}

/** The record as its reader may see it: sensitive fields are asked for only once the server has said that they may be. */
function useRecord<Row extends KindRow, One extends KindRecord>(kind: KindDescriptor<Row, One>, id: string) {
  const open = usePageQuery(kind.documents.one, { id });
  const sees = open.data?.one?.viewerCanSeeSensitive === true;
  const whole = usePageQuery(kind.documents.one, { id, sensitive: true }, !sees);
  return sees && whole.data ? whole : open;
}

function factsOf<Row extends KindRow, One extends KindRecord>(
  { fields, heading }: KindDescriptor<Row, One>,
  { values = {} }: KindSlots<Row, One>,
  record: One,
): Fact[] {
  const own = fields
    .filter((field) => field.name !== heading && isShown(field, record))
    .map((field) => ({
      key: field.name,
      label: measuredLabel(field),
      value: values[field.name]?.(record) ?? <FieldValue field={field} value={valueOf(record, field)} />,
    }));
  const counted = { key: 'counted', label: t('column.counted'), value: <CountedMark record={record} /> };
  return [...own, counted, ...recordedFacts(record)];
}

/** People and places have their own lines; what an action says later is a line once it was said. */
function isShown(field: FieldDescriptor, record: KindRecord): boolean {
  const { shape, secrecy, said } = field;
  if (shape === 'person' || shape === 'place') return false;
  if (secrecy !== undefined && record.viewerCanSeeSensitive !== true) return false;
  return said === true || valueOf(record, field) != null;
}

interface WhoseProps<Row extends KindRow, One extends KindRecord> {
  readonly kind: KindDescriptor<Row, One>;
  readonly record: One;
}

type MaskedPerson = Parameters<typeof PersonCard>[0]['person'];

/** The person of a record, masked; whole for a purpose, where the reader may. Nothing for kinds without people. */
function Whose<Row extends KindRow, One extends KindRecord>({ kind, record }: WhoseProps<Row, One>) {
  const client = useClient();
  const field = kind.fields.find(({ shape }) => shape === 'person');
  const document = kind.documents.unmask;
  if (!field || !document) return null;

  async function unmask(said: SaidPurpose) {
    const variables = { id: record.id, ...said };
    const { data, error } = await client.query(document!, variables, { requestPolicy: 'network-only' });
    const person = data?.one?.person as { readonly unmasked?: PersonFields | null } | undefined;
    return { person: person?.unmasked, error };
  }
  return (
    <PersonCard
      person={valueOf(record, field) as MaskedPerson}
      onUnmask={record.viewerCanUnmask ? unmask : undefined}
    />
  );
}
