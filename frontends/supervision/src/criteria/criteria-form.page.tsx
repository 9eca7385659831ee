import {
  type CombinedError,
  ForbiddenPanel,
  QueryView,
  useMutation,
  useNavigate,
  useParams,
  usePageQuery,
  useSetting,
} from '@minsheng/kit';
import { Form, FormPage, Input, required, useStanding } from '@minsheng/kit/form';
import type { IndicatorCriteriaQuery } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { AdoptCriteriaMutation, CriteriaQuery } from './criteria.documents.ts';

interface Values {
  readonly text: string;
  readonly reason?: string;
}

/** Adopts what counts for an indicator, beginning with the sentence that holds now. */
export function CriteriaFormPage() {
  const { code = '' } = useParams();
  const { year } = useSetting();
  const query = usePageQuery(CriteriaQuery, { year, code });
  return (
    <QueryView query={query} pick={(data) => data.indicatorByCode}>
      {(indicator) =>
        indicator.viewerCanAdoptCriteria ? (
          <CriteriaForm key={code} indicator={indicator} refetch={query.refetch} />
        ) : (
          <ForbiddenPanel />
        )
      }
    </QueryView>
  );
}

interface CriteriaFormProps {
  readonly indicator: NonNullable<IndicatorCriteriaQuery['indicatorByCode']>;
  readonly refetch: () => void;
}

function CriteriaForm({ indicator: { id, code, name, criteria }, refetch }: CriteriaFormProps) {
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const held = { text: criteria.text };
  const standing = useStanding<Values>({
    form,
    record: { id, revision: criteria.revision },
    values: held,
    refetch,
  });
  const [, adopt] = useMutation(AdoptCriteriaMutation);
  const back = `/supervision/indicators/${code}`;

  async function submit(values: Values): Promise<CombinedError | undefined> {
    const { error } = await adopt({ indicator: id, revision: standing.seen.revision, ...values });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<Values>
      title={t('criteria.form')}
      crumbs={[{ title: t('indicator.title', { code, name }), to: back }]}
      submitLabel={t('criteria.submit')}
      form={form}
      initialValues={held}
      standing={standing}
      onSubmit={submit}
    >
      <Form.Item
        name="text"
        label={t('criteria.title')}
        rules={required(t('criteria.title'))}
        extra={t('criteria.hint')}
      >
        <Input.TextArea rows={4} maxLength={300} showCount />
      </Form.Item>
      {criteria.revision > 0 && (
        <Form.Item name="reason" label={t('criteria.reason')} rules={required(t('criteria.reason'))}>
          <Input.TextArea rows={2} maxLength={200} showCount />
        </Form.Item>
      )}
    </FormPage>
  );
}
