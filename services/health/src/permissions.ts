import type { Permissions } from '@minsheng/kernel';

const BUSINESS_ROLES = ['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER'] as const;

/** The closed list of what may be done in health, and by whom (design.md section 6). */
export const permissions = {
  /** The bureau's line on a commitment's page. The three administrators do no business. */
  'part:read': {
    county: [...BUSINESS_ROLES, 'SUPERVISOR', 'SUPERVISION_LEAD', 'COUNTY_LEADER', 'ANALYST'],
  },
  'facility:add': { own: ['UNIT_CLERK', 'UNIT_REVIEWER'] },
  'screening:record': { own: ['UNIT_CLERK', 'UNIT_REVIEWER'] },
  'screening:amend': { own: ['UNIT_CLERK', 'UNIT_REVIEWER'] },
  'screening:void': { own: ['UNIT_CLERK', 'UNIT_REVIEWER'] },
  'screening:read': {
    own: BUSINESS_ROLES,
    county: ['SUPERVISOR', 'SUPERVISION_LEAD', 'COUNTY_LEADER'],
  },
  'screening:see-sensitive': { own: BUSINESS_ROLES },
  'screening:unmask': { own: BUSINESS_ROLES },
} as const satisfies Permissions;
