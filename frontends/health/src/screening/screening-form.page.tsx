import { useState } from 'react';
import {
  type CombinedError,
  ForbiddenPanel,
  refusalsOf,
  Skeleton,
  useMutation,
  useSetting,
} from '@minsheng/kit';
import { Form, FormPage } from '@minsheng/kit/form';
import type { RecordScreeningInput, RecordScreeningMutation as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { useScreeningOptions } from './choices.ts';
import { RecordOutcome } from './record-outcome.tsx';
import { ScreeningFields } from './screening-fields.tsx';
import { RecordScreeningMutation } from './screening.documents.ts';

/** What the form holds; a field not yet filled is undefined. */
export type ScreeningDraft = Partial<RecordScreeningInput>;

// Of the person before nothing may stay; place, day and programme usually do.
const OF_THE_PERSON = ['name', 'idNumber', 'phone', 'result', 'reportedOn', 'highRisk'] as const;

/** Enters one screening after the other. */
export function ScreeningFormPage() {
  const { businessDate } = useSetting();
  const options = useScreeningOptions();
  const [form] = Form.useForm<ScreeningDraft>();
  const [, record] = useMutation(RecordScreeningMutation);
  const [outcome, setOutcome] = useState<Answer['recordScreening']>();
  // One key until a record is made: sent again after an answer was lost, it is still one record.
  const [requestKey, setRequestKey] = useState(() => crypto.randomUUID());

  async function submit(draft: ScreeningDraft): Promise<CombinedError | undefined> {
    setOutcome(undefined);
    const { data, error } = await record({ input: inputOf(draft), requestKey });
    if (data || keyIsSpent(error)) setRequestKey(crypto.randomUUID());
    if (!data) return error;
    setOutcome(data.recordScreening);
    form.resetFields([...OF_THE_PERSON]);
    // The emptied fields are mounted anew; the cursor goes to the first of them afterwards.
    setTimeout(() => form.focusField('name'));
    return undefined;
  }

  if (!options.known) return <Skeleton lines={12} />;
  if (!options.records) return <ForbiddenPanel />;
  return (
    <FormPage<ScreeningDraft>
      title={t('form.title')}
      crumbs={[{ title: t('list.title'), to: '/health' }]}
      outcome={outcome && <RecordOutcome outcome={outcome} />}
      submitLabel={t('form.submit')}
      form={form}
      initialValues={{ programme: 'CERVICAL', screenedOn: businessDate }}
      onSubmit={submit}
    >
      <ScreeningFields form={form} options={options} />
    </FormPage>
  );
}

// The form lets nothing through without its required fields; the server checks all the same.
function inputOf({ highRisk, ...draft }: ScreeningDraft): RecordScreeningInput {
  return {
    ...(draft as RecordScreeningInput),
    ...(draft.programme === 'COLORECTAL' ? { highRisk: highRisk ?? false } : {}),
  };
}

// The first sending was recorded after all, and the form has been changed since: what stands in it now is another record.
function keyIsSpent(error: CombinedError | undefined): boolean {
  return error !== undefined && refusalsOf(error).some(({ code }) => code === 'REQUEST_KEY_REUSED');
}
