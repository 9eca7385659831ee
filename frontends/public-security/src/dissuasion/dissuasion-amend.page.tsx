import {
  type CombinedError,
  formatDay,
  QueryView,
  useMutation,
  useNavigate,
  usePageQuery,
  useParams,
} from '@minsheng/kit';
import { Form, FormPage, Input, NoteField, ScanField, required, useSeen } from '@minsheng/kit/form';
import type { AmendDissuasionInput, DissuasionQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { AmendDissuasionMutation, DissuasionQuery } from './dissuasion.documents.ts';
import styles from './dissuasion.module.css';
import { PaperFields, WarnedField } from './paper-fields.tsx';

interface Draft extends AmendDissuasionInput {
  readonly reason?: string;
}

/** Corrects a day's return, with the reason. */
export function DissuasionAmendPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(DissuasionQuery, { id });
  return (
    <QueryView query={query} pick={(data) => data.dissuasion}>
      {(dissuasion) => <AmendForm key={id} dissuasion={dissuasion} />}
    </QueryView>
  );
}

function AmendForm({ dissuasion }: { readonly dissuasion: NonNullable<Answer['dissuasion']> }) {
  const seen = useSeen(dissuasion);
  const { id, unit, day, warned, paper, signedBy, signedOn, scan, note } = dissuasion;
  const navigate = useNavigate();
  const [form] = Form.useForm<Draft>();
  const [, amend] = useMutation(AmendDissuasionMutation);
  const back = `/public-security/dissuasions/${id}`;

  async function submit({ reason = '', ...input }: Draft): Promise<CombinedError | undefined> {
    const { error } = await amend({ ...seen, input, reason });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<Draft>
      title={t('dissuasion.amend.title', { day: formatDay(day) })}
      crumbs={[{ title: t('dissuasion.one'), to: back }]}
      submitLabel={t('dissuasion.amend.save')}
      form={form}
      initialValues={{ warned, paper, signedBy, signedOn, scan: scan?.id, note }}
      onSubmit={submit}
    >
      <p className={`ms-quiet ${styles.hint}`}>{t('dissuasion.amend.hint')}</p>
      <div className="ms-form-two">
        <WarnedField />
        <PaperFields />
      </div>
      <ScanField module="public-security" label={t('dissuasion.scan')} unit={unit.id} current={scan} />
      <NoteField />
      <Form.Item
        name="reason"
        label={t('dissuasion.amend.reason')}
        rules={required(t('dissuasion.amend.reason'))}
      >
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
    </FormPage>
  );
}
