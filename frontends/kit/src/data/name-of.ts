import { t } from '../i18n/messages.ts';

/**
 * Name of a unit or township. The graph promises one, but while the office's service is away, which alone knows the names,
 * what comes is null: the record is shown without.
 */
export function nameOf(named: { readonly name: string } | null | undefined): string {
  return named?.name ?? t('record.nameAway');
}
