import { t } from '../i18n/messages.ts';

/** The rule of a field that must be filled, in words that name it. */
export function required(label: string) {
  return [{ required: true, whitespace: true, message: t('form.required', { label }) }];
}

/** The same for numbers and choices, of which antd cannot say whether they are blank. */
export function chosen(label: string) {
  return [{ required: true, message: t('form.required', { label }) }];
}
