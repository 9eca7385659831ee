import { t } from '../messages.ts';
import type { AuditEntry } from './audited.ts';

export function inShanghai(instant: string): string {
  return new Intl.DateTimeFormat('zh-CN', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(instant));
}

export function rolesInWords(roles: readonly string[]): string {
  return (
    roles.map((role) => t(`role.${role}` as Parameters<typeof t>[0])).join(t('partial.join')) ||
    t('audit.system')
  );
}

export function intactInWords(intact: AuditEntry['intact']): string {
  if (intact == null) return t('audit.intact.pending');
  return t(intact ? 'audit.intact.yes' : 'audit.intact.no');
}
