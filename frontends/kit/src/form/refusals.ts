import type { CombinedError } from '@urql/core';
import type { FormInstance } from 'antd';
import { fieldPath, refusalsOf, sortRefusals } from '../client/errors.ts';
import { t } from '../i18n/messages.ts';

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
