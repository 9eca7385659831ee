import {
  Button,
  type CombinedError,
  Facts,
  ForbiddenPanel,
  QueryView,
  useMutation,
  useNavigate,
  usePageQuery,
  useParams,
  useSetting,
} from '@minsheng/kit';
import {
  chosen,
  DayField,
  FileField,
  Form,
  FormPage,
  Input,
  required,
  useStanding,
} from '@minsheng/kit/form';
import { t } from '../messages.ts';
import type { Return } from './return.ts';
import { ReturnQuery, SubmitReturnMutation } from './return.documents.ts';
import styles from './return.module.css';

interface Signed {
  readonly checkCode: string;
  readonly signatures: { readonly post: string; readonly name: string; readonly day: string }[];
  readonly scan: string;
}

const MOST = 4;

/** Hands in what was signed and stamped on paper: names and days, entered once, and the scan. */
export function SubmitFormPage() {
  const { period = '', unit = '' } = useParams();
  const { year } = useSetting();
  const query = usePageQuery(ReturnQuery, { id: `${year}-${period}.${unit}` });
  return (
    <QueryView query={query} pick={({ unitReturn }) => unitReturn}>
      {(shown) =>
        shown.viewerCanSubmit ? <SubmitForm shown={shown} refetch={query.refetch} /> : <ForbiddenPanel />
      }
    </QueryView>
  );
}

function SubmitForm({ shown, refetch }: { readonly shown: Return; readonly refetch: () => void }) {
  const { id, revision, period, unit, frozenOn } = shown;
  const { businessDate } = useSetting();
  const navigate = useNavigate();
  const [form] = Form.useForm<Signed>();
  const standing = useStanding<Signed>({ form, record: { id, revision }, values: {}, refetch });
  const [, hand] = useMutation(SubmitReturnMutation);
  const back = `/supervision/returns/${period.code}/${unit.code}`;

  async function submit(values: Signed): Promise<CombinedError | undefined> {
    const { error } = await hand({ ...standing.seen, ...values });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<Signed>
      title={t('return.submitOf', { period: period.name })}
      crumbs={[{ title: t('return.title', { unit: unit.name, period: period.name }), to: back }]}
      submitLabel={t('return.submit')}
      form={form}
      initialValues={{ signatures: [{ post: t('return.post.UNIT_LEADER'), name: '', day: businessDate }] }}
      standing={standing}
      onSubmit={submit}
    >
      <Facts facts={[{ key: 'hint', label: t('return.scan'), value: t('return.submit.hint') }]} />
      <Form.Item name="checkCode" label={t('return.checkCode')} rules={required(t('return.checkCode'))}>
        <Input maxLength={8} autoComplete="off" />
      </Form.Item>
      <Form.List name="signatures">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className={styles.signature}>
                <Form.Item name={[name, 'post']} label={t('return.post')} rules={required(t('return.post'))}>
                  <Input maxLength={30} />
                </Form.Item>
                <Form.Item name={[name, 'name']} label={t('return.name')} rules={required(t('return.name'))}>
                  <Input maxLength={30} autoComplete="off" />
                </Form.Item>
                <Form.Item
                  name={[name, 'day']}
                  label={t('return.signedOn')}
                  rules={chosen(t('return.signedOn'))}
                >
                  <DayField min={frozenOn ?? undefined} max={businessDate} required />
                </Form.Item>
                {rows.length > 1 && (
                  <Button kind="plain" onClick={() => remove(name)}>
                    {t('return.removeSignature')}
                  </Button>
                )}
              </div>
            ))}
            {rows.length < MOST && (
              <Button onClick={() => add({ post: '', name: '', day: businessDate })}>
                {t('return.addSignature')}
              </Button>
            )}
          </>
        )}
      </Form.List>
      <Form.Item name="scan" label={t('return.scan')} rules={chosen(t('return.scan'))}>
        <FileField module="supervision" unit={unit.id} accept=".pdf,.jpg,.jpeg,.png" />
      </Form.Item>
    </FormPage>
  );
}
