import {
  ForbiddenPanel,
  formatDay,
  formatDecimal,
  isDayUpTo,
  Link,
  Notice,
  Skeleton,
  useMutation,
  usePageQuery,
  useSearchParams,
  useSetting,
} from '@minsheng/kit';
import { DayField, Form, NoteField, RecordFormPage, ScanField, required } from '@minsheng/kit/form';
import type { RecordDissuasionInput } from '../gql/graphql.ts';
import { type DissuasionRow, dissuasion } from '../generated/dissuasion.ts';
import { drafts } from '../generated/drafts.ts';
import { t } from '../messages.ts';
import { dayPlus } from './days.ts';
import { PaperFields, WarnedField } from './paper-fields.tsx';

type Draft = Partial<RecordDissuasionInput>;

/** States one day after the other; the address may name the first. */
export function DissuasionFormPage() {
  const { businessDate } = useSetting();
  const [search] = useSearchParams();
  const asked = search.get('day');
  const rights = usePageQuery(dissuasion.documents.rights, {});
  if (!rights.data && !rights.error) return <Skeleton lines={8} />;
  if (!rights.data?.mayRecord) return <ForbiddenPanel />;
  const first = isDayUpTo(asked, businessDate) ? asked : dayPlus(businessDate, -1);
  return <DayForm key={first} first={first} />;
}

function DayForm({ first }: { readonly first: string }) {
  const { businessDate } = useSetting();
  const [form] = Form.useForm<Draft>();
  const [, record] = useMutation(dissuasion.documents.record);

  async function send(draft: Draft, requestKey: string, confirmed: string[]) {
    const { data, error } = await record({ input: draft, requestKey, confirmed });
    const made = data?.made;
    if (made && made.day < businessDate) form.setFieldsValue({ day: dayPlus(made.day, 1) });
    return { made, error };
  }

  return (
    <RecordFormPage<Draft, DissuasionRow>
      title={t('menu.recordDissuasion')}
      crumbs={[{ title: t('dissuasion.list'), to: '/public-security/dissuasions' }]}
      submitLabel={t('dissuasion.submit')}
      form={form}
      initialValues={{ day: first, signedOn: businessDate }}
      send={send}
      draft={{ documents: drafts, kind: 'Dissuasion', act: 'record' }}
      emptied={['warned', 'note']}
      outcome={(made) => <Outcome made={made} />}
    >
      <div className="ms-form-two">
        <Form.Item name="day" label={t('dissuasion.day')} rules={required(t('dissuasion.day'))}>
          <DayField max={businessDate} required />
        </Form.Item>
        <WarnedField />
        <PaperFields />
      </div>
      <ScanField module="public-security" label={t('dissuasion.scan')} />
      <NoteField />
    </RecordFormPage>
  );
}

function Outcome({ made: { id, day, warned } }: { readonly made: DissuasionRow }) {
  return (
    <Notice tone="good">
      <span>{t('dissuasion.made', { day: formatDay(day), count: formatDecimal(String(warned)) })}</span>
      <Link to={`/public-security/dissuasions/${id}`}>{t('dissuasion.made.open')}</Link>
    </Notice>
  );
}
