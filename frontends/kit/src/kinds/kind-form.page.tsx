import { Form } from 'antd';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { usePageQuery } from '../client/use-page-query.ts';
import { RecordFormPage } from '../form/record-form-page.tsx';
import { t } from '../i18n/messages.ts';
import { Notice } from '../page/card.tsx';
import { useSetting } from '../page/setting.tsx';
import { ErrorPanel, ForbiddenPanel, Skeleton } from '../page/states.tsx';
import { type KindDescriptor, type KindRecord, type KindRow, kindPath } from './descriptor.ts';
import { emptiedFields } from './draft.ts';
import { KindFields } from './kind-fields.tsx';
import { Heading } from './list-columns.tsx';
import type { Draft, KindSlots } from './slots.ts';

interface KindFormProps<Row extends KindRow, One extends KindRecord> {
  readonly kind: KindDescriptor<Row, One>;
  readonly slots: KindSlots<Row, One>;
}

/** Enters one record after the other. */
export function KindFormPage<Row extends KindRow, One extends KindRecord>({
  kind,
  slots,
}: KindFormProps<Row, One>) {
  const { businessDate } = useSetting();
  const rights = usePageQuery(kind.documents.rights, {});
  const [form] = Form.useForm<Draft>();
  const [, record] = useMutation(kind.documents.record);

  async function send(draft: Draft, requestKey: string, confirmed: string[]) {
    const { data, error } = await record({ input: draft, requestKey, confirmed });
    return { made: data?.made, error };
  }

  if (!rights.data) return rights.error ? <ErrorPanel onRetry={rights.refetch} /> : <Skeleton lines={12} />;
  if (!rights.data.mayRecord) return <ForbiddenPanel />;
  const Own = slots.outcome;
  return (
    <RecordFormPage<Draft, Row>
      title={kind.words.record}
      crumbs={[{ title: kind.words.many, to: kindPath(kind) }]}
      submitLabel={t('kind.submit')}
      form={form}
      initialValues={slots.initial?.({ businessDate })}
      draft={{ documents: kind.drafts, kind: kind.name, act: 'record' }}
      send={send}
      emptied={emptiedFields(kind)}
      outcome={(made) => (Own ? <Own made={made} /> : <Outcome kind={kind} made={made} />)}
    >
      <KindFields
        kind={kind as unknown as KindDescriptor}
        slots={slots}
        parts={rights.data.parts ?? undefined}
      />
    </RecordFormPage>
  );
}

interface OutcomeProps<Row extends KindRow, One extends KindRecord> {
  readonly kind: KindDescriptor<Row, One>;
  readonly made: Row;
}

function Outcome<Row extends KindRow, One extends KindRecord>({ kind, made }: OutcomeProps<Row, One>) {
  return (
    <Notice tone="good">
      <span>
        {t('kind.made.before')}
        <Heading kind={kind} row={made} />
        {t(made.counted ? 'kind.made.counted' : 'kind.made.uncounted')}
      </span>
      <Link to={kindPath(kind, made.id)}>{t('kind.made.open')}</Link>
    </Notice>
  );
}
