import type { CombinedError } from '@urql/core';
import { Form } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useMutation } from 'urql';
import { usePageQuery } from '../client/use-page-query.ts';
import { FormPage } from '../form/form-page.tsx';
import { ReasonFields } from '../form/reason-fields.tsx';
import type { SaidReason } from '../form/reason-code.ts';
import { useStanding } from '../form/use-seen.ts';
import { t } from '../i18n/messages.ts';
import { QueryView } from '../page/query-view.tsx';
import { ForbiddenPanel } from '../page/states.tsx';
import { type KindDescriptor, type KindRecord, type KindRow, kindPath } from './descriptor.ts';
import { amendInput, draftOf } from './draft.ts';
import { KindFields } from './kind-fields.tsx';
import type { Draft, KindSlots } from './slots.ts';

interface KindAmendProps<Row extends KindRow, One extends KindRecord> {
  readonly kind: KindDescriptor<Row, One>;
  readonly slots: KindSlots<Row, One>;
}

/** What came to be known of a record, or a correction with its reason. */
export function KindAmendPage<Row extends KindRow, One extends KindRecord>({
  kind,
  slots,
}: KindAmendProps<Row, One>) {
  const { id = '' } = useParams();
  // What the form does not know it would send as empty: whoever may amend sees what is hidden from others.
  const sensitive = kind.fields.some(({ secrecy, amend }) => amend && secrecy !== undefined);
  const query = usePageQuery(kind.documents.one, sensitive ? { id, sensitive } : { id });
  return (
    // Without its place the form would say that the record has none.
    <QueryView query={query} pick={(data) => (data.one?.township ? data.one : undefined)}>
      {(record) =>
        record.viewerCanAmend ? (
          <AmendForm key={id} kind={kind} slots={slots} record={record} refetch={query.refetch} />
        ) : (
          <ForbiddenPanel />
        )
      }
    </QueryView>
  );
}

type Correction = Draft & Partial<SaidReason>;

interface AmendFormProps<Row extends KindRow, One extends KindRecord> extends KindAmendProps<Row, One> {
  readonly record: One;
  readonly refetch: () => void;
}

function AmendForm<Row extends KindRow, One extends KindRecord>({
  kind,
  slots,
  record,
  refetch,
}: AmendFormProps<Row, One>) {
  const navigate = useNavigate();
  const [form] = Form.useForm<Correction>();
  const [, amend] = useMutation(kind.documents.amend!);
  const values = draftOf(kind as unknown as KindDescriptor, record);
  const seenRecord = useStanding<Correction>({ form, record, values, refetch });
  const back = kindPath(kind, record.id);
  const standing = record as unknown as Draft & { readonly unit: { readonly id: string } };
  const stage = kind.stage && (standing[kind.stage.field] as string);

  async function submit(
    { reason, reasonCode, ...draft }: Correction,
    confirmed: string[],
  ): Promise<CombinedError | undefined> {
    const input = amendInput(kind as unknown as KindDescriptor, draft, stage);
    const words = reason?.trim() || undefined;
    const said = { reasonCode, reason: kind.amendReason === 'required' ? (words ?? '') : words };
    const { error } = await amend({ ...seenRecord.seen, input, ...said, confirmed });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<Correction>
      title={kind.words.amend}
      crumbs={[
        { title: kind.words.many, to: kindPath(kind) },
        { title: kind.words.one, to: back },
      ]}
      submitLabel={t('kind.save')}
      form={form}
      initialValues={values}
      standing={seenRecord}
      draft={{ documents: kind.drafts, kind: kind.name, act: 'amend', about: record.id }}
      onSubmit={submit}
    >
      <KindFields kind={kind as unknown as KindDescriptor} slots={slots} standing={standing} />
      <ReasonFields isRequired={kind.amendReason === 'required'} />
    </FormPage>
  );
}
