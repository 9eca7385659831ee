import { type CalendarDate, addDays } from '@minsheng/kernel/domain';
import { type GrantFault, type Validity, isInForce, overlaps } from '../grant/grant.rules.ts';
import type { DatedRole, DutyRole } from '../grant/separation.rules.ts';

/** A grant that somebody wants to lend while he is away. */
export interface LendableGrant extends Validity {
  readonly unitId: string | null;
  readonly isDelegated: boolean;
  readonly ended: boolean;
}

/**
 * Why a grant cannot be lent for these days: lent ones are not lent on, rights for the whole county are given by the
 * security administrator alone, and nothing is lent for longer than one holds it, nor for more than `longest` days, which
 * must also begin within as many.
 */
export function findDelegationFault(
  grant: LendableGrant,
  days: { readonly from: CalendarDate; readonly to: CalendarDate },
  today: CalendarDate,
  longest: number,
): GrantFault | undefined {
  if (grant.isDelegated) return { code: 'DELEGATION_OF_DELEGATED', field: 'grant' };
  if (grant.unitId === null) return { code: 'DELEGATION_COUNTY', field: 'grant' };
  if (grant.ended || !isInForce(grant, today)) return { code: 'DELEGATION_NOT_HELD', field: 'grant' };
  if (days.from < today) return { code: 'DELEGATION_PAST', field: 'from' };
  if (days.to < days.from) return { code: 'GRANT_DAYS', field: 'to' };
  if (grant.to !== null && grant.to < days.to) return { code: 'DELEGATION_TOO_LONG', field: 'to' };
  if (addDays(days.from, longest) <= days.to) return { code: 'DELEGATION_LONGEST', field: 'to' };
  if (addDays(today, longest) < days.from) return { code: 'DELEGATION_LONGEST', field: 'from' };
  return undefined;
}

/** Whose work somebody of a role decides on: with both in one hand nobody would. */
const REVIEWED: Partial<Record<DutyRole, DutyRole>> = { UNIT_REVIEWER: 'UNIT_CLERK' };

/** Whether who would have the lent role already does, on any of these days, what it decides on; `held` are his roles for its unit. */
export function wouldReviewHimself(lent: DatedRole, held: readonly DatedRole[]): boolean {
  return held.some(({ role, ...days }) => role === REVIEWED[lent.role] && overlaps(days, lent));
}
