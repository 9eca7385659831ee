import type { Permissions } from '../permissions.ts';

/** Of every module (design.md sections 6 and 11). */
export const auditPermissions = {
  /** The audit administrator alone, none of the other administrators. */
  'audit:read': { county: ['AUDIT_ADMIN'] },
  /** Which acts on records of a sensitive kind belong together is opened with a case number … */
  'audit:ask-opening': { county: ['AUDIT_ADMIN'] },
  /** … once whoever answers for the records in the unit that owns them confirms it. */
  'audit:decide-opening': { own: ['UNIT_REVIEWER', 'UNIT_LEADER'] },
} as const satisfies Permissions;
