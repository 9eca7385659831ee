import {
  amountInWords,
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
  FileField,
  Form,
  FormPage,
  Input,
  NumberField,
  quantity,
  required,
  useStanding,
} from '@minsheng/kit/form';
import { t } from '../messages.ts';
import type { Line, Return } from './return.ts';
import { CorrectFigureMutation, ReturnQuery } from './return.documents.ts';

interface Correction {
  readonly value: string;
  readonly reason: string;
  readonly evidence: string;
}

/** Returns another figure than the ledger's: with a reason and its paper. */
export function CorrectionFormPage() {
  const { period = '', unit = '', code = '' } = useParams();
  const { year } = useSetting();
  const query = usePageQuery(ReturnQuery, { id: `${year}-${period}.${unit}` });
  return (
    <QueryView
      query={query}
      pick={({ unitReturn: shown }) => {
        const line = shown?.lines.find(({ indicator }) => indicator.code === code);
        return shown && line && { shown, line };
      }}
    >
      {({ shown, line }) =>
        shown.viewerCanPrepare && line.isOpen ? (
          <CorrectionForm shown={shown} line={line} refetch={query.refetch} />
        ) : (
          <ForbiddenPanel />
        )
      }
    </QueryView>
  );
}

interface CorrectionFormProps {
  readonly shown: Return;
  readonly line: Line;
  readonly refetch: () => void;
}

function CorrectionForm({ shown, line: { indicator, figures }, refetch }: CorrectionFormProps) {
  const { id, revision, period, unit } = shown;
  const navigate = useNavigate();
  const [form] = Form.useForm<Correction>();
  const standing = useStanding<Correction>({ form, record: { id, revision }, values: {}, refetch });
  const [, correct] = useMutation(CorrectFigureMutation);
  const back = `/supervision/returns/${period.code}/${unit.code}`;

  async function submit(values: Correction): Promise<CombinedError | undefined> {
    const { error } = await correct({
      ...standing.seen,
      indicator: indicator.id,
      ...values,
      value: String(values.value),
    });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<Correction>
      title={t('return.correctOf', { name: indicator.name })}
      crumbs={[{ title: t('return.title', { unit: unit.name, period: period.name }), to: back }]}
      submitLabel={t('return.correct')}
      form={form}
      standing={standing}
      onSubmit={submit}
    >
      <Facts
        facts={[
          {
            key: 'ledger',
            label: t('return.ledger'),
            value: amountInWords(figures.ledger ?? '0', indicator.unitOfMeasure),
          },
        ]}
      />
      <Form.Item
        name="value"
        label={t('return.reported')}
        rules={quantity(t('return.reported'), { decimals: 4 })}
      >
        <NumberField exact />
      </Form.Item>
      <Form.Item name="reason" label={t('return.reason')} rules={required(t('return.reason'))}>
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
      <Form.Item name="evidence" label={t('return.evidence')} rules={chosen(t('return.evidence'))}>
        <FileField module="supervision" unit={unit.id} />
      </Form.Item>
    </FormPage>
  );
}
