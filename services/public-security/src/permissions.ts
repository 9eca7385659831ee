import { type Permissions, RIGHTS } from '@minsheng/kernel';

/** The closed list of what may be done in public-security, and by whom (design.md section 6). */
export const permissions = {
  /** The module's line on a commitment's page. */
  'part:read': RIGHTS.FIGURES,
  'dissuasion:record': RIGHTS.KEEP,
  'dissuasion:amend': RIGHTS.KEEP,
  'dissuasion:void': RIGHTS.KEEP,
  'dissuasion:read': RIGHTS.READ,
  'campaign:record': RIGHTS.KEEP,
  'campaign:amend': RIGHTS.KEEP,
  'campaign:void': RIGHTS.KEEP,
  'campaign:read': RIGHTS.READ,
  'statement:record': RIGHTS.KEEP,
  'statement:amend': RIGHTS.KEEP,
  'statement:void': RIGHTS.KEEP,
  'statement:read': RIGHTS.READ,
} as const satisfies Permissions;
