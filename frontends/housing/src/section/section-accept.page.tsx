import { useState } from 'react';
import {
  type CombinedError,
  newRequestKey,
  QueryView,
  useMutation,
  useNavigate,
  usePageQuery,
  useParams,
  useSetting,
} from '@minsheng/kit';
import { chosen, DayField, Form, FormPage, Input, required, useStanding } from '@minsheng/kit/form';
import { stepWords } from '../choices.ts';
import { formatKm } from '../format.ts';
import type { SectionAcceptanceInput, SectionQuery as Answer } from '../gql/graphql.ts';
import { drafts } from '../generated/drafts.ts';
import { t } from '../messages.ts';
import { LengthField } from './length-fields.tsx';
import { AcceptSectionMutation, SectionQuery } from './section.documents.ts';

/** Takes over a further stretch of a section. */
export function SectionAcceptPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(SectionQuery, { id });
  return (
    <QueryView query={query} pick={(data) => data.section}>
      {(section) => <AcceptForm key={id} section={section} refetch={query.refetch} />}
    </QueryView>
  );
}

interface AcceptFormProps {
  readonly section: NonNullable<Answer['section']>;
  readonly refetch: () => void;
}

function AcceptForm({ section, refetch }: AcceptFormProps) {
  const { id, name, kind, pavedKm, acceptedKm, works } = section;
  const { businessDate } = useSetting();
  const navigate = useNavigate();
  const [form] = Form.useForm<SectionAcceptanceInput>();
  const [, accept] = useMutation(AcceptSectionMutation);
  // One key for the whole stay: sent again after an answer was lost, the stretch is taken over once.
  const [requestKey] = useState(() => newRequestKey());
  const back = `/housing/sections/${id}`;
  // What is said here is new each time: nothing of it stands in the record.
  const standing = useStanding<SectionAcceptanceInput>({ form, record: section, values: {}, refetch });

  async function submit(input: SectionAcceptanceInput): Promise<CombinedError | undefined> {
    const { error } = await accept({ ...standing.seen, input, requestKey });
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<SectionAcceptanceInput>
      title={t('section.accept')}
      crumbs={[
        { title: works.name, to: `/housing/works/${works.id}` },
        { title: name, to: back },
      ]}
      submitLabel={t('works.save')}
      form={form}
      initialValues={{ day: businessDate }}
      standing={standing}
      draft={{ documents: drafts, kind: 'Section', act: 'accept', about: id }}
      onSubmit={submit}
    >
      <p className="ms-quiet">
        {t('section.acceptHint', {
          step: stepWords(kind).pavedKm,
          paved: formatKm(pavedKm),
          accepted: formatKm(acceptedKm),
        })}
      </p>
      <div className="ms-form-two">
        <Form.Item name="day" label={t('section.acceptedOn')} rules={chosen(t('section.acceptedOn'))}>
          <DayField max={businessDate} required />
        </Form.Item>
        <LengthField name="km" label={t('section.acceptedNow')} needed />
      </div>
      <Form.Item name="paper" label={t('section.paper')} rules={required(t('section.paper'))}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
    </FormPage>
  );
}
