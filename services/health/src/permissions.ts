import { type Permissions, RIGHTS } from '@minsheng/kernel';

/** What may be done in health beside the rights of its declared kinds (design.md section 6). */
export const permissions = {
  /** The bureau's line on a commitment's page. */
  'part:read': RIGHTS.FIGURES,
  'facility:add': RIGHTS.KEEP,
  'statement:record': RIGHTS.KEEP,
  'statement:amend': RIGHTS.KEEP,
  'statement:void': RIGHTS.KEEP,
  'statement:read': RIGHTS.READ,
} as const satisfies Permissions;
