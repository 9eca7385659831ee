import type { ReactNode } from 'react';
import { quantity } from './quantity.ts';
import { Form, Input, Select } from 'antd';
import { SESSION_STAGES, type SessionStage, sessionStageWord } from '../format/session.tsx';
import { t } from '../i18n/messages.ts';
import { useSetting } from '../page/setting.tsx';
import { DayField } from './day-field.tsx';
import type { Choice } from './filter-fields.tsx';
import { NumberField } from './number-field.tsx';
import { chosen, required } from './required.ts';
import { useTownshipChoices } from './township-choices.ts';

export const sessionStageChoices: readonly Choice[] = SESSION_STAGES.map((value) => ({
  value,
  label: sessionStageWord(value),
}));

/** Kept in the form beside what a session is about. */
interface SessionFieldsProps {
  readonly stage: SessionStage | null | undefined;
  readonly audienceLabel: string;
  /** Fields that only this kind has, after the stage. */
  readonly children?: ReactNode;
}

/** Stage, place, day and audience of a session to be recorded, two in a row. */
export function SessionFields({ stage, audienceLabel, children }: SessionFieldsProps) {
  const { businessDate } = useSetting();
  const townships = useTownshipChoices();
  const isHeld = stage === 'HELD';
  return (
    <>
      <Form.Item name="stage" label={t('session.stage')} rules={chosen(t('session.stage'))}>
        <Select options={sessionStageChoices.filter(({ value }) => value !== 'CANCELLED')} />
      </Form.Item>
      {children}
      <Form.Item name="township" label={t('session.townshipOptional')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={[...townships]} />
      </Form.Item>
      <Form.Item name="venue" label={t('session.venue')} rules={required(t('session.venue'))}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item name="heldOn" label={t('session.heldOn')} rules={required(t('session.heldOn'))}>
        <DayField max={isHeld ? businessDate : undefined} required />
      </Form.Item>
      {isHeld && <AudienceField label={audienceLabel} />}
    </>
  );
}

export function AudienceField({ label }: { readonly label: string }) {
  return (
    <Form.Item name="audience" label={label} rules={quantity(label, { most: '100000' })}>
      <NumberField />
    </Form.Item>
  );
}

export function NoteField() {
  return (
    <Form.Item name="note" label={t('session.noteOptional')}>
      <Input.TextArea rows={3} maxLength={500} showCount />
    </Form.Item>
  );
}
