import { type Permissions, RIGHTS } from '@minsheng/kernel';

/** The closed list of what may be done in civil-affairs, and by whom (design.md section 6). */
export const permissions = {
  /** The module's line on a commitment's page. */
  'part:read': RIGHTS.FIGURES,
  'activity:record': RIGHTS.KEEP,
  'activity:amend': RIGHTS.KEEP,
  'activity:void': RIGHTS.KEEP,
  'activity:read': RIGHTS.READ,
  'place:record': RIGHTS.KEEP,
  'place:amend': RIGHTS.KEEP,
  'place:void': RIGHTS.KEEP,
  'place:read': RIGHTS.READ,
  'adaptation:record': RIGHTS.KEEP,
  'adaptation:amend': RIGHTS.KEEP,
  'adaptation:void': RIGHTS.KEEP,
  'adaptation:read': RIGHTS.READ,
  'adaptation:unmask': RIGHTS.OWN,
  'statement:record': RIGHTS.KEEP,
  'statement:amend': RIGHTS.KEEP,
  'statement:void': RIGHTS.KEEP,
  'statement:read': RIGHTS.READ,
} as const satisfies Permissions;
