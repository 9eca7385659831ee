import type { ReactNode } from 'react';
import type { CombinedError } from '@urql/core';
import { Form, Select } from 'antd';
import { useNavigate } from 'react-router';
import type { SessionStage } from '../format/session.tsx';
import { t } from '../i18n/messages.ts';
import { DayField } from './day-field.tsx';
import { FormPage } from './form-page.tsx';
import { chosen, required } from './required.ts';
import { AudienceField, NoteField, sessionStageChoices } from './session-fields.tsx';

interface Outcome {
  readonly stage?: SessionStage | null;
  readonly heldOn?: string | null;
  readonly note?: string | null;
}

interface SessionOutcomeFormProps<Input extends Outcome> {
  /** What is asked after, and the page to which the answer leads back. */
  readonly session: { readonly title: string; readonly heldOn: string; readonly note?: string | null };
  readonly back: string;
  readonly audienceLabel: string;
  readonly send: (input: Input) => Promise<CombinedError | undefined>;
  /** Fields that only this kind has, where it was held. */
  readonly children?: ReactNode;
}

/** Says what became of a planned session: held with how many, or cancelled. */
export function SessionOutcomeForm<Input extends Outcome>(props: SessionOutcomeFormProps<Input>) {
  const { session, back, audienceLabel, send, children } = props;
  const { title, heldOn, note } = session;
  const navigate = useNavigate();
  const [form] = Form.useForm<Input>();
  const stage = Form.useWatch('stage', form) as SessionStage | undefined;

  async function submit(input: Input): Promise<CombinedError | undefined> {
    const error = await send(input);
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<Input>
      title={t('session.outcome')}
      crumbs={[{ title, to: back }]}
      submitLabel={t('session.save')}
      form={form}
      initialValues={{ stage: 'HELD', heldOn, note } as Partial<Input>}
      onSubmit={submit}
    >
      <div className="ms-form-two">
        <Form.Item name="stage" label={t('session.stage')} rules={chosen(t('session.stage'))}>
          <Select options={sessionStageChoices.filter(({ value }) => value !== 'PLANNED')} />
        </Form.Item>
        <Form.Item name="heldOn" label={t('session.heldOn')} rules={required(t('session.heldOn'))}>
          <DayField required />
        </Form.Item>
        {stage === 'HELD' && (
          <>
            <AudienceField label={audienceLabel} />
            {children}
          </>
        )}
      </div>
      <NoteField />
    </FormPage>
  );
}
