import { formatDay } from '@minsheng/kit';
import { t as common } from '../messages.ts';
import { t } from './messages.ts';
import type { AuditEntry } from './audited.ts';

export function inShanghai(instant: string): string {
  return new Intl.DateTimeFormat('zh-CN', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(instant));
}

/** The instant of an act, or its day where that is all that is shown. */
export function whenOf({ at, day }: Pick<AuditEntry, 'at' | 'day'>): string {
  return at ? inShanghai(at) : formatDay(day);
}

export function rolesInWords(roles: readonly string[]): string {
  return (
    roles
      .map((role) => common(`role.${role}` as Parameters<typeof common>[0]))
      .join(common('partial.join')) || t('audit.system')
  );
}

export function intactInWords(intact: AuditEntry['intact']): string {
  if (intact == null) return t('audit.intact.pending');
  return t(intact ? 'audit.intact.yes' : 'audit.intact.no');
}

const FAULTS = [
  'ROW_MISSING',
  'LINK_DIFFERS',
  'ROW_UNSEALED',
  'ROW_AHEAD',
  'ROW_OVERDUE',
  'HEAD_MISSING',
  'CHECK_MISSING',
  'TRAIL_EMPTY',
  'HEADS_MISSING',
  'HEADS_CUT',
  'HEAD_FORGED',
  'HEAD_UNLINKED',
] as const;

/** A fault as the server names it, `LINK_DIFFERS/2/7`: its kind, its place in the chain or its line, its row. */
export function faultInWords(fault: string): string {
  const [kind, place = '', row = ''] = fault.split('/');
  const known = FAULTS.find((it) => it === kind);
  return known ? t(`audit.fault.${known}`, { place, row }) : fault;
}
