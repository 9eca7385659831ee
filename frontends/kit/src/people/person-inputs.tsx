import { Form, Input } from 'antd';
import { required } from '../form/required.ts';
import { t } from '../i18n/messages.ts';
import { NumberInputs, UntoldInputs } from './paper-inputs.tsx';
import { type Paper, isWhole } from './papers.ts';

/** Names under which a person is sent. */
export const PERSON_INPUTS = [
  'name',
  'idNumber',
  'phone',
  'paper',
  'sex',
  'birthYear',
  'noPaperReason',
  'sourceSystem',
  'caseNumber',
] as const;

/** Somebody, once; what was sealed is not corrected but voided. */
export function PersonInputs() {
  return (
    <>
      <Form.Item name="name" label={t('person.name')} rules={required(t('person.name'))}>
        <Input autoComplete="off" maxLength={50} />
      </Form.Item>
      <NumberInputs />
      <Form.Item name="phone" label={t('person.phone')}>
        <Input autoComplete="off" inputMode="tel" maxLength={20} />
      </Form.Item>
      <UntoldInputs />
    </>
  );
}

interface CompletionProps {
  readonly person: { readonly paper: Paper } | null | undefined;
}

/** The whole number of somebody whose record is without one, as soon as it is known. */
export function NumberCompletion({ person }: CompletionProps) {
  if (!person || isWhole(person.paper)) return null;
  return (
    <Form.Item name="idNumber" label={t('person.wholeNumber')} extra={t('person.wholeNumber.hint')}>
      <Input autoComplete="off" maxLength={30} spellCheck={false} />
    </Form.Item>
  );
}
