import { type Permissions, RIGHTS } from '@minsheng/kernel';

/** The closed list of what may be done in housing, and by whom (design.md section 6). */
export const permissions = {
  'works:record': RIGHTS.KEEP,
  'works:amend': RIGHTS.KEEP,
  'works:void': RIGHTS.KEEP,
  'works:read': RIGHTS.READ,
  'section:record': RIGHTS.KEEP,
  'section:amend': RIGHTS.KEEP,
  'section:void': RIGHTS.KEEP,
  'section:read': RIGHTS.READ,
} as const satisfies Permissions;
