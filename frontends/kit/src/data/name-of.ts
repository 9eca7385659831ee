import { t } from '../i18n/messages.ts';

/** A unit or place as an answer has it: null while its service is away. */
export type Named = { readonly name: string } | null;

/**
 * Name of a unit or township. The graph promises one, but while the office's service is away, which alone knows the names,
 * what comes is null: the record is shown without.
 */
export function nameOf(named: Named | undefined): string {
  return named?.name ?? t('record.nameAway');
}
