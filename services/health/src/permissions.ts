import { type Permissions, RIGHTS } from '@minsheng/kernel';

/** What may be done in health beside the rights of its declared kinds (design.md section 6). */
export const permissions = {
  'facility:add': RIGHTS.KEEP,
} as const satisfies Permissions;
