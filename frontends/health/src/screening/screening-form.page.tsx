import { ForbiddenPanel, Skeleton, useMutation, useSetting } from '@minsheng/kit';
import { Form, PERSON_INPUTS, RecordFormPage } from '@minsheng/kit/form';
import type { RecordScreeningInput, RecordScreeningMutation as Answer } from '../gql/graphql.ts';
import { drafts } from '../generated/drafts.ts';
import { t } from '../messages.ts';
import { useScreeningOptions } from './choices.ts';
import { RecordOutcome } from './record-outcome.tsx';
import { ScreeningFields } from './screening-fields.tsx';
import { RecordScreeningMutation } from './screening.documents.ts';

/** What the form holds; a field not yet filled is undefined. */
export type ScreeningDraft = Partial<RecordScreeningInput>;

// Of the person before nothing may stay; place, day and programme usually do.
const OF_THE_PERSON = [...PERSON_INPUTS, 'result', 'reportedOn', 'highRisk'] as const;

/** Enters one screening after the other. */
export function ScreeningFormPage() {
  const { businessDate } = useSetting();
  const options = useScreeningOptions();
  const [form] = Form.useForm<ScreeningDraft>();
  const [, record] = useMutation(RecordScreeningMutation);

  async function send(draft: ScreeningDraft, requestKey: string, confirmed: string[]) {
    const { data, error } = await record({ input: inputOf(draft), requestKey, confirmed });
    return { made: data?.recordScreening, error };
  }

  if (!options.known) return <Skeleton lines={12} />;
  if (!options.records) return <ForbiddenPanel />;
  return (
    <RecordFormPage<ScreeningDraft, Answer['recordScreening']>
      title={t('form.title')}
      crumbs={[{ title: t('list.title'), to: '/health' }]}
      submitLabel={t('form.submit')}
      form={form}
      initialValues={{ programme: 'CERVICAL', screenedOn: businessDate }}
      send={send}
      draft={{ documents: drafts, kind: 'Screening', act: 'record' }}
      emptied={OF_THE_PERSON}
      outcome={(made) => <RecordOutcome outcome={made} />}
    >
      <ScreeningFields form={form} options={options} />
    </RecordFormPage>
  );
}

// The form lets nothing through without its required fields; the server checks all the same.
function inputOf({ highRisk, ...draft }: ScreeningDraft): RecordScreeningInput {
  return {
    ...(draft as RecordScreeningInput),
    ...(draft.programme === 'COLORECTAL' ? { highRisk: highRisk ?? false } : {}),
  };
}
