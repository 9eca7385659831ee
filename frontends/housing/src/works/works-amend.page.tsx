import {
  type CombinedError,
  QueryView,
  useMutation,
  useNavigate,
  usePageQuery,
  useParams,
  useSetting,
} from '@minsheng/kit';
import { Form, FormPage, ReasonFields, ScanField, useStanding } from '@minsheng/kit/form';
import type { AmendWorksInput, CorrectionReason, WorksQuery as Answer } from '../gql/graphql.ts';
import { drafts } from '../generated/drafts.ts';
import { t } from '../messages.ts';
import { AmendWorksMutation, WorksQuery } from './works.documents.ts';
import { WorksFields } from './works-fields.tsx';

type Draft = AmendWorksInput & { readonly reason?: string; readonly reasonCode?: CorrectionReason };

/** Brings money, contract and plan of a works up to date; sums that fall need a reason. */
export function WorksAmendPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(WorksQuery, { id });
  return (
    // Without its place the form would say that the works have none.
    <QueryView query={query} pick={(data) => (data.works?.township ? data.works : undefined)}>
      {(works) => <AmendForm key={id} works={works} refetch={query.refetch} />}
    </QueryView>
  );
}

interface AmendFormProps {
  readonly works: NonNullable<Answer['works']>;
  readonly refetch: () => void;
}

function AmendForm({ works, refetch }: AmendFormProps) {
  const { id, name, contractNumber, contractor, contractSum, allocated, paid, peopleReached } = works;
  const { plannedStart, plannedEnd, scan, note, township, site, unit } = works;
  const { townships } = useSetting();
  const navigate = useNavigate();
  const [form] = Form.useForm<Draft>();
  const [, amend] = useMutation(AmendWorksMutation);
  const back = `/housing/works/${id}`;
  const begun: Partial<Draft> = {
    name,
    // Works in several townships belong to the county itself, which is no choice of the list.
    township: townships.some((it) => it.id === township.id) ? township.id : undefined,
    site,
    contractNumber,
    contractor,
    contractSum,
    allocated,
    paid,
    peopleReached,
    plannedStart,
    plannedEnd,
    scan: scan?.id,
    note,
  };
  const standing = useStanding({ form, record: works, values: begun, refetch });

  async function submit(
    { reason, reasonCode, ...input }: Draft,
    confirmed: string[],
  ): Promise<CombinedError | undefined> {
    // A choice that was cleared is left out by the form; to the server that would mean: as it was.
    const { error } = await amend({
      ...standing.seen,
      input: { ...input, township: input.township ?? null, site: input.site ?? null },
      reason,
      reasonCode,
      confirmed,
    });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<Draft>
      title={t('works.amend')}
      crumbs={[{ title: name, to: back }]}
      submitLabel={t('works.save')}
      form={form}
      initialValues={begun}
      standing={standing}
      draft={{ documents: drafts, kind: 'Works', act: 'amend', about: id }}
      onSubmit={submit}
    >
      <WorksFields kind={works.kind} />
      <ScanField module="housing" label={t('works.scan')} unit={unit?.id} current={scan} />
      <ReasonFields isRequired={false} />
    </FormPage>
  );
}
