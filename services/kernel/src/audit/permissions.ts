import type { Permissions } from '../permissions.ts';

/** The audit administrator alone, of every module; none of the other administrators (design.md section 6). */
export const auditPermissions = {
  'audit:read': { county: ['AUDIT_ADMIN'] },
} as const satisfies Permissions;
