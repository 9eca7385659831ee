import { recordRights, statementsOf } from '@minsheng/kernel';
import { bureau } from './bureau.ts';
import { permissions } from './permissions.ts';

/** Signed totals and extracts of the units in public-security. */
export const statements = statementsOf(bureau, recordRights(permissions, 'statement'));
