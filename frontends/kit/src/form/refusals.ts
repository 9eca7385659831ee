import type { CombinedError } from '@urql/core';
import type { FormInstance } from 'antd';
import { fieldPath, refusalsOf, sortRefusals } from '../client/errors.ts';
import { shanghaiToday } from '../format/day.ts';
import { t } from '../i18n/messages.ts';
import { daysInQuestion } from './days-in-question.ts';

/** Whether somebody else changed the record since the form was filled in from it. */
export function saysStale(error: CombinedError): boolean {
  return refusalsOf(error).some(({ code }) => code.startsWith('RECORD_CHANGED'));
}

/** Takes the server's words away from the fields that have been changed since; what rules say of them comes anew. */
export function forgetRefusals<Values>(form: FormInstance<Values>, changed: object): void {
  const refused = form.getFieldsError().filter(({ errors }) => errors.length > 0);
  const answered = refused.filter(({ name }) => isWithin(changed, name));
  form.setFields(answered.map(({ name }) => ({ name: name as never, errors: [] })));
}

function isWithin(changed: unknown, [first, ...rest]: readonly (string | number)[]): boolean {
  if (first === undefined) return true;
  if (typeof changed !== 'object' || changed === null || !(first in changed)) return false;
  return isWithin((changed as Record<string | number, unknown>)[first], rest);
}

/** Says at their fields which days cannot be meant; false where there are none and the form may be sent. */
export function refuseDays<Values>(form: FormInstance<Values>, values: Values): boolean {
  const refused = daysInQuestion(values, shanghaiToday());
  form.setFields(refused.map(({ name, errors }) => ({ name: name as never, errors: [...errors] })));
  if (refused[0]) form.focusField(refused[0].name as never);
  return refused.length > 0;
}

/** Sets each refusal at its field and returns the words for those that name none. */
export function showRefusals<Values>(form: FormInstance<Values>, error: CombinedError): readonly string[] {
  const fields = Object.keys(form.getFieldsValue() as object);
  const { byField, general } = sortRefusals(refusalsOf(error), fields);
  form.setFields([...byField].map(([field, errors]) => ({ name: fieldPath(field) as never, errors })));
  const [first] = byField.keys();
  if (first) form.focusField(fieldPath(first) as never);
  if (error.networkError) return [t('form.failed')];
  return general.map((refusal) => refusal.message);
}
