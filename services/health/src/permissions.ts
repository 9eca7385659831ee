import type { Permissions } from '@minsheng/kernel';

/** The closed list of what may be done in health, and by whom (design.md section 6). */
export const permissions = {
  'screening:record': { own: ['UNIT_CLERK', 'UNIT_REVIEWER'] },
  'screening:amend': { own: ['UNIT_CLERK', 'UNIT_REVIEWER'] },
  'screening:void': { own: ['UNIT_CLERK', 'UNIT_REVIEWER'] },
  'screening:read': {
    own: ['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER'],
    county: ['SUPERVISOR', 'SUPERVISION_LEAD', 'COUNTY_LEADER'],
  },
  'screening:see-sensitive': { own: ['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER'] },
  'screening:unmask': { own: ['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER'] },
} as const satisfies Permissions;
