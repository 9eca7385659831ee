import type { Permissions } from '@minsheng/kernel';

/**
 * The closed list of what may be done with accounts and rights, and by whom. Accounts and grants are apart, so that nobody
 * can both make an account and give it rights (三员分立); the audit administrator reads the trail, and confirms what the
 * other two ask against an administrator.
 */
export const permissions = {
  'account:read': { county: ['SYSTEM_ADMIN', 'SECURITY_ADMIN'] },
  'account:manage': { county: ['SYSTEM_ADMIN'] },
  'session:manage': { county: ['SYSTEM_ADMIN'] },
  'grant:read': { county: ['SYSTEM_ADMIN', 'SECURITY_ADMIN'] },
  'grant:manage': { county: ['SECURITY_ADMIN'] },
  'second-factor:reset': { county: ['SECURITY_ADMIN'] },
  'temporary-password:read': { county: ['AUDIT_ADMIN'] },
  'joint-act:read': { county: ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'] },
  'joint-act:confirm-of-system': { county: ['SECURITY_ADMIN', 'AUDIT_ADMIN'] },
  'joint-act:confirm-of-security': { county: ['SYSTEM_ADMIN', 'AUDIT_ADMIN'] },
} as const satisfies Permissions;
