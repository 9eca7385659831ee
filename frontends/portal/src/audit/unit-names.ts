import { usePageQuery } from '@minsheng/kit';
import { t } from './messages.ts';
import { AuditUnitsQuery } from './audit.documents.ts';

/** Names of units; the id itself while supervision is away. */
export function useUnitNames(): (id: string) => string {
  const { data } = usePageQuery(AuditUnitsQuery, {});
  return (id) =>
    data?.units.find((unit) => unit.id === id)?.name ?? (id === 'system' ? t('audit.system') : id);
}
