import { statementsOf } from '@minsheng/kernel';
import { bureau } from './bureau.ts';

/** Signed totals and extracts of the units in housing. */
export const statements = statementsOf(bureau);
