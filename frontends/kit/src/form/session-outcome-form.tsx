import type { ReactNode } from 'react';
import type { CombinedError } from '@urql/core';
import { Form, Input as TextInput, Select } from 'antd';
import { useNavigate } from 'react-router';
import type { SessionStage } from '../format/session.tsx';
import { t } from '../i18n/messages.ts';
import { DayField } from './day-field.tsx';
import { FormPage } from './form-page.tsx';
import { chosen, required } from './required.ts';
import { useSeen } from './use-seen.ts';
import { AudienceField, NoteField, sessionStageChoices } from './session-fields.tsx';

interface Outcome {
  readonly stage?: SessionStage | null;
  readonly heldOn?: string | null;
  readonly audience?: number | null;
  readonly note?: string | null;
}

/** The session asked after, as it stands. */
interface StandingSession extends Outcome {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly stage: SessionStage;
  readonly heldOn: string;
}

type Draft<Input> = Input & { readonly reason?: string };

interface SessionOutcomeFormProps<Input extends Outcome> {
  readonly session: StandingSession;
  /** The page to which the answer leads back. */
  readonly back: string;
  readonly audienceLabel: string;
  readonly send: (
    seen: { readonly id: string; readonly revision: number },
    input: Input,
    reason: string | undefined,
  ) => Promise<CombinedError | undefined>;
  /** Fields that only this kind has, where it was held, and what stands in them. */
  readonly children?: ReactNode;
  readonly own?: Partial<Input>;
}

/** Says what became of a planned session: held with how many, or cancelled. Of one that was held: a correction, with its reason. */
export function SessionOutcomeForm<Input extends Outcome>(props: SessionOutcomeFormProps<Input>) {
  const { session, back, audienceLabel, send, children, own } = props;
  const { title, heldOn, audience, note } = session;
  const seen = useSeen(session);
  const navigate = useNavigate();
  const [form] = Form.useForm<Draft<Input>>();
  const wasHeld = session.stage === 'HELD';
  const chosenStage = Form.useWatch('stage', form) as SessionStage | undefined;
  const isHeld = wasHeld || chosenStage === 'HELD';
  const initial: Outcome = wasHeld ? { heldOn, audience, note } : { stage: 'HELD', heldOn, note };

  async function submit({ reason, ...input }: Draft<Input>): Promise<CombinedError | undefined> {
    const error = await send(seen, input as unknown as Input, reason?.trim() || undefined);
    if (!error) await navigate(back);
    return error;
  }

  return (
    <FormPage<Draft<Input>>
      title={t(wasHeld ? 'session.correct' : 'session.outcome')}
      crumbs={[{ title, to: back }]}
      submitLabel={t('session.save')}
      form={form}
      initialValues={{ ...initial, ...own } as Partial<Draft<Input>>}
      onSubmit={submit}
    >
      <div className="ms-form-two">
        {!wasHeld && (
          <Form.Item name="stage" label={t('session.stage')} rules={chosen(t('session.stage'))}>
            <Select options={sessionStageChoices.filter(({ value }) => value !== 'PLANNED')} />
          </Form.Item>
        )}
        <Form.Item name="heldOn" label={t('session.heldOn')} rules={required(t('session.heldOn'))}>
          <DayField required />
        </Form.Item>
        {isHeld && (
          <>
            <AudienceField label={audienceLabel} />
            {children}
          </>
        )}
      </div>
      <NoteField />
      {wasHeld && <ReasonField />}
    </FormPage>
  );
}

function ReasonField() {
  const label = t('session.reason');
  return (
    <Form.Item name="reason" label={label} extra={t('session.reasonHint')} rules={required(label)}>
      <TextInput.TextArea rows={2} maxLength={200} showCount />
    </Form.Item>
  );
}
