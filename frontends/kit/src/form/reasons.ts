import { t } from '../i18n/messages.ts';
import { REASONS, type ReasonCode } from './reason-code.ts';

export function reasonLabel(code: ReasonCode): string {
  return t(`reason.${code}`);
}

/** The choices of a form. */
export function reasonOptions(codes: readonly ReasonCode[] = REASONS) {
  return codes.map((value) => ({ value, label: reasonLabel(value) }));
}
